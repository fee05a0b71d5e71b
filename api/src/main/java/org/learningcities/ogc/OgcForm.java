package org.learningcities.ogc;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameter by which clients of OGC services name the form of an answer; the standard leaves it to the service, and many send it
 * unasked. There is one form here, so that it is understood and changes nothing.
 */
class OgcForm {
    /** As they stand in addresses. */
    @Schema(name = "OgcForm")
    enum Form {
        json,
        geojson
    }

    @QueryParam("f")
    @Parameter(description = "Form of the answer, for clients that name it; JSON in any case.", example = "json")
    @Nullable
    Form f;
}
