/**
 * What the platform knows about a person, for that person: all of it to take along, and its end. Every feature that keeps something
 * about people says so by a bean that implements {@link org.learningcities.privacy.OwnDataDirectory}; nothing here changes for
 * it. Which column holds what, and what becomes of it, stands in {@code docs/personal-data.csv}.
 */
@NullMarked
package org.learningcities.privacy;

import org.jspecify.annotations.NullMarked;
