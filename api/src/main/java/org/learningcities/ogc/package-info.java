/**
 * The cities for geographic systems: OGC API Features, part 1 (OGC 17-069r4). A map program opens {@code /ogc} unmodified.
 * Publishes nothing; reads {@link org.learningcities.cities.CityFeatureDirectory}.
 */
@NullMarked
package org.learningcities.ogc;

import org.jspecify.annotations.NullMarked;
