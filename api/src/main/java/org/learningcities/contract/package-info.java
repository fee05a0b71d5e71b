/** Finishes the OpenAPI document that is generated from the resources: problem answers, required properties, sign-in. */
@NullMarked
package org.learningcities.contract;

import org.jspecify.annotations.NullMarked;
