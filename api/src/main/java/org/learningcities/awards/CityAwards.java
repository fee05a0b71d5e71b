package org.learningcities.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.learningcities.awards.AwardViews.AwardRoundView;
import org.learningcities.awards.Awards.Laureate;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.lists.Embedded;
import org.learningcities.lists.RelatedSource;

/** The awards of a city, in its own answer. */
@ApplicationScoped
@Embedded(
        in = "City",
        as = "awards",
        of = AwardRoundView.class,
        description =
                "Learning City Awards that the city received, the newest first, each with the city as its only laureate; each says that it is no prize and no label.")
class CityAwards implements RelatedSource {
    @Inject
    Awards awards;

    @Inject
    AwardReading reading;

    @Override
    public Map<UUID, List<AwardRoundView>> of(Collection<UUID> ids, int limit, Language language) {
        List<Laureate> laureates = awards.ofCities(ids);
        Map<UUID, CityRef> names = reading.names(laureates, language);
        Map<UUID, List<AwardRoundView>> found = new HashMap<>();
        laureates.forEach(laureate -> {
            List<AwardRoundView> known =
                    found.computeIfAbsent(Objects.requireNonNull(laureate.city()), city -> new ArrayList<>());
            if (known.size() < limit) {
                known.add(reading.round(List.of(laureate), names, language));
            }
        });
        return found;
    }
}
