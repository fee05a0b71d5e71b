package org.learningcities.resources;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.resources.ResourceParts.IdentifierView;
import org.learningcities.resources.ResourceParts.TranslationView;

/**
 * A work as it is stored, with all its languages.
 *
 * @param title the English one, otherwise the first there is
 * @param titles by BCP 47 tag, as are abstracts and notes
 * @param clusters codes of the thematic clusters it is about
 * @param cities ids of the cities it is about, comes from or was adopted in
 * @param licence code; {@code NOASSERTION} when none was seen
 * @param sets of OAI-PMH that it belongs to
 */
record Work(
        UUID id,
        String slug,
        ResourceKind kind,
        String title,
        Map<String, String> titles,
        Map<String, String> abstracts,
        List<String> creators,
        @Nullable String publisher,
        @Nullable Integer year,
        List<TranslationView> translations,
        List<String> languages,
        List<IdentifierView> identifiers,
        List<String> clusters,
        String licence,
        @Nullable String licenceStatement,
        @Nullable String link,
        Map<String, String> notes,
        String source,
        OffsetDateTime addedAt,
        OffsetDateTime updatedAt,
        List<UUID> cities,
        List<String> sets) {

    Optional<String> identifier(String kind) {
        return identifiers.stream()
                .filter(identifier -> identifier.kind().equals(kind))
                .map(IdentifierView::value)
                .findFirst();
    }

    /** The language that a citation names: that of the title. */
    String mainLanguage() {
        return titles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(title))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
