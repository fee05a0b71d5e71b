package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.learningcities.kernel.Language;
import org.learningcities.lists.FacetCounting.Counts;
import org.learningcities.lists.FacetView;
import org.learningcities.lists.FacetView.ValueView;
import org.learningcities.lists.Words;
import org.learningcities.reference.CodedRef;
import org.learningcities.reference.CountryRef;
import org.learningcities.reference.ReferenceDirectory;
import org.learningcities.reference.RegionRef;

/** Names the values of the facets in the caller's language and puts them in the order of their vocabulary. */
@ApplicationScoped
class FacetWording {
    @Inject
    CityFiltering filtering;

    @Inject
    ReferenceDirectory reference;

    CityFacets facets(Counts counts, CityFilter filter, Language language) {
        List<FacetView> facets = new ArrayList<>();
        for (CityChoice choice : CityChoice.values()) {
            facets.add(FacetView.of(
                    choice.parameter(),
                    filtering.known(choice, language),
                    filter.choices().getOrDefault(choice, List.of()),
                    counts.of(choice.parameter()),
                    code -> label(choice, code, language)));
        }
        facets.add(population(counts.of(FacetCounts.POPULATION), language));
        facets.add(memberSince(counts.of(FacetCounts.MEMBER_SINCE)));
        return new CityFacets(counts.total(), facets);
    }

    private String label(CityChoice choice, String code, Language language) {
        return switch (choice) {
            case REGION ->
                reference
                        .region(code, language)
                        .map(RegionRef::name)
                        .orElseThrow()
                        .text();
            case COUNTRY ->
                reference
                        .country(code, language)
                        .map(CountryRef::name)
                        .orElseThrow()
                        .text();
            case CLUSTER ->
                reference
                        .cluster(code, language)
                        .map(CodedRef::name)
                        .orElseThrow()
                        .text();
            case FOCAL_AREA ->
                reference
                        .focalArea(code, language)
                        .map(CodedRef::name)
                        .orElseThrow()
                        .text();
            case FEATURE ->
                reference
                        .feature(code, language)
                        .map(CodedRef::name)
                        .orElseThrow()
                        .text();
            case CHALLENGE, EXPERTISE ->
                reference
                        .topic(code, language)
                        .map(CodedRef::name)
                        .orElseThrow()
                        .text();
            case AWARD -> code;
            case EVIDENCE, STATE, KIND -> CityWords.text(choice.parameter() + "." + code, language);
        };
    }

    private static FacetView population(Map<String, Long> counts, Language language) {
        List<ValueView> values = new ArrayList<>();
        List<Long> steps = FacetCounts.STEPS;
        for (int step = 0; step <= steps.size(); step++) {
            Long count = counts.get(String.valueOf(step));
            if (count == null) {
                continue;
            }
            String from = step == 0 ? "" : steps.get(step - 1).toString();
            String to = step == steps.size() ? "" : String.valueOf(steps.get(step) - 1);
            values.add(new ValueView(from + "-" + to, step(step, language), count));
        }
        return new FacetView(FacetCounts.POPULATION, values);
    }

    private static String step(int step, Language language) {
        List<Long> steps = FacetCounts.STEPS;
        if (step == 0) {
            return CityWords.text("population.below", language, Words.number(steps.getFirst(), language));
        }
        String from = Words.number(steps.get(step - 1), language);
        return step == steps.size()
                ? CityWords.text("population.above", language, from)
                : CityWords.text("population.between", language, from, Words.number(steps.get(step) - 1, language));
    }

    private static FacetView memberSince(Map<String, Long> counts) {
        return new FacetView(
                FacetCounts.MEMBER_SINCE,
                new TreeSet<>(counts.keySet())
                        .stream()
                                .map(year -> new ValueView(year, year, counts.getOrDefault(year, 0L)))
                                .toList());
    }
}
