package org.learningcities.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.Page;
import org.learningcities.reference.ReferenceData.Country;
import org.learningcities.reference.ReferenceData.Term;
import org.learningcities.reference.ReferenceViews.ClusterView;
import org.learningcities.reference.ReferenceViews.CountryView;
import org.learningcities.reference.ReferenceViews.GoalView;
import org.learningcities.reference.ReferenceViews.LanguageView;
import org.learningcities.reference.ReferenceViews.LicenceView;
import org.learningcities.reference.ReferenceViews.PeriodView;
import org.learningcities.reference.ReferenceViews.ReportedView;

/** Turns the reference data into answers in the caller's language. */
@ApplicationScoped
class ReferenceReading {
    private static final String SOURCED = "SOURCED";
    private static final String MEMORY = "MEMORY";

    @Inject
    ReferenceService references;

    @Inject
    MemberCountDirectory members;

    @Inject
    Clock clock;

    @Inject
    Cursors cursors;

    Page<RegionRef> regions(Language language) {
        return Page.whole(references.data().regions().values().stream()
                .map(term -> new RegionRef(term.code(), name(term, language)))
                .toList());
    }

    Page<CodedRef> targetGroups(Language language) {
        return Page.whole(references.data().targetGroups().values().stream()
                .map(term -> new CodedRef(term.code(), name(term, language)))
                .toList());
    }

    Page<CodedRef> topics(Language language) {
        return Page.whole(references.data().topics().values().stream()
                .map(term -> new CodedRef(term.code(), name(term, language)))
                .toList());
    }

    Page<LanguageView> languages(Language language) {
        return Page.whole(references.data().languages().values().stream()
                .map(term -> new LanguageView(
                        term.code(), name(term, language), String.valueOf(term.first()), String.valueOf(term.second())))
                .toList());
    }

    Page<LicenceView> licences(Language language) {
        return Page.whole(references.data().licences().values().stream()
                .map(term -> new LicenceView(
                        term.code(), name(term, language), term.first(), Boolean.parseBoolean(term.second())))
                .toList());
    }

    Page<GoalView> goals(Language language) {
        return Page.whole(references.data().goals().values().stream()
                .map(term -> new GoalView(
                        Integer.parseInt(term.code()),
                        name(term, language),
                        String.valueOf(term.first()),
                        Boolean.parseBoolean(term.second()) ? SOURCED : MEMORY))
                .toList());
    }

    Page<ClusterView> clusters(Language language) {
        return Page.whole(references.data().clusters().values().stream()
                .map(cluster -> new ClusterView(
                        cluster.code(),
                        LocalizedText.of(cluster.names(), language),
                        LocalizedText.of(cluster.descriptions(), language),
                        cluster.sdgs(),
                        cluster.citiesReported() == null
                                ? null
                                : new ReportedView(cluster.citiesReported(), cluster.reportedAsOf(), cluster.source()),
                        cluster.verified() ? SOURCED : MEMORY))
                .toList());
    }

    /** Countries in the alphabetical order of the caller's language; the code breaks ties. */
    Page<CountryView> countries(CountryParams params, Language language) {
        String scope =
                "countries|" + language + "|" + params.search() + "|" + params.region() + "|" + params.memberState();
        String after = params.cursor() == null
                ? null
                : cursors.read(scope, params.cursor()).getFirst();
        ReferenceData data = references.data();
        List<Country> sorted = data.countryOrder().getOrDefault(language, List.of()).stream()
                .map(code -> Objects.requireNonNull(data.countries().get(code)))
                .filter(country -> country.isNamed(params.search()))
                .filter(country -> params.region().isEmpty() || params.region().contains(country.region()))
                .filter(country ->
                        params.memberState().isEmpty() || params.memberState().contains(country.memberState()))
                .toList();
        List<Country> rest = after == null
                ? sorted
                : sorted.stream()
                        .dropWhile(country -> !country.code().equals(after))
                        .skip(1)
                        .toList();
        List<Country> page = rest.stream().limit(params.limit()).toList();
        String next = rest.size() > page.size()
                ? cursors.write(scope, List.of(page.getLast().code()))
                : null;
        return new Page<>(views(page, language), next, params.count() ? (long) sorted.size() : null);
    }

    CountryView country(String code, Language language) {
        return Optional.ofNullable(references.data().countries().get(code.toUpperCase(Locale.ROOT)))
                .map(country -> views(List.of(country), language).getFirst())
                .orElseThrow(KernelProblem.NOT_FOUND::problem);
    }

    private List<CountryView> views(List<Country> countries, Language language) {
        Map<String, Integer> cities = members.byCountry(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return countries.stream()
                .map(country -> view(country, cities.getOrDefault(country.code(), 0), language))
                .toList();
    }

    private CountryView view(Country country, int cities, Language language) {
        @Nullable
        RegionRef region = references.regionOf(country.code(), language).orElse(null);
        return new CountryView(
                country.code(),
                country.alpha3(),
                country.numeric(),
                LocalizedText.of(country.names(), language),
                country.names(),
                region,
                country.memberState(),
                country.basis(),
                country.periods().stream()
                        .map(period -> new PeriodView(period.state(), period.from(), period.to()))
                        .toList(),
                cities,
                country.territoryNote());
    }

    private static LocalizedText name(Term term, Language language) {
        return LocalizedText.of(term.names(), language);
    }
}
