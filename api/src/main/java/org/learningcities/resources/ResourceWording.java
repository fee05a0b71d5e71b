package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.reference.CodedRef;
import org.learningcities.reference.ReferenceDirectory;
import org.learningcities.resources.ResourceParts.LicenceView;
import org.learningcities.resources.ResourceParts.TextView;

/** Puts works into the caller's language. */
@ApplicationScoped
class ResourceWording {
    @Inject
    ReferenceDirectory reference;

    @Inject
    CityDirectory cities;

    /** The works of a list; the names of all their cities in one query. */
    List<ResourceSummary> summaries(List<Work> works, Language language) {
        Map<UUID, CityRef> names = names(works, language);
        return works.stream().map(work -> summary(work, names, language)).toList();
    }

    Map<UUID, CityRef> names(Collection<Work> works, Language language) {
        List<UUID> ids = works.stream()
                .flatMap(work -> work.cities().stream())
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : cities.byIds(ids, language);
    }

    ResourceSummary summary(Work work, Map<UUID, CityRef> names, Language language) {
        return new ResourceSummary(
                work.id(),
                work.slug(),
                work.kind(),
                LocalizedText.of(work.titles(), language),
                LocalizedText.ofNullable(work.abstracts(), language),
                work.creators(),
                work.publisher(),
                work.year(),
                work.languages(),
                topics(work, language),
                places(work, names),
                licence(work, language),
                work.addedAt());
    }

    ResourceView view(Work work, Language language) {
        return new ResourceView(
                work.id(),
                work.slug(),
                work.kind(),
                LocalizedText.of(work.titles(), language),
                texts(work.titles()),
                LocalizedText.ofNullable(work.abstracts(), language),
                texts(work.abstracts()),
                work.creators(),
                work.publisher(),
                work.year(),
                work.translations(),
                work.identifiers(),
                topics(work, language),
                places(work, names(List.of(work), language)),
                licence(work, language),
                work.link(),
                LocalizedText.ofNullable(work.notes(), language),
                reference.source(work.source()).orElseThrow(),
                work.addedAt(),
                work.updatedAt());
    }

    List<CodedRef> topics(Work work, Language language) {
        return work.clusters().stream()
                .map(code -> reference.cluster(code, language).orElseThrow())
                .toList();
    }

    private LicenceView licence(Work work, Language language) {
        return new LicenceView(
                work.licence(),
                reference.licence(work.licence(), language).orElseThrow().name(),
                work.licenceStatement(),
                reference.licenceUrl(work.licence()).orElse(null));
    }

    private static List<CityRef> places(Work work, Map<UUID, CityRef> names) {
        return work.cities().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted((one, other) -> one.slug().compareTo(other.slug()))
                .toList();
    }

    private static List<TextView> texts(Map<String, String> byTag) {
        return byTag.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new TextView(entry.getKey(), Language.directionOf(entry.getKey()), entry.getValue()))
                .toList();
    }
}
