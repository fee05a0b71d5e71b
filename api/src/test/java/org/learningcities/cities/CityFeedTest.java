package org.learningcities.cities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New members can be followed without an account. */
@QuarkusTest
class CityFeedTest {

    @Test
    void a_reader_of_feeds_sees_the_newest_members_of_a_filter_first() throws FeedException {
        SyndFeed feed = read("/api/v1/cities.atom?region=ARB&sort=name", "fr");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Nouveaux membres du réseau");
        assertThat(feed.getUri()).endsWith("/api/v1/cities.atom?region=ARB&sort=name");
        assertThat(feed.getEntries()).hasSizeBetween(20, 50).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getLink()).contains("/fr/cities/");
            assertThat(entry.getUpdatedDate()).isNotNull();
        });
        assertThat(feed.getEntries())
                .isSortedAccordingTo(
                        Comparator.comparing(SyndEntry::getPublishedDate).reversed());
        assertThat(titles(feed)).contains("Cairo, Égypte");
    }

    @Test
    void what_nobody_fits_is_an_empty_feed_and_a_wrong_filter_a_problem() throws FeedException {
        assertThat(read("/api/v1/cities.atom?q=zzzzzz", "en").getEntries()).isEmpty();
        given().get("/api/v1/cities.atom?regoin=ARB")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/query/regoin"));
    }

    private static SyndFeed read(String address, String language) throws FeedException {
        String text = given().header("Accept-Language", language)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new SyndFeedInput().build(new StringReader(text));
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }
}
