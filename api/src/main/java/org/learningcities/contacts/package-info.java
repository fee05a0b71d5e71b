/**
 * Whom one reaches in a city: offices and people with e-mail, telephone and website, and for each of these who may see it.
 * Publishes nothing: no list, file, feed or search of another feature can hold a contact.
 */
@NullMarked
package org.learningcities.contacts;

import org.jspecify.annotations.NullMarked;
