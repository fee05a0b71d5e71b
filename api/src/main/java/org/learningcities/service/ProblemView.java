package org.learningcities.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(description = "A type of problem that an error answer can have (RFC 9457).")
record ProblemView(
        @Schema(description = "Stable code.", examples = "invalid-parameter")
        String code,

        @Schema(
                description = "The `type` of the problem, an absolute address.",
                examples = "https://cities.example.org/problems/invalid-parameter")
        String type,

        @Schema(description = "HTTP status that it comes with.", minimum = "400", maximum = "599", examples = "400")
        int status,

        @Schema(description = "Short name in the caller's language.", examples = "Invalid parameter")
        String title,

        @Schema(description = "What it means and what to do, in the caller's language.")
        String explanation) {}
