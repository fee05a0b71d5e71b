package org.learningcities.cities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDetail.Parts;
import org.learningcities.cities.CityParts.ChallengeView;
import org.learningcities.cities.CityParts.DesignationView;
import org.learningcities.cities.CityParts.ExpertiseView;
import org.learningcities.cities.CityParts.MayorView;
import org.learningcities.cities.CityParts.ParentUnitView;
import org.learningcities.cities.CityParts.StatisticView;
import org.learningcities.cities.CityParts.StrategyView;
import org.learningcities.cities.CityParts.SuccessionView;
import org.learningcities.cities.CitySummary.CityNameView;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.Markdown;
import org.learningcities.lists.Scripts;
import org.learningcities.reference.ReferenceDirectory;

/** Words everything about one city in the caller's language; names of reference data come from memory. */
@ApplicationScoped
class CityWording {
    private final ReferenceDirectory reference;
    private final SummaryWording summaries;

    @Inject
    CityWording(ReferenceDirectory reference, SummaryWording summaries) {
        this.reference = reference;
        this.summaries = summaries;
    }

    CityView view(CityDetail detail, Language language) {
        return view(detail, Map.of(), language);
    }

    /**
     * The same with what other features know about the city.
     *
     * @param related things by the name of their property
     */
    CityView view(CityDetail detail, Map<String, List<?>> related, Language language) {
        CitySummary summary = summaries.summary(detail.city(), language);
        Parts parts = detail.parts();
        LocalizedText description = LocalizedText.ofNullable(parts.texts().get("DESCRIPTION"), language);
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
                description,
                description == null ? null : Markdown.html(description.text()),
                strategy(parts, language),
                summaries.focalAreas(detail.city(), parts.features(), language),
                summaries.clusters(parts.clusters(), language),
                challenges(parts, language),
                expertise(parts, language),
                designations(parts, language),
                summaries.membership(summary.state(), parts.periods()),
                successions(parts),
                parts.outdated(),
                parts.territoryNote(),
                parts.geonamesId(),
                attribution(language),
                detail.updatedAt(),
                summary.demo(),
                summary.awardYears(),
                related);
    }

    static List<String> attribution(Language language) {
        return List.of(
                CityWords.text("attribution.geonames", language), CityWords.text("attribution.disclaimer", language));
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
                        summaries.source(figure.source())))
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
                        summaries.source(mayor.source())))
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
                        Markdown.html(text.text()),
                        parts.strategy().from(),
                        parts.strategy().to(),
                        parts.strategy().url(),
                        summaries.source(parts.strategy().source()));
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
                        summaries.source(title.source())))
                .toList();
    }

    /** Rows of one event are one succession; a city stands in it once. */
    private static List<SuccessionView> successions(Parts parts) {
        Map<String, TreeMap<String, String>> before = new LinkedHashMap<>();
        Map<String, TreeMap<String, String>> after = new LinkedHashMap<>();
        Map<String, CityDetail.Succession> events = new LinkedHashMap<>();
        parts.successions().forEach(row -> {
            String event = row.kind() + row.on();
            events.putIfAbsent(event, row);
            before.computeIfAbsent(event, key -> new TreeMap<>()).put(row.fromSlug(), row.from());
            after.computeIfAbsent(event, key -> new TreeMap<>()).put(row.toSlug(), row.to());
        });
        return events.entrySet().stream()
                .map(event -> succession(
                        event.getValue(),
                        Objects.requireNonNull(before.get(event.getKey())),
                        Objects.requireNonNull(after.get(event.getKey()))))
                .toList();
    }

    private static SuccessionView succession(
            CityDetail.Succession event, Map<String, String> before, Map<String, String> after) {
        return new SuccessionView(
                event.kind(),
                event.on(),
                List.copyOf(before.values()),
                List.copyOf(after.values()),
                List.copyOf(before.keySet()),
                List.copyOf(after.keySet()));
    }
}
