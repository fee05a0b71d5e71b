package org.learningcities.kernel;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in the best language there is for the caller; it always says which language that is and which others exist. */
@PublicData
@Schema(
        name = "LocalizedText",
        description =
                "A text in the best language there is for the caller. It is never hidden because a translation is missing.")
public record LocalizedText(
        @Schema(description = "The text itself.", examples = "Colombia")
        String text,

        @Schema(description = "Language of the text, a BCP 47 tag.", examples = "en")
        String lang,

        @Schema(
                description = "Writing direction of the text.",
                enumeration = {"ltr", "rtl"})
        String dir,

        @Schema(description = "All languages that this text exists in, BCP 47 tags.")
        List<String> languages) {

    /**
     * The text in the wanted language, else in English, else in the first language there is.
     *
     * @param byTag the texts by BCP 47 tag, at least one
     * @throws IllegalArgumentException when there is no text at all
     */
    public static LocalizedText of(Map<String, String> byTag, Language wanted) {
        LocalizedText text = ofNullable(byTag, wanted);
        if (text == null) {
            throw new IllegalArgumentException("a localized text needs at least one language");
        }
        return text;
    }

    /** As {@link #of}, but null when there is no text at all. */
    public static @Nullable LocalizedText ofNullable(@Nullable Map<String, String> byTag, Language wanted) {
        if (byTag == null || byTag.isEmpty()) {
            return null;
        }
        String tag = byTag.containsKey(wanted.tag())
                ? wanted.tag()
                : byTag.containsKey("en")
                        ? "en"
                        : byTag.keySet().stream().sorted().findFirst().orElseThrow();
        String text = byTag.getOrDefault(tag, "");
        return new LocalizedText(
                text,
                tag,
                Language.directionOf(tag),
                byTag.keySet().stream().sorted().toList());
    }
}
