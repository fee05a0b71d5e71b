package org.learningcities.teams;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.PersonalData;

/** What became of the caller, who may no longer see the team. */
@PersonalData
@Schema(name = "OwnPlace", description = "What the caller is in a team from now on.")
record OwnPlaceView(
        @Schema(description = "The city of the team.") CityRef city,

        @Schema(
                description = "The role from now on; absent when the caller has left the team.",
                examples = "TEAM_MEMBER")
        @Nullable
        TeamRole role) {}
