package org.learningcities.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import org.learningcities.cities.CityProfileView;
import org.learningcities.kernel.KernelProblem;

/** A profile as a record and as fields. */
@ApplicationScoped
class ProfileJson {
    @Inject
    ObjectMapper json;

    SortedMap<String, JsonNode> fields(CityProfileView profile) {
        return Fields.of(json.valueToTree(profile));
    }

    CityProfileView profile(SortedMap<String, JsonNode> fields) {
        return json.convertValue(Fields.profile(fields), CityProfileView.class);
    }

    /** The fields after a merge patch, which names fields of a profile only. */
    SortedMap<String, JsonNode> patched(SortedMap<String, JsonNode> fields, JsonNode patch) {
        if (!patch.isObject()) {
            throw KernelProblem.INVALID_BODY.problem().at("", "wrong-type");
        }
        try {
            // Read alone first: a name that does not exist and is only removed would leave no trace in the result.
            json.treeToValue(patch, CityProfileView.class);
            JsonNode merged = Fields.merged(Fields.profile(fields), patch);
            return fields(json.treeToValue(merged, CityProfileView.class));
        } catch (JsonProcessingException malformed) {
            throw new java.io.UncheckedIOException(malformed);
        }
    }
}
