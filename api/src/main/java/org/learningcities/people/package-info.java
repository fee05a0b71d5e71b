/**
 * People who signed in, and the dated roles in which they act. Who calls comes from the token
 * ({@code kernel.Caller}); what they may do is asked here on every call ({@link RoleDirectory}), so that a right ends when the
 * role ends.
 */
@NullMarked
package org.learningcities.people;

import org.jspecify.annotations.NullMarked;
