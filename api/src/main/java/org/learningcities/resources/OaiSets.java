package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.learningcities.kernel.Language;
import org.learningcities.reference.ReferenceDirectory;

/** The sets of the repository: kinds of works, thematic clusters and languages (domain guide 6). */
@ApplicationScoped
class OaiSets {
    @Inject
    ReferenceDirectory reference;

    @Inject
    OaiItems items;

    /** Names by {@code setSpec}. */
    Map<String, String> all() {
        Map<String, String> sets = new LinkedHashMap<>();
        for (ResourceKind kind : ResourceKind.values()) {
            sets.put(
                    "type:" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    ResourceWords.kind(kind, Language.EN));
        }
        for (String code : reference.clusterCodes()) {
            sets.put(
                    "topic:" + code.toLowerCase(Locale.ROOT),
                    reference.cluster(code, Language.EN).orElseThrow().name().text());
        }
        for (String language : items.languages()) {
            sets.put("language:" + language, ResourceWords.language(language, Language.EN));
        }
        return sets;
    }
}
