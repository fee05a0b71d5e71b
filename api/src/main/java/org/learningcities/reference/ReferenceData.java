package org.learningcities.reference;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.reference.ReferenceDirectory.PublishedSize;

/** All reference data at one moment. Small, read by everything, so it is kept in memory as a whole. */
record ReferenceData(
        Map<String, Term> regions,
        Map<String, Country> countries,
        Map<Language, List<String>> countryOrder,
        Map<String, Term> languages,
        Map<String, Cluster> clusters,
        Map<String, Term> goals,
        Map<String, Term> targetGroups,
        Map<String, Term> topics,
        Map<String, Term> licences,
        Map<String, SourceRef> sources,
        List<Framework> frameworks,
        List<PublishedSize> publishedSizes) {

    /** The framework in force, the newest one. */
    Framework framework() {
        return frameworks.getFirst();
    }

    /** The focal areas of the framework in force, in their order. */
    Stream<FocalArea> focalAreas() {
        return framework().areas().stream().flatMap(area -> area.focalAreas().stream());
    }

    Optional<FocalArea> focalArea(String code) {
        return focalAreas().filter(focalArea -> focalArea.code().equals(code)).findFirst();
    }

    Optional<Feature> feature(String code) {
        return focalAreas()
                .flatMap(focalArea -> focalArea.features().stream())
                .filter(feature -> feature.code().equals(code))
                .findFirst();
    }

    /** A term with the odd values of its kind in {@code more}. */
    record Term(
            String code,
            Map<String, String> names,
            @Nullable String first,
            @Nullable String second) {}

    record Country(
            String code,
            String alpha3,
            String numeric,
            Map<String, String> names,
            @Nullable String region,
            String memberState,
            String basis,
            @Nullable String territoryNote,
            List<String> otherNames,
            List<Period> periods) {

        /** Whether a name in any language, or a code, contains the folded text. */
        boolean isNamed(String folded) {
            return folded.isEmpty()
                    || code.toLowerCase(Locale.ROOT).equals(folded)
                    || alpha3.toLowerCase(Locale.ROOT).equals(folded)
                    || Stream.concat(names.values().stream(), otherNames.stream())
                            .anyMatch(name -> folded(name).contains(folded));
        }

        /** A text without letter case and accents. */
        static String folded(String text) {
            return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}+", "")
                    .replace('’', '\'')
                    .toLowerCase(Locale.ROOT);
        }
    }

    record Period(
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Cluster(
            String code,
            Map<String, String> names,
            Map<String, String> descriptions,
            List<Integer> sdgs,
            @Nullable Integer citiesReported,
            @Nullable String reportedAsOf,
            @Nullable SourceRef source,
            boolean verified) {}

    record Framework(
            String version,
            Map<String, String> names,
            LocalDate adoptedOn,
            boolean verified,
            Map<String, String> provenance,
            List<Area> areas) {}

    record Area(String code, String zone, Map<String, String> names, boolean verified, List<FocalArea> focalAreas) {}

    record FocalArea(String code, Map<String, String> names, boolean verified, List<Feature> features) {}

    record Feature(
            String code,
            Map<String, String> names,
            List<String> sdgTargets,
            boolean verified,
            List<Measurement> measurements) {}

    record Measurement(
            Map<String, String> texts,
            String kind,
            @Nullable String unit,
            String direction,
            String sourceType) {}
}
