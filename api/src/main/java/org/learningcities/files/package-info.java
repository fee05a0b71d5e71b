/**
 * Pictures and documents of cities: how their bytes arrive and are examined, who may change and see them, and how they are
 * handed out. The bytes lie behind {@code FileStore}. Publishes nothing.
 */
@NullMarked
package org.learningcities.files;

import org.jspecify.annotations.NullMarked;
