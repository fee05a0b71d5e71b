package org.learningcities.ogc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.kernel.Actor;
import org.learningcities.kernel.History;
import org.learningcities.kernel.Settings;

/** A map program reads the cities; those of the tests stand in Tonga, which has no members of its own. */
@QuarkusTest
class OgcTest {
    private static final String ITEMS = "/ogc/collections/cities/items";

    @Inject
    EntityManager entities;

    @Inject
    History history;

    @Inject
    Settings settings;

    @AfterEach
    void without_the_cities_of_the_test() {
        change("delete from city where slug like 'ogc-test-%'");
    }

    @Test
    void the_landing_page_leads_to_everything_by_absolute_addresses() {
        JsonPath page = given().get("/ogc")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("title", equalTo("Learning cities for maps"))
                .body("links.rel", hasItems("self", "service-desc", "service-doc", "conformance", "data"))
                .body("links.href", everyItem(startsWith(settings.publicUrl().toString())))
                .extract()
                .jsonPath();
        assertThat(page.getList("links.findAll { it.type.contains('json') }.href", String.class))
                .allSatisfy(href -> given().get(local(href)).then().statusCode(200));
    }

    @Test
    void the_service_says_what_it_keeps_to() {
        given().get("/ogc/conformance")
                .then()
                .body(
                        "conformsTo",
                        hasItems(
                                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson"));
        given().get("/ogc/api")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/ogc/collections/cities/items'.get.operationId", equalTo("listOgcCityFeatures"));
    }

    @Test
    void the_collection_says_where_and_since_when_there_are_members() {
        given().get("/ogc/collections")
                .then()
                .body("collections.id", equalTo(List.of("cities")))
                .body("collections[0].links.rel", hasItems("items", "license"));
        given().header("Accept-Language", "fr")
                .get("/ogc/collections/cities")
                .then()
                .header("Content-Language", "fr")
                .body("title", equalTo("Villes apprenantes"))
                .body("extent.spatial.bbox[0]", hasSize(4))
                .body("extent.spatial.crs", equalTo("http://www.opengis.net/def/crs/OGC/1.3/CRS84"))
                .body("extent.temporal.interval[0][0]", startsWith("20"))
                .body("extent.temporal.interval[0][1]", nullValue());
        given().get("/ogc/collections/lakes").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void cities_come_as_geojson_and_say_how_many_there_are() {
        long members =
                given().get("/api/v1/cities?count=true&limit=1").jsonPath().getLong("total");
        items("limit=3")
                .header("Content-Type", containsString("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features", hasSize(3))
                .body("numberReturned", equalTo(3))
                .body("numberMatched", equalTo((int) members))
                .body("timeStamp", containsString("Z"))
                .body("features.type", everyItem(equalTo("Feature")))
                .body("features.geometry.type", everyItem(equalTo("Point")));
        given().accept("application/json").get(ITEMS + "?limit=1").then().contentType("application/json");
    }

    @Test
    void the_pages_together_hold_every_city_once() {
        Set<String> seen = new HashSet<>();
        String page = ITEMS + "?limit=90&region=ENA";
        int matched = 0;
        while (page != null) {
            JsonPath body = given().urlEncodingEnabled(false)
                    .get(page)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> ids = body.getList("features.id");
            assertThat(seen).doesNotContainAnyElementsOf(ids);
            seen.addAll(ids);
            matched = body.getInt("numberMatched");
            String next = body.getString("links.find { it.rel == 'next' }?.href");
            page = next == null ? null : local(next);
        }
        assertThat(seen).hasSize(matched).hasSizeGreaterThan(90);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String next = items("limit=1&region=ENA").extract().path("links.find { it.rel == 'next' }.href");
        String cursor = next.substring(next.indexOf("cursor=") + 7);
        refused("limit=1&region=AFR&cursor=" + cursor, "cursor");
    }

    @Test
    void a_box_holds_the_cities_in_it_also_across_the_antimeridian() {
        member("east", 179.5, "2020-01-01", null);
        member("west", -179.5, "2020-01-01", null);
        member("far", 10, "2020-01-01", null);
        found("country=TO&bbox=170,-30,-170,-10", "ogc-test-east", "ogc-test-west");
        found("country=TO&bbox=170,-30,0,-170,-10,9000", "ogc-test-east", "ogc-test-west");
        found("country=TO&bbox=1.7000000000000000e2,-30,180,-10", "ogc-test-east");
        found("country=TO&bbox=-180,-90,180,90", "ogc-test-east", "ogc-test-west", "ogc-test-far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bbox=1,2,3",
                "bbox=a,b,c,d",
                "bbox=0,91,1,92",
                "bbox=0,10,1,0",
                "bbox=1e99,0,1,1",
                "limit=0",
                "datetime=yesterday",
                "datetime=2020-01-01/2019-01-01",
                "datetime=2020-01-01/../..",
                "datetime=2020-13-01",
                "region=XYZ",
                "state=PENDING_ANNOUNCEMENT",
                "limit=ten",
                "f=html",
                "offset=10",
                "crs=x"
            })
    void what_cannot_be_understood_is_refused_by_its_name(String parameter) {
        refused(parameter, parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void a_time_chooses_by_membership() {
        member("gone", 1, "2016-01-01", "2019-01-01");
        member("new", 2, "2020-06-15", null);
        found("country=TO", "ogc-test-gone", "ogc-test-new");
        found("country=TO&datetime=2018-05-05", "ogc-test-gone");
        found("country=TO&datetime=2018-12-31T23:30:00Z", "ogc-test-gone");
        found("country=TO&datetime=2018-12-31T23:30:00-03:00");
        found("country=TO&datetime=2020-06-15T12:00:00Z/..", "ogc-test-new");
        found("country=TO&datetime=2019-01-01/2020-06-14");
        found("country=TO&datetime=../2020-06-15", "ogc-test-gone", "ogc-test-new");
        found("country=TO&datetime=/2015-12-31");
        items("country=TO&datetime=2018-05-05")
                .body("features[0].properties.memberFrom", equalTo("2016-01-01"))
                .body("features[0].properties.memberTo", equalTo("2019-01-01"));
    }

    @Test
    void who_awaits_the_announcement_is_not_given_away() {
        UUID city = member("secret", 1, "2016-01-01", null);
        change("update membership_period set state = 'PENDING_ANNOUNCEMENT' where city_id = '" + city + "'");
        found("country=TO");
        given().get(ITEMS + "/ogc-test-secret").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"country,MA", "region,ARB", "evidence,OFFICIAL", "kind,MUNICIPALITY", "state,ACTIVE"})
    void a_property_is_a_filter_of_its_name(String name, String value) {
        items(name + "=" + value).body("features.properties." + name, everyItem(equalTo(value)));
    }

    @Test
    void more_features_than_a_page_can_have_are_no_error() {
        items("limit=1000000").body("numberReturned", org.hamcrest.Matchers.lessThanOrEqualTo(1_000));
    }

    @Test
    void one_city_is_a_feature_with_links() {
        given().header("Accept-Language", "ar")
                .get(ITEMS + "/chefchaouen-ma")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/geo+json"))
                .body("id", equalTo("chefchaouen-ma"))
                .body("properties.name", equalTo("شفشاون"))
                .body("properties.countryName", equalTo("المغرب"))
                .body("links.rel", hasItems("self", "collection", "alternate"))
                .body("links.href", hasItem(settings.publicUrl() + "/ar/cities/chefchaouen-ma"))
                .body("links.href", not(hasItem(containsString("cursor"))));
    }

    @Test
    void an_old_name_leads_to_the_new_one() {
        UUID city = member("now", 1, "2020-01-01", null);
        change("insert into city_former_slug (slug, city_id) values ('ogc-test-before', '" + city + "')");
        given().redirects()
                .follow(false)
                .get(ITEMS + "/ogc-test-before")
                .then()
                .statusCode(308)
                .header("Location", containsString(ITEMS + "/ogc-test-now"));
    }

    private static ValidatableResponse items(String query) {
        return given().urlEncodingEnabled(false).get(ITEMS + "?" + query).then().statusCode(200);
    }

    private static void found(String query, String... slugs) {
        List<String> ids = items(query).extract().path("features.id");
        assertThat(ids).as(query).containsExactlyInAnyOrder(slugs);
    }

    private static void refused(String query, String parameter) {
        given().urlEncodingEnabled(false)
                .get(ITEMS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/query/" + parameter));
    }

    private String local(String href) {
        return href.substring(settings.publicUrl().toString().length());
    }

    private UUID member(String name, double lon, String from, @Nullable String to) {
        UUID city = UUID.randomUUID();
        change("""
                insert into city (id, slug, name, country_code, kind, lat, lon, geo_precision, time_zone)
                values ('%s', 'ogc-test-%s', 'Test', 'TO', 'MUNICIPALITY', -20, %s, 'PLACE', 'Pacific/Tongatapu')""".formatted(city, name, lon));
        change("""
                insert into membership_period (city_id, state, valid_from, valid_to, from_precision, evidence)
                values ('%s', 'ACTIVE', '%s', %s, 'DAY', 'OFFICIAL')""".formatted(city, from, to == null ? "null" : "'" + to + "'"));
        return city;
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(sql).executeUpdate();
            entities.createNativeQuery("select city_index_refresh(id)::text from city where slug like 'ogc-test-%'")
                    .getResultList();
            history.record(Actor.system("test"), null, "change", "city", "ogc-test", Map.of(), null);
        });
    }
}
