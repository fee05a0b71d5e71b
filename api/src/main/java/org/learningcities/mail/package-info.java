/**
 * Mail to people. A feature hands a {@link org.learningcities.mail.Letter} to the {@link org.learningcities.mail.Outbox} in
 * the transaction of the change that calls for it; it is carried in the background, again and again until the mail server
 * takes it or patience ends. A rolled-back change sends nothing.
 */
@NullMarked
package org.learningcities.mail;

import org.jspecify.annotations.NullMarked;
