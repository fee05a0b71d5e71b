package org.learningcities.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityIdentityView;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.Versioned;

@ConfidentialData
@Schema(
        name = "CityIdentity",
        description =
                "The legal identity of a city as its team and the secretariat see it, and what may be done with it.")
record IdentityView(
        @Schema(description = "The city, at its present address.")
        CityRef city,

        @Schema(description = "Version of the city's record; grows with each change.", minimum = "1", examples = "7")
        int version,

        @Schema(description = "The identity as it stands.") CityIdentityView identity,

        @Schema(description = "Other cities of the same country that have the same name: a warning, no obstacle.")
        List<CityRef> namesakes,

        @Schema(description = "What the caller may do, and where not, why.")
        List<ActionView> actions)
        implements Versioned {

    @ConfidentialData
    @Schema(name = "IdentityAction", description = "Something that can be done with an identity or a request about it.")
    record ActionView(
            @Schema(
                    description =
                            "The action: rename, correct, end, request, accept, decline or withdraw; more may be added.",
                    examples = "request")
            String action,

            @Schema(description = "Whether the caller may do it now.")
            boolean allowed,

            @Schema(
                    description =
                            "Why not: secretariat-needed, not-a-member, request-open, request-decided or city-ended; more may"
                                    + " be added. Absent where it is allowed.",
                    examples = "secretariat-needed")
            @Nullable
            String why) {
        static ActionView of(String action, @Nullable String why) {
            return new ActionView(action, why == null, why);
        }
    }
}
