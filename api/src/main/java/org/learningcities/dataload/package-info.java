/**
 * The repeatable import of the data that the platform ships with. Features take part by an {@link
 * org.learningcities.dataload.ImportStep}; a row that breaks a rule is refused with file, line and reason, the rest goes in.
 */
@NullMarked
package org.learningcities.dataload;

import org.jspecify.annotations.NullMarked;
