/**
 * Partner systems: programs of others that call the API in their own name. Who they are, for which city they act, with which
 * scopes and until when; and the one gate that holds every operation to them. Publishes nothing: {@code people} asks here what
 * rights a program has.
 */
@NullMarked
package org.learningcities.partners;

import org.jspecify.annotations.NullMarked;
