package org.learningcities.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Value of one field before and after a change, as plain JSON values. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Change(@Nullable Object before, @Nullable Object after) {}
