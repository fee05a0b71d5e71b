package org.learningcities.dataload;

/** Where a value stands, for the person who mends the file. */
public interface Place {

    /** Name of the file below {@code data/}. */
    String file();

    /** Line of the file, counted from 1. */
    int line();
}
