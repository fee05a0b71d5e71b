/**
 * Figures about the network, computed from dated facts when somebody asks and never stored. Knows cities only by reading
 * their tables, reference data by {@link org.learningcities.reference.ReferenceDirectory}.
 */
@NullMarked
package org.learningcities.statistics;

import org.jspecify.annotations.NullMarked;
