/**
 * The cities of the network: names, places, figures, membership over time, what they work on; search, facets, map,
 * formats, similar cities.
 */
@NullMarked
package org.learningcities.cities;

import org.jspecify.annotations.NullMarked;
