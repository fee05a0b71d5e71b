package org.learningcities.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(description = "Entry document: what there is and where.")
record EntryView(
        @Schema(description = "Name of the service.", examples = "Learning Cities API")
        String name,

        @Schema(description = "Version of the running service.", examples = "0.1.0")
        String version,

        @Schema(description = "Where to go from here.") List<LinkView> links) {

    @PublicData
    @Schema(description = "A link to a collection or a document.")
    record LinkView(
            @Schema(description = "Relation of the link (RFC 8288).", examples = "collection")
            String rel,

            @Schema(description = "Address, relative to the public one.", examples = "/api/v1/cities")
            String href,

            @Schema(description = "What is there, in English.", examples = "Member cities")
            String title) {}
}
