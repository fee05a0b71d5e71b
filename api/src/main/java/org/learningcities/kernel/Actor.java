package org.learningcities.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: identity only. What the actor may do is dated data in our database, asked from the policies (trust guide 5.1).
 *
 * @param kind whether a visitor, a signed-in person, a partner system or the platform itself acts
 * @param id the OIDC subject of a person, the client id of a partner system, a fixed name for the platform; empty for a visitor.
 *     What is kept for ever names a person by the id of their row instead, which says nothing once they are erased
 * @param name a name to show; of a person the history keeps none
 * @param email e-mail of a person as the identity provider gives it
 */
public record Actor(
        Kind kind, String id, String name, @Nullable String email) {

    /** The kinds of actor that the history tells apart. */
    public enum Kind {
        VISITOR,
        PERSON,
        PARTNER,
        SYSTEM
    }

    public static final Actor VISITOR = new Actor(Kind.VISITOR, "", "Visitor", null);

    /** The platform itself, for example the import of reference data. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, name, name, null);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
