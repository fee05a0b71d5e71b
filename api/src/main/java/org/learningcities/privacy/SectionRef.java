package org.learningcities.privacy;

/**
 * A part of what is known about a person.
 *
 * @param name of the section, camelCase; stable, as programs read it
 * @param fate what becomes of it when the person is erased
 * @param sql finds its entries, a row each with columns named as the export names them. {@code :person} is the id of the person,
 *     {@code :email} the address or an empty text, {@code :subject} the account
 */
public record SectionRef(String name, Fate fate, String sql) {

    /** What becomes of an entry when the person is erased. */
    public enum Fate {
        /** It is deleted, or what was personal in it is. */
        GONE,
        /** It ends at that moment and stays as a fact, about somebody without a name. */
        ENDED,
        /** It belongs to a city or is proof of what was done, and stays without a name. */
        KEPT
    }
}
