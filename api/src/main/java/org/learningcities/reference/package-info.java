/**
 * Reference data: regions, countries, languages, clusters, goals, target groups, licences and the framework of Key
 * Features. Publishes {@link org.learningcities.reference.ReferenceDirectory} and its Ref records.
 */
@NullMarked
package org.learningcities.reference;

import org.jspecify.annotations.NullMarked;
