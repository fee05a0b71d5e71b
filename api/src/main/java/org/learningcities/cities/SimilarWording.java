package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.learningcities.cities.Similarity.Reason;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.PublicData;
import org.learningcities.lists.Words;
import org.learningcities.reference.CodedRef;
import org.learningcities.reference.CountryRef;
import org.learningcities.reference.ReferenceDirectory;
import org.learningcities.reference.RegionRef;

/** Says in the caller's language why cities are suggested. */
@ApplicationScoped
class SimilarWording {
    @Inject
    ReferenceDirectory reference;

    @Inject
    SummaryWording summaries;

    SimilarCityView view(Similarity similarity, Language language) {
        return new SimilarCityView(
                summaries.summary(similarity.city(), language),
                similarity.score(),
                Arrays.stream(Reason.values())
                        .filter(reason -> similarity.points().get(reason.ordinal()) > 0)
                        .map(reason -> new ReasonView(
                                reason, similarity.points().get(reason.ordinal()), text(similarity, reason, language)))
                        .sorted(Comparator.comparingInt(ReasonView::points).reversed())
                        .toList());
    }

    private String text(Similarity why, Reason reason, Language language) {
        IndexedCity city = why.city();
        String what = switch (reason) {
            case FOCAL_AREA -> names(why.focalAreas(), code -> reference.focalArea(code, language), language);
            case CLUSTER -> names(why.clusters(), code -> reference.cluster(code, language), language);
            case CHALLENGE -> names(why.challenges(), code -> reference.topic(code, language), language);
            case EXPERTISE -> names(why.expertise(), code -> reference.topic(code, language), language);
            case SIZE -> Words.number(city.population() == null ? 0 : city.population(), language);
            case COUNTRY ->
                reference
                        .country(city.country(), language)
                        .map(CountryRef::name)
                        .orElseThrow()
                        .text();
            case REGION ->
                reference
                        .region(city.region(), language)
                        .map(RegionRef::name)
                        .orElseThrow()
                        .text();
            case KIND -> CityWords.text("kind." + city.kind(), language);
        };
        return CityWords.text("similar." + reason, language, what);
    }

    private static String names(List<String> codes, Function<String, Optional<CodedRef>> find, Language language) {
        return Words.list(
                codes.stream()
                        .flatMap(code -> find.apply(code).stream())
                        .map(term -> term.name().text())
                        .toList(),
                language);
    }

    @PublicData
    @Schema(name = "SimilarCity", description = "A city to learn with, and why.")
    record SimilarCityView(
            @Schema(description = "The city.") CitySummary city,

            @Schema(
                    description = "Sum of the points of all reasons; larger is more alike.",
                    minimum = "1",
                    maximum = "119")
            int score,

            @Schema(description = "The reasons, the strongest first.")
            List<ReasonView> reasons) {}

    @PublicData
    @Schema(name = "SimilarityReason", description = "One reason why a city is suggested.")
    record ReasonView(
            @Schema(description = "Which reason it is.") Reason kind,

            @Schema(description = "What it adds to the score.", minimum = "1", maximum = "24")
            int points,

            @Schema(description = "The reason in the caller's language.", examples = "Same country: Morocco")
            String text) {}
}
