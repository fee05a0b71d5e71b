package org.learningcities.awards;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.CountryRef;
import org.learningcities.reference.SourceRef;

/** The answers about the award. */
final class AwardViews {
    private static final String STATEMENT =
            "What the award is and is not, in the caller's language. Whoever shows an award shows this sentence with it.";

    private AwardViews() {}

    /** What {@code Page<AwardRoundView>} looks like: an annotation cannot name a generic type. */
    @PublicData
    @Schema(name = "PageAwardRound", description = "The rounds, all on one page.")
    record AwardRoundPage(
            @Schema(description = "Rounds with at least one laureate that fits, the newest first.")
            List<AwardRoundView> items,

            @Schema(description = "Never there, as all rounds are on one page.") @Nullable
            String next,

            @Schema(description = "Never there.") @Nullable Long total) {}

    @PublicData
    @Schema(name = "AwardRound", description = "One round of the award.")
    record AwardRoundView(
            @Schema(description = "Year of the round.", examples = "2024")
            int year,

            @Schema(description = "Day on which it was conferred; the note says where only the opening day is known.")
            LocalDate conferredOn,

            @Schema(description = "City in which it was conferred.") @Nullable
            CityRef hostCity,

            @Schema(description = "What is to be known about the day.") @Nullable
            LocalizedText note,

            @Schema(description = STATEMENT) String statement,

            @Schema(description = "Where the names come from.")
            SourceRef source,

            @Schema(description = "Laureates that fit, in the order of their names. The order is no ranking.")
            List<LaureateView> laureates) {}

    @PublicData
    @Schema(name = "Laureate", description = "Who received the award.")
    record LaureateView(
            @Schema(description = "Name as it was announced.", examples = "Cork")
            String name,

            @Schema(description = "Country of the city.") CountryRef country,

            @Schema(
                    description =
                            "The city in the network; absent where the laureate is no city of it, as in 2015, when membership was no condition.")
            @Nullable
            CityRef city) {}
}
