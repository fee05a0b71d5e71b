package org.learningcities.files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CodedRef;

@PublicData
@Schema(name = "Document", description = "A document of a city.")
record DocumentView(
        @Schema(description = "Title.") LocalizedText title,

        @Schema(description = "Name under which it is saved.", examples = "strategy.pdf")
        String name,

        @Schema(description = "Who holds the rights.", examples = "City of Medellín")
        String rightsHolder,

        @Schema(description = "Licence under which others may share it.")
        CodedRef licence,

        @Schema(description = "The document.") FileFormView form) {}
