/**
 * People who signed in, and the dated roles in which they act. Publishes nothing yet: who calls comes from the token
 * ({@code kernel.Caller}), what they may do is asked here on every call, so that a right ends when the role ends.
 */
@NullMarked
package org.learningcities.people;

import org.jspecify.annotations.NullMarked;
