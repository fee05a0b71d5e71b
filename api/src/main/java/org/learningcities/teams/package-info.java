/**
 * The team of a city: who looks after it, who is invited to, and how the role of coordinator passes on. The roles themselves
 * are kept by {@code people}; here are the rules. Publishes nothing.
 */
@NullMarked
package org.learningcities.teams;

import org.jspecify.annotations.NullMarked;
