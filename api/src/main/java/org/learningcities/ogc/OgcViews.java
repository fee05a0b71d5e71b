package org.learningcities.ogc;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.PublicData;

/** What describes the service, as the standard names it. */
final class OgcViews {
    private OgcViews() {}

    @PublicData
    @Schema(name = "OgcLink", description = "A link (RFC 8288).")
    record LinkView(
            @Schema(description = "Absolute address.", format = "uri")
            String href,

            @Schema(description = "Relation of the link.", examples = "items")
            String rel,

            @Schema(description = "Media type of what is there.", examples = "application/geo+json")
            String type,

            @Schema(description = "What is there, in the caller's language.") @Nullable
            String title) {}

    @PublicData
    @Schema(name = "OgcLandingPage", description = "Where a geographic system begins.")
    record LandingView(
            @Schema(description = "Name of the service in the caller's language.")
            String title,

            @Schema(description = "What it offers, in the caller's language.")
            String description,

            @Schema(description = "Definition, conformance and collections.")
            List<LinkView> links) {}

    @PublicData
    @Schema(name = "OgcConformance", description = "What the service keeps to.")
    record ConformanceView(
            @Schema(
                    description = "Conformance classes.",
                    examples = "[\"http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core\"]")
            List<String> conformsTo) {}

    @PublicData
    @Schema(name = "OgcCollections", description = "The collections of features.")
    record CollectionsView(
            @Schema(description = "This document.") List<LinkView> links,
            @Schema(description = "One after the other.") List<CollectionView> collections) {}

    @PublicData
    @Schema(name = "OgcCollection", description = "A collection of features.")
    record CollectionView(
            @Schema(description = "Name of the collection in addresses.", examples = "cities")
            String id,

            @Schema(description = "Name of the collection in the caller's language.")
            String title,

            @Schema(description = "What is in it, in the caller's language.")
            String description,

            @Schema(description = "Who has to be named when these data are used.")
            String attribution,

            @Schema(description = "Where and when; absent while the collection is empty.") @Nullable
            ExtentView extent,

            @Schema(description = "Always `feature`.", enumeration = "feature")
            String itemType,

            @Schema(description = "Coordinate reference systems; longitude comes first.")
            List<String> crs,

            @Schema(description = "Features, licence and this document.")
            List<LinkView> links) {}

    @PublicData
    @Schema(name = "OgcExtent", description = "The space and time in which the features lie.")
    record ExtentView(
            @Schema(description = "The space.") SpatialView spatial,
            @Schema(description = "The time.") TemporalView temporal) {}

    @PublicData
    @Schema(name = "OgcSpatialExtent", description = "The space in which the features lie.")
    record SpatialView(
            @Schema(description = "One box: west, south, east, north in degrees.")
            List<List<Double>> bbox,

            @Schema(description = "Coordinate reference system of the box.")
            String crs) {}

    @PublicData
    @Schema(name = "OgcTemporalExtent", description = "The time in which cities are members.")
    record TemporalView(
            @Schema(description = "One interval; null is an open end.")
            List<List<@Nullable String>> interval,

            @Schema(description = "Calendar of the interval.")
            String trs) {}
}
