package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.kernel.Settings;
import org.learningcities.reference.ReferenceDirectory;

/** What search engines are told. */
@QuarkusTest
class SitemapTest {
    @Inject
    Settings settings;

    @Inject
    ReferenceDirectory reference;

    @Test
    void search_engines_find_the_sitemap_and_in_it_a_file_for_each_language() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("Sitemap: " + settings.publicUrl() + "/sitemap.xml\n"));
        XmlPath index =
                given().get("/sitemap.xml").then().statusCode(200).extract().xmlPath();
        assertThat(index.<String>getList("sitemapindex.sitemap.loc"))
                .hasSize(6)
                .contains(settings.publicUrl() + "/sitemap-ar.xml");
    }

    @Test
    void each_page_is_named_with_its_other_languages() {
        XmlPath pages =
                given().get("/sitemap-fr.xml").then().statusCode(200).extract().xmlPath();
        List<String> addresses = pages.getList("urlset.url.loc");
        assertThat(addresses)
                .hasSizeGreaterThan(364 + reference.focalAreaCodes().size())
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith(settings.publicUrl() + "/fr"))
                .contains(
                        settings.publicUrl() + "/fr",
                        settings.publicUrl() + "/fr/cities",
                        settings.publicUrl() + "/fr/awards",
                        settings.publicUrl() + "/fr/framework/12");
        assertThat(addresses.stream().filter(address -> address.contains("/cities/")))
                .hasSize(364)
                .contains(settings.publicUrl() + "/fr/cities/medellin-co");
        assertThat(pages.<String>getList("urlset.url[0].link.@hreflang"))
                .containsExactly("en", "fr", "es", "ar", "ru", "zh");
    }

    @Test
    void other_languages_have_no_file() {
        given().get("/sitemap-de.xml").then().statusCode(404);
    }
}
