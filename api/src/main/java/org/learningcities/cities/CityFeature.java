package org.learningcities.cities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CitySummary.PositionView;
import org.learningcities.kernel.PublicData;

@PublicData
@Schema(name = "CityFeature", description = "A city as a GeoJSON feature (RFC 7946).")
record CityFeature(
        @Schema(description = "Always `Feature`.", enumeration = "Feature")
        String type,

        @Schema(description = "Name of the city in addresses.", examples = "chefchaouen-ma")
        String id,

        @Schema(description = "Where the city lies.") Point geometry,

        @Schema(description = "What is known about it.") CityProperties properties) {

    static CityFeature of(CityProperties city, PositionView position) {
        return new CityFeature(
                "Feature", city.slug(), new Point("Point", List.of(position.lon(), position.lat())), city);
    }

    @PublicData
    @Schema(name = "GeoPoint", description = "A GeoJSON point in WGS 84.")
    record Point(
            @Schema(description = "Always `Point`.", enumeration = "Point")
            String type,

            @Schema(description = "Longitude and latitude in degrees.", examples = "[-5.27, 35.17]")
            List<Double> coordinates) {}

    @PublicData
    @Schema(name = "CityFeatures", description = "Cities as a GeoJSON feature collection (RFC 7946).")
    record Collection(
            @Schema(description = "Always `FeatureCollection`.", enumeration = "FeatureCollection")
            String type,

            @Schema(description = "Who has to be named when these data are used.")
            String attribution,

            @Schema(description = "Cities of this page.") List<CityFeature> features,

            @Schema(description = "Where to go on; absent on the last page.") @Nullable
            List<LinkView> links) {}

    @PublicData
    @Schema(name = "GeoLink", description = "A link to another page.")
    record LinkView(
            @Schema(description = "What is there.", examples = "next")
            String rel,

            @Schema(description = "Media type of it.", examples = "application/geo+json")
            String type,

            @Schema(description = "Its address.", format = "uri-reference")
            String href) {}
}
