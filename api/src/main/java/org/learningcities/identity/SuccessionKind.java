package org.learningcities.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a city ends (domain guide 12.1). */
@Schema(
        name = "SuccessionKind",
        description =
                "MERGER: it becomes one with others in a new city. SPLIT: several cities come out of it. ABSORPTION: it goes into a city that stays.")
enum SuccessionKind {
    MERGER,
    SPLIT,
    ABSORPTION
}
