package org.learningcities.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityFeatureDirectory;
import org.learningcities.cities.CityFeatureDirectory.Extent;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;
import org.learningcities.ogc.OgcViews.CollectionView;
import org.learningcities.ogc.OgcViews.CollectionsView;
import org.learningcities.ogc.OgcViews.ConformanceView;
import org.learningcities.ogc.OgcViews.ExtentView;
import org.learningcities.ogc.OgcViews.LandingView;
import org.learningcities.ogc.OgcViews.LinkView;
import org.learningcities.ogc.OgcViews.SpatialView;
import org.learningcities.ogc.OgcViews.TemporalView;

/** Says what there is and where. Addresses come from the configured public one, never from the request. */
@ApplicationScoped
class OgcDescription {
    static final String JSON = "application/json";
    static final String GEOJSON = "application/geo+json";
    static final String COLLECTION = "/ogc/collections/cities";
    static final String ITEMS = COLLECTION + "/items";
    static final String DEFINITION = "/q/openapi?format=json";

    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

    /** Our definition is OpenAPI 3.1, for which only the draft of version 1.1 has a class; that for 3.0 would be untrue. */
    private static final List<String> CLASSES = List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-1/1.1/conf/oas31");

    @Inject
    CityFeatureDirectory cities;

    @Inject
    Settings settings;

    LandingView landing(Language language) {
        return new LandingView(
                OgcWords.text("service.title", language),
                OgcWords.text("service.description", language),
                List.of(
                        link("self", "/ogc", JSON, "link.self", language),
                        link(
                                "service-desc",
                                "/ogc/api",
                                "application/vnd.oai.openapi+json;version=3.1",
                                "link.definition",
                                language),
                        link(
                                "service-doc",
                                "/" + language.tag() + "/developers",
                                "text/html",
                                "link.documentation",
                                language),
                        link("conformance", "/ogc/conformance", JSON, "link.conformance", language),
                        link("data", "/ogc/collections", JSON, "link.collections", language)));
    }

    ConformanceView conformance() {
        return new ConformanceView(CLASSES);
    }

    CollectionsView collections(Language language) {
        return new CollectionsView(
                List.of(link("self", "/ogc/collections", JSON, "link.self", language)), List.of(collection(language)));
    }

    CollectionView collection(Language language) {
        return new CollectionView(
                "cities",
                OgcWords.text("cities.title", language),
                OgcWords.text("cities.description", language),
                "GeoNames, CC BY 4.0",
                cities.extent().map(OgcDescription::extent).orElse(null),
                "feature",
                List.of(CRS84),
                List.of(
                        link("self", COLLECTION, JSON, "link.self", language),
                        link("items", ITEMS, GEOJSON, "cities.title", language),
                        new LinkView(
                                "https://creativecommons.org/licenses/by/4.0/",
                                "license",
                                "text/html",
                                OgcWords.text("link.licence", language))));
    }

    private static ExtentView extent(Extent extent) {
        var box = extent.box();
        List<@Nullable String> interval = new ArrayList<>(Arrays.asList(extent.since() + "T00:00:00Z", null));
        return new ExtentView(
                new SpatialView(List.of(List.of(box.west(), box.south(), box.east(), box.north())), CRS84),
                new TemporalView(List.of(interval), GREGORIAN));
    }

    LinkView link(String rel, String path, String type, String title, Language language) {
        return new LinkView(settings.publicUrl() + path, rel, type, OgcWords.text(title, language));
    }
}
