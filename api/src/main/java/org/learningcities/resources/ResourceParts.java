package org.learningcities.resources;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;

/** Parts of the answers about works. */
final class ResourceParts {
    private ResourceParts() {}

    @PublicData
    @Schema(name = "ResourceTranslation", description = "A language version of a work.")
    record TranslationView(
            @Schema(description = "Language of the version, a BCP 47 tag.", examples = "fr")
            String lang,

            @Schema(description = "Where this version is, when it has an address of its own.") @Nullable
            String link) {}

    @PublicData
    @Schema(name = "ResourceIdentifier", description = "A name that others know the work by.")
    record IdentifierView(
            @Schema(
                    description = "ISBN, DOI, ARK (UNESDOC) or DOCUMENT_CODE (of UNESCO). Open to extension.",
                    examples = "ISBN")
            String kind,

            @Schema(description = "The identifier as it is printed.", examples = "978-92-820-1184-3")
            String value) {}

    @PublicData
    @Schema(name = "ResourceLicence", description = "What may be done with a work.")
    record LicenceView(
            @Schema(
                    description =
                            "SPDX-like code; NOASSERTION where no licence was seen: then link to it, and no more.",
                    examples = "CC-BY-SA-3.0-IGO")
            String code,

            @Schema(description = "Name of the licence.") LocalizedText name,

            @Schema(description = "What the work itself says, as it was seen.", examples = "CC BY-SA 3.0 IGO") @Nullable
            String statement,

            @Schema(description = "Text of the licence.") @Nullable
            String url) {}

    @PublicData
    @Schema(name = "ResourceText", description = "A text in one language.")
    record TextView(
            @Schema(description = "Language, a BCP 47 tag.", examples = "en")
            String lang,

            @Schema(
                    description = "Writing direction.",
                    enumeration = {"ltr", "rtl"})
            String dir,

            @Schema(description = "The text.") String text) {}
}
