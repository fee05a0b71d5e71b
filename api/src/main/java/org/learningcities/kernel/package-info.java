/**
 * The closed core that every feature uses and that knows no feature: problem answers, paging, entity tags,
 * strict parameters, languages, the caller, the one ordered history. {@code docs/architecture.md} shows where each part
 * acts in the walk of a request; {@code ArchitectureTest} holds the list of its types.
 */
@NullMarked
package org.learningcities.kernel;

import org.jspecify.annotations.NullMarked;
