package org.learningcities.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityFeatureDirectory;
import org.learningcities.cities.CityFeatureDirectory.Place;
import org.learningcities.cities.CityFeatureDirectory.Question;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.Language;
import org.learningcities.ogc.OgcFeatures.FeatureView;
import org.learningcities.ogc.OgcViews.LinkView;

/** The features of the collection, in pages. */
@ApplicationScoped
class OgcItems {
    @Inject
    CityFeatureDirectory cities;

    @Inject
    OgcDescription description;

    @Inject
    Cursors cursors;

    @Inject
    Clock clock;

    /**
     * One page.
     *
     * @param query the parameters as they came, still encoded, for the addresses of this page and the next
     */
    OgcFeatures page(OgcParams params, @Nullable String query, Language language) {
        params.refuseOffset();
        OgcTime time = OgcTime.of(params.datetime);
        Question question = new Question(params.choices(), OgcBox.of(params.bbox), time.from(), time.to());
        String scope = "ogc|" + question;
        List<Place> found = cities.places(question, after(scope, params.cursor), params.limit() + 1, language);
        List<Place> shown = found.subList(0, Math.min(found.size(), params.limit()));
        List<LinkView> links = new ArrayList<>();
        links.add(items("self", query == null ? "" : "?" + query, language));
        links.add(collection(language));
        if (found.size() > shown.size()) {
            String cursor = cursors.write(
                    scope, List.of(Objects.requireNonNull(shown.getLast().id())));
            links.add(items("next", "?" + withCursor(query, cursor), language));
        }
        return new OgcFeatures(
                "FeatureCollection",
                shown.stream().map(place -> FeatureView.of(place, null)).toList(),
                links,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                cities.count(question),
                shown.size());
    }

    Optional<FeatureView> item(String slug, Language language) {
        return cities.place(slug, language)
                .map(place -> FeatureView.of(
                        place,
                        List.of(
                                description.link(
                                        "self",
                                        OgcDescription.ITEMS + "/" + place.slug(),
                                        OgcDescription.GEOJSON,
                                        "link.self",
                                        language),
                                description.link(
                                        "alternate",
                                        "/" + language.tag() + "/cities/" + place.slug(),
                                        "text/html",
                                        "link.page",
                                        language),
                                collection(language))));
    }

    /** Path of a city that is found under another name now. */
    Optional<String> movedTo(String slug) {
        return cities.movedTo(slug).map(now -> OgcDescription.ITEMS + "/" + now);
    }

    private @Nullable UUID after(String scope, @Nullable String cursor) {
        return cursor == null
                ? null
                : UUID.fromString(
                        Objects.requireNonNull(cursors.read(scope, cursor).getFirst()));
    }

    private LinkView items(String rel, String query, Language language) {
        return description.link(rel, OgcDescription.ITEMS + query, OgcDescription.GEOJSON, "link." + rel, language);
    }

    private LinkView collection(Language language) {
        return description.link("collection", OgcDescription.COLLECTION, OgcDescription.JSON, "cities.title", language);
    }

    private static String withCursor(@Nullable String query, String cursor) {
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("cursor="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return rest + "cursor=" + cursor;
    }
}
