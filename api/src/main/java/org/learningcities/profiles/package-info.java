/**
 * What people do with the profile of their city: a draft that nobody else sees, its preview, its publication, and the
 * history of the city. The profile itself belongs to {@code cities}. Publishes nothing.
 */
@NullMarked
package org.learningcities.profiles;

import org.jspecify.annotations.NullMarked;
