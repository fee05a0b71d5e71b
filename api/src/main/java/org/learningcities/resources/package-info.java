/** The library: works about learning cities, searched, cited, followed and harvested. It keeps no copy of a work; the link leads to it. */
@NullMarked
package org.learningcities.resources;

import org.jspecify.annotations.NullMarked;
