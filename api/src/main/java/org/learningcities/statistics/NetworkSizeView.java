package org.learningcities.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.PublicData;
import org.learningcities.reference.SourceRef;

@PublicData
@Schema(name = "NetworkSize", description = "Size of the network, counted from dated periods of membership.")
record NetworkSizeView(
        @Schema(description = "The day that the numbers are true for.")
        LocalDate asOf,

        @Schema(description = "Member cities on that day.", minimum = "0")
        int cities,

        @Schema(description = "Countries with at least one member city on that day.", minimum = "0")
        int countries,

        @Schema(description = "The same by region of UNESCO, all five regions or the one asked for.")
        List<RegionSizeView> regions,

        @Schema(
                description =
                        "The same by country in the alphabetical order of the caller's language; only with `by=country`.")
        @Nullable
        List<CountrySizeView> byCountry,

        @Schema(description = "The count after each day on which it changed, oldest first.")
        List<PointView> series,

        @Schema(
                description =
                        "Sizes as they were published, oldest first; of the whole network, so empty when a region or country is asked for.")
        List<PublishedView> published,

        @Schema(description = "How the count comes about and why it differs from published figures.")
        LocalizedText explanation) {

    @PublicData
    @Schema(name = "RegionSize", description = "Members of one region.")
    record RegionSizeView(
            @Schema(
                    description = "Code of the region.",
                    enumeration = {"AFR", "ARB", "APA", "ENA", "LAC"})
            String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Member cities.", minimum = "0")
            int cities,

            @Schema(description = "Countries with member cities.", minimum = "0")
            int countries) {}

    @PublicData
    @Schema(name = "CountrySize", description = "Members of one country.")
    record CountrySizeView(
            @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "CO")
            String code,

            @Schema(description = "Name in the best language for the caller.")
            LocalizedText name,

            @Schema(description = "Member cities.", minimum = "1")
            int cities) {}

    @PublicData
    @Schema(name = "NetworkSizePoint", description = "The count after a change.")
    record PointView(
            @Schema(description = "The day of the change.") LocalDate date,

            @Schema(description = "Member cities after it.", minimum = "0")
            int cities,

            @Schema(description = "Countries with member cities after it.", minimum = "0")
            int countries,

            @Schema(description = "Member cities by code of the region; regions without any are absent.")
            Map<String, Integer> regions) {}

    @PublicData
    @Schema(name = "PublishedSize", description = "A size of the network as it was published.")
    record PublishedView(
            @Schema(description = "Day, month or year that it was published for.", examples = "2016-08")
            String asOf,

            @Schema(description = "Member cities.", minimum = "0") @Nullable
            Integer cities,

            @Schema(description = "Countries.", minimum = "0") @Nullable
            Integer countries,

            @Schema(description = "What to know about the figure.") @Nullable
            LocalizedText note,

            @Schema(description = "Who published it.") SourceRef source) {}
}
