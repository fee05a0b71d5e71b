/**
 * How many requests a caller may make: partner systems and people by one count for all processes, visitors by the address they
 * come from. Publishes nothing.
 */
@NullMarked
package org.learningcities.limits;

import org.jspecify.annotations.NullMarked;
