package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDetail.Parts;
import org.learningcities.cities.CityDetail.Period;
import org.learningcities.cities.CityParts.ChallengeView;
import org.learningcities.cities.CityParts.ClusterMembershipView;
import org.learningcities.cities.CityParts.DesignationView;
import org.learningcities.cities.CityParts.ExpertiseView;
import org.learningcities.cities.CityParts.FocalAreaChoiceView;
import org.learningcities.cities.CityParts.MayorView;
import org.learningcities.cities.CityParts.MembershipView;
import org.learningcities.cities.CityParts.ParentUnitView;
import org.learningcities.cities.CityParts.PeriodView;
import org.learningcities.cities.CityParts.StatisticView;
import org.learningcities.cities.CityParts.StrategyView;
import org.learningcities.cities.CityParts.SuccessionView;
import org.learningcities.cities.CitySummary.CityNameView;
import org.learningcities.cities.CitySummary.PopulationView;
import org.learningcities.cities.CitySummary.PositionView;
import org.learningcities.cities.IndexedCity.NativeName;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.reference.ReferenceDirectory;
import org.learningcities.reference.SourceRef;

/** Words what was read about a city in the caller's language; names of reference data come from memory. */
@ApplicationScoped
class CityWording {
    private final ReferenceDirectory reference;

    @Inject
    CityWording(ReferenceDirectory reference) {
        this.reference = reference;
    }

    CitySummary summary(IndexedCity city, Language language) {
        return new CitySummary(
                city.id(),
                city.slug(),
                LocalizedText.of(city.names(), language),
                nativeName(city.nativeName()),
                reference.country(city.country(), language).orElseThrow(),
                reference.region(city.region(), language).orElseThrow(),
                city.kind(),
                city.state(),
                city.memberSince(),
                city.evidence(),
                position(city),
                population(city),
                city.clusters(),
                city.focalAreas(),
                LocalizedText.ofNullable(city.summary(), language),
                city.demo());
    }

    CityView view(CityDetail detail, Language language) {
        CitySummary summary = summary(detail.city(), language);
        Parts parts = detail.parts();
        return new CityView(
                summary.id(),
                summary.slug(),
                summary.name(),
                summary.nativeName(),
                names(parts),
                parts.formerSlugs(),
                summary.country(),
                summary.region(),
                summary.kind(),
                parts.parentName() == null ? null : new ParentUnitView(parts.parentName(), parts.parentSlug()),
                parts.consortium(),
                summary.state(),
                summary.memberSince(),
                summary.evidence(),
                summary.position(),
                detail.city().timeZone(),
                summary.population(),
                summary.clusters(),
                summary.focalAreas(),
                statistics(parts),
                parts.website(),
                mayor(parts, language),
                summary.summary(),
                LocalizedText.ofNullable(parts.texts().get("DESCRIPTION"), language),
                strategy(parts, language),
                focalAreas(detail, language),
                clusters(parts, language),
                challenges(parts, language),
                expertise(parts, language),
                designations(parts, language),
                membership(detail),
                successions(parts),
                parts.territoryNote(),
                parts.geonamesId(),
                attribution(language),
                detail.updatedAt(),
                summary.demo());
    }

    static List<String> attribution(Language language) {
        return List.of(
                CityWords.text("attribution.geonames", language), CityWords.text("attribution.disclaimer", language));
    }

    private static @Nullable CityNameView nativeName(@Nullable NativeName name) {
        return name == null
                ? null
                : new CityNameView(
                        name.text(),
                        name.lang(),
                        name.script(),
                        Scripts.directionOf(name.script()),
                        "NATIVE",
                        null,
                        null);
    }

    private static PositionView position(IndexedCity city) {
        return new PositionView(city.lat(), city.lon(), city.precision());
    }

    private @Nullable PopulationView population(IndexedCity city) {
        return city.population() == null || city.populationSource() == null
                ? null
                : new PopulationView(city.population(), city.populationYear(), source(city.populationSource()));
    }

    /** The international name stands first; it is the official one unless another one is recorded as such. */
    private static List<CityNameView> names(Parts parts) {
        List<CityNameView> names = new ArrayList<>();
        if (parts.names().stream().noneMatch(name -> name.text().equals(parts.name()))) {
            String script = Scripts.of(parts.name());
            names.add(
                    new CityNameView(parts.name(), null, script, Scripts.directionOf(script), "OFFICIAL", null, null));
        }
        parts.names()
                .forEach(name -> names.add(new CityNameView(
                        name.text(),
                        name.lang(),
                        name.script(),
                        Scripts.directionOf(name.script()),
                        name.kind(),
                        name.from(),
                        name.to())));
        return names;
    }

    private List<StatisticView> statistics(Parts parts) {
        return parts.statistics().stream()
                .map(figure -> new StatisticView(
                        figure.kind(),
                        figure.value(),
                        figure.unit(),
                        figure.year(),
                        figure.note(),
                        source(figure.source())))
                .toList();
    }

    private @Nullable MayorView mayor(Parts parts, Language language) {
        return parts.mayors().stream()
                .findFirst()
                .map(mayor -> new MayorView(
                        mayor.name(),
                        LocalizedText.of(mayor.titles(), language),
                        mayor.from(),
                        mayor.to(),
                        source(mayor.source())))
                .orElse(null);
    }

    private @Nullable StrategyView strategy(Parts parts, Language language) {
        LocalizedText title = LocalizedText.ofNullable(parts.texts().get("STRATEGY_TITLE"), language);
        LocalizedText text = LocalizedText.ofNullable(parts.texts().get("STRATEGY"), language);
        return parts.strategy() == null || title == null || text == null
                ? null
                : new StrategyView(
                        title,
                        text,
                        parts.strategy().from(),
                        parts.strategy().to(),
                        parts.strategy().url(),
                        source(parts.strategy().source()));
    }

    private List<FocalAreaChoiceView> focalAreas(CityDetail detail, Language language) {
        return detail.city().focalAreas().stream()
                .flatMap(code -> reference.focalArea(code, language).stream())
                .map(area -> new FocalAreaChoiceView(
                        area.code(),
                        area.name(),
                        detail.parts().features().stream()
                                .filter(feature -> feature.startsWith(area.code() + "."))
                                .toList()))
                .toList();
    }

    private List<ClusterMembershipView> clusters(Parts parts, Language language) {
        return parts.clusters().stream()
                .flatMap(role -> reference.cluster(role.code(), language).stream()
                        .map(cluster -> new ClusterMembershipView(
                                cluster.code(),
                                cluster.name(),
                                role.role(),
                                role.from(),
                                role.to(),
                                source(role.source()))))
                .toList();
    }

    private List<ChallengeView> challenges(Parts parts, Language language) {
        return parts.challenges().stream()
                .flatMap(challenge -> reference.topic(challenge.topic(), language).stream()
                        .map(topic -> new ChallengeView(topic, challenge.rating())))
                .toList();
    }

    private List<ExpertiseView> expertise(Parts parts, Language language) {
        return parts.expertise().stream()
                .flatMap(code -> reference.topic(code, language).stream())
                .map(ExpertiseView::new)
                .toList();
    }

    private List<DesignationView> designations(Parts parts, Language language) {
        return parts.designations().stream()
                .map(title -> new DesignationView(
                        title.programme(),
                        LocalizedText.of(title.names(), language),
                        title.since(),
                        title.url(),
                        source(title.source())))
                .toList();
    }

    private MembershipView membership(CityDetail detail) {
        List<Period> periods = detail.parts().periods();
        return new MembershipView(
                detail.city().state(),
                since(periods),
                periods.stream()
                        .map(period -> new PeriodView(
                                period.state(),
                                period.from(),
                                period.fromPrecision(),
                                period.to(),
                                period.evidence(),
                                period.note(),
                                period.sources().stream().map(this::source).toList()))
                        .toList());
    }

    /** Beginning of the unbroken row of periods that count and last until now; null when there is none or it is not known. */
    private static @Nullable String since(List<Period> periods) {
        Period first = null;
        for (Period period : periods.reversed()) {
            boolean joins = first == null ? period.to() == null : first.from().equals(period.to());
            if (!joins || !MembershipState.COUNTED.contains(period.state().name())) {
                break;
            }
            first = period;
        }
        if (first == null || first.fromPrecision().equals("ATTESTED")) {
            return null;
        }
        return first.fromPrecision().equals("YEAR")
                ? String.valueOf(first.from().getYear())
                : first.from().toString();
    }

    private static List<SuccessionView> successions(Parts parts) {
        Map<String, SuccessionView> byEvent = new LinkedHashMap<>();
        parts.successions()
                .forEach(row -> byEvent.merge(
                        row.kind() + row.on(),
                        new SuccessionView(row.kind(), row.on(), List.of(row.from()), List.of(row.to())),
                        (one, more) -> new SuccessionView(
                                one.kind(), one.on(), union(one.from(), more.from()), union(one.to(), more.to()))));
        return List.copyOf(byEvent.values());
    }

    private static List<String> union(List<String> some, List<String> more) {
        TreeSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private SourceRef source(String id) {
        return reference.source(id).orElseThrow();
    }
}
