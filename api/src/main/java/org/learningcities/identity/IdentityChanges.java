package org.learningcities.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityIdentityDirectory;
import org.learningcities.cities.CityIdentityView;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.Change;
import org.learningcities.kernel.History;
import org.learningcities.kernel.Language;

/** Carries out what was decided, with its line in the history; in the transaction of whoever asks. */
@ApplicationScoped
class IdentityChanges {
    static final String CITY = "city";

    @Inject
    CityIdentityDirectory identities;

    @Inject
    CityDirectory cities;

    @Inject
    IdentityRules rules;

    @Inject
    History history;

    @Inject
    ObjectMapper json;

    void apply(Actor actor, UUID city, Wanted wanted, String part, @Nullable String reason) {
        CityIdentityView before = identities.of(city);
        rules.check(wanted, before, part);
        String old = slug(city);
        NewName name = wanted.rename();
        if (name != null) {
            identities.rename(city, name.naming());
        } else {
            identities.correct(city, Objects.requireNonNull(wanted.correction()).over(before));
        }
        Map<String, Change> changes = differences(before, identities.of(city));
        String fresh = slug(city);
        if (!old.equals(fresh)) {
            changes.put("/slug", new Change(old, fresh));
        }
        history.record(
                actor,
                "SECRETARIAT",
                name == null ? "correct-identity" : "rename",
                CITY,
                city.toString(),
                identities.version(city, false),
                changes,
                reason);
    }

    private Map<String, Change> differences(CityIdentityView before, CityIdentityView after) {
        JsonNode old = json.valueToTree(before);
        JsonNode fresh = json.valueToTree(after);
        Map<String, Change> changes = new TreeMap<>();
        fresh.fieldNames().forEachRemaining(field -> compare(changes, field, old, fresh));
        old.fieldNames().forEachRemaining(field -> compare(changes, field, old, fresh));
        changes.remove("/formerSlugs");
        return changes;
    }

    private static void compare(Map<String, Change> changes, String field, JsonNode old, JsonNode fresh) {
        if (!Objects.equals(old.get(field), fresh.get(field))) {
            changes.put("/" + field, new Change(old.get(field), fresh.get(field)));
        }
    }

    private String slug(UUID city) {
        return Objects.requireNonNull(cities.byIds(List.of(city), Language.EN).get(city))
                .slug();
    }
}
