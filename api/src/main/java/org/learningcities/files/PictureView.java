package org.learningcities.files;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CodedRef;

@PublicData
@Schema(name = "Picture", description = "A picture of a city, with all that must be said where it is shown.")
record PictureView(
        @Schema(description = "What it shows, in words.") LocalizedText alt,

        @Schema(description = "Caption.") @Nullable LocalizedText caption,

        @Schema(description = "Who holds the rights.", examples = "City of Medellín")
        String rightsHolder,

        @Schema(description = "Licence under which others may show it.")
        CodedRef licence,

        @Schema(description = "Whether it is the picture at the head of the city's page.")
        boolean cover,

        @Schema(description = "The same picture in several sizes, the smallest first.")
        List<FileFormView> forms) {}
