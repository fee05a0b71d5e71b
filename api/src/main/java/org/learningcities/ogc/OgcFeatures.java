package org.learningcities.ogc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityFeatureDirectory.Place;
import org.learningcities.kernel.PublicData;
import org.learningcities.ogc.OgcViews.LinkView;

@PublicData
@Schema(name = "OgcFeatures", description = "A page of features (GeoJSON, RFC 7946).")
record OgcFeatures(
        @Schema(description = "Always `FeatureCollection`.", enumeration = "FeatureCollection")
        String type,

        @Schema(description = "The features of this page.") List<FeatureView> features,

        @Schema(description = "This page and the next one.") List<LinkView> links,

        @Schema(description = "When the answer was made.") OffsetDateTime timeStamp,

        @Schema(description = "Features on all pages.", minimum = "0")
        long numberMatched,

        @Schema(description = "Features on this page.", minimum = "0")
        int numberReturned) {

    @PublicData
    @Schema(name = "OgcFeature", description = "A city (GeoJSON, RFC 7946).")
    record FeatureView(
            @Schema(description = "Always `Feature`.", enumeration = "Feature")
            String type,

            @Schema(description = "Name of the city in addresses.", examples = "chefchaouen-ma")
            String id,

            @Schema(description = "Where the city lies.") PointView geometry,

            @Schema(description = "What is known about it.") PropertiesView properties,

            @Schema(description = "This feature and its collection; only when it is asked for alone.") @Nullable
            List<LinkView> links) {

        static FeatureView of(Place place, @Nullable List<LinkView> links) {
            return new FeatureView(
                    "Feature",
                    place.slug(),
                    new PointView("Point", List.of(place.lon(), place.lat())),
                    PropertiesView.of(place),
                    links);
        }
    }

    @PublicData
    @Schema(name = "OgcPoint", description = "A point in WGS 84.")
    record PointView(
            @Schema(description = "Always `Point`.", enumeration = "Point")
            String type,

            @Schema(description = "Longitude and latitude in degrees.", examples = "[-5.27, 35.17]")
            List<Double> coordinates) {}

    @PublicData
    @Schema(
            name = "OgcProperties",
            description = "A city in one flat row; each member of the filters has its name here.")
    record PropertiesView(
            @Schema(
                    description =
                            "Name in the caller's language where the city has one, otherwise the international one.",
                    examples = "Chefchaouen")
            String name,

            @Schema(description = "Name in the city's own script, where it differs.") @Nullable
            String nativeName,

            @Schema(description = "ISO 3166-1 alpha-2 code of the country.", examples = "MA")
            String country,

            @Schema(description = "Name of the country.", examples = "Morocco")
            String countryName,

            @Schema(description = "Code of the region of UNESCO.", examples = "ARB")
            String region,

            @Schema(description = "Name of the region.", examples = "Arab States")
            String regionName,

            @Schema(description = "Kind of local government.", examples = "MUNICIPALITY")
            String kind,

            @Schema(description = "State of the membership in the time asked for.", examples = "ACTIVE")
            String state,

            @Schema(description = "First day of that membership.")
            LocalDate memberFrom,

            @Schema(description = "First day after it; absent while it lasts.") @Nullable
            LocalDate memberTo,

            @Schema(
                    description = "How well the membership is attested.",
                    enumeration = {"OFFICIAL", "PRESS", "WEAK"})
            String evidence,

            @Schema(
                    description = "How exact the position is.",
                    enumeration = {"PLACE", "SEAT", "APPROXIMATE"})
            String precision,

            @Schema(description = "IANA time zone.", examples = "Africa/Casablanca")
            String timeZone,

            @Schema(description = "Newest known number of inhabitants.", minimum = "0") @Nullable
            Long population,

            @Schema(description = "Year of that number, where the source tells it.") @Nullable
            Integer populationYear,

            @Schema(description = "Codes of the thematic clusters that the city is in.")
            List<String> cluster,

            @Schema(description = "Codes of the focal areas that the city chose.")
            List<String> focalArea,

            @Schema(description = "Whether texts and figures of the profile are invented for demonstration.")
            boolean demo) {

        static PropertiesView of(Place place) {
            return new PropertiesView(
                    place.name().text(),
                    place.nativeName(),
                    place.country().code(),
                    place.country().name().text(),
                    place.region().code(),
                    place.region().name().text(),
                    place.kind(),
                    place.state(),
                    place.from(),
                    place.to(),
                    place.evidence(),
                    place.precision(),
                    place.timeZone(),
                    place.population(),
                    place.populationYear(),
                    place.clusters(),
                    place.focalAreas(),
                    place.demo());
        }
    }
}
