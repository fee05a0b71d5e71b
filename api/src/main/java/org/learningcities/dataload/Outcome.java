package org.learningcities.dataload;

/** What became of one imported object. */
public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    REMOVED;

    /** The outcome of an object with another part: an added object stays added, a change of any part is a change. */
    public Outcome and(Outcome part) {
        return this == UNCHANGED && part != UNCHANGED ? CHANGED : this;
    }
}
