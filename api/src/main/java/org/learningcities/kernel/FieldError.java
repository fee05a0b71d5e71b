package org.learningcities.kernel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one part of the input. */
@Schema(description = "What is wrong with one part of the input.")
public record FieldError(
        @Schema(
                description =
                        "Where: a JSON Pointer (RFC 6901) into the body, or /query/NAME, /path/NAME, /header/NAME for a parameter.",
                examples = "/query/limit")
        String pointer,

        @Schema(description = "Stable code of the rule that was broken.", examples = "not-an-integer")
        String code,

        @Schema(description = "The rule in the caller's language.")
        String message) {}
