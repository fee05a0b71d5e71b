package org.learningcities.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import org.learningcities.cities.CityProfileView;
import org.learningcities.kernel.MergePatch;
import org.learningcities.kernel.Patches;

/** A profile as a record and as fields. */
@ApplicationScoped
class ProfileJson {
    @Inject
    ObjectMapper json;

    @Inject
    Patches patches;

    SortedMap<String, JsonNode> fields(CityProfileView profile) {
        return Fields.of(json.valueToTree(profile));
    }

    CityProfileView profile(SortedMap<String, JsonNode> fields) {
        return json.convertValue(Fields.profile(fields), CityProfileView.class);
    }

    /** The fields after a merge patch, which names fields of a profile only. */
    SortedMap<String, JsonNode> patched(SortedMap<String, JsonNode> fields, MergePatch patch) {
        return fields(patches.apply(patch, profile(fields), CityProfileView.class));
    }
}
