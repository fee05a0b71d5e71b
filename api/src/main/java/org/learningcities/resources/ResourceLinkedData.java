package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;
import org.learningcities.lists.LinkedData;
import org.learningcities.resources.ResourceParts.TranslationView;

/** A work in the words of schema.org. */
@ApplicationScoped
class ResourceLinkedData {
    @Inject
    Settings settings;

    Map<String, Object> of(ResourceView work, Language language) {
        return LinkedData.document(
                work.type().schema(),
                "@id",
                settings.publicUrl() + ResourcesResource.PATH + "/" + work.slug(),
                "name",
                work.titles().stream()
                        .map(title -> LinkedData.text(title.text(), title.lang()))
                        .toList(),
                "abstract",
                work.summaries().stream()
                        .map(text -> LinkedData.text(text.text(), text.lang()))
                        .toList(),
                "url",
                settings.publicUrl() + "/" + language.tag() + "/resources/" + work.slug(),
                "sameAs",
                work.link(),
                "author",
                work.creators().stream()
                        .map(name -> LinkedData.thing("Person", "name", name))
                        .toList(),
                "publisher",
                publisher(work.publisher()),
                "datePublished",
                work.year() == null ? null : work.year().toString(),
                "inLanguage",
                work.translations().stream().map(TranslationView::lang).toList(),
                "license",
                work.licence().url(),
                "identifier",
                work.identifiers().stream()
                        .map(identifier -> LinkedData.thing(
                                "PropertyValue", "propertyID", identifier.kind(), "value", identifier.value()))
                        .toList(),
                "about",
                work.topics().stream()
                        .map(topic -> LinkedData.thing(
                                "DefinedTerm", "termCode", topic.code(), "name", LinkedData.text(topic.name())))
                        .toList(),
                "spatialCoverage",
                work.cities().stream()
                        .map(city -> LinkedData.thing(
                                "City",
                                "name",
                                city.name(),
                                "url",
                                settings.publicUrl() + "/api/v1/cities/" + city.slug()))
                        .toList());
    }

    private static @Nullable Map<String, Object> publisher(@Nullable String name) {
        return name == null ? null : LinkedData.thing("Organization", "name", name);
    }
}
