/**
 * The legal identity of a city: its name, country and place. The secretariat decides on it, the team of the city asks for it.
 * The tables belong to {@code cities}; here are the rules, the requests and their mails. Publishes nothing.
 */
@NullMarked
package org.learningcities.identity;

import org.jspecify.annotations.NullMarked;
