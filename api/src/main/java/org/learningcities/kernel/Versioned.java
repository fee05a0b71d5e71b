package org.learningcities.kernel;

/** An answer that has a row version: the kernel gives it its {@code ETag}, which a later change sends as {@code If-Match}. */
public interface Versioned {

    /** Row version of what is shown. */
    int version();
}
