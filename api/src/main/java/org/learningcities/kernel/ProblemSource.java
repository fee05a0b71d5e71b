package org.learningcities.kernel;

import java.util.List;

/** A feature's list of its ways to refuse, for the published catalogue of problem types. */
public interface ProblemSource {
    List<? extends ProblemType> problems();
}
