package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDetail.Cluster;
import org.learningcities.cities.CityDetail.Expanded;
import org.learningcities.cities.CityDetail.Period;
import org.learningcities.cities.CityParts.ClusterMembershipView;
import org.learningcities.cities.CityParts.FocalAreaChoiceView;
import org.learningcities.cities.CityParts.MembershipView;
import org.learningcities.cities.CityParts.PeriodView;
import org.learningcities.cities.CitySummary.CityNameView;
import org.learningcities.cities.CitySummary.PopulationView;
import org.learningcities.cities.CitySummary.PositionView;
import org.learningcities.cities.IndexedCity.NativeName;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.Scripts;
import org.learningcities.reference.ReferenceDirectory;
import org.learningcities.reference.SourceRef;

/** Words a city for lists, with what can be embedded there; names of reference data come from memory. */
@ApplicationScoped
class SummaryWording {
    private final ReferenceDirectory reference;

    @Inject
    SummaryWording(ReferenceDirectory reference) {
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
                city.demo(),
                city.awards(),
                null,
                null,
                null);
    }

    /** The same city with the parts that the caller wants to see embedded. */
    CitySummary expanded(CitySummary city, IndexedCity read, Expanded parts, Set<String> wanted, Language language) {
        return city.with(
                wanted.contains(CityExpansion.MEMBERSHIP) ? membership(city.state(), parts.periods()) : null,
                wanted.contains(CityExpansion.CLUSTERS) ? clusters(parts.clusters(), language) : null,
                wanted.contains(CityExpansion.FOCAL_AREAS) ? focalAreas(read, parts.features(), language) : null);
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

    List<FocalAreaChoiceView> focalAreas(IndexedCity city, List<String> features, Language language) {
        return city.focalAreas().stream()
                .flatMap(code -> reference.focalArea(code, language).stream())
                .map(area -> new FocalAreaChoiceView(
                        area.code(),
                        area.name(),
                        features.stream()
                                .filter(feature -> feature.startsWith(area.code() + "."))
                                .toList()))
                .toList();
    }

    List<ClusterMembershipView> clusters(List<Cluster> roles, Language language) {
        return roles.stream()
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

    MembershipView membership(MembershipState state, List<Period> periods) {
        return new MembershipView(
                state,
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

    SourceRef source(String id) {
        return reference.source(id).orElseThrow();
    }
}
