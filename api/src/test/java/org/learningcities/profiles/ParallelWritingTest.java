package org.learningcities.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcities.Tokens;
import org.learningcities.cities.TestCities;

/** Many people write into the draft of one city at the same time. */
@QuarkusTest
class ParallelWritingTest {
    private static final String TEAM = "team-medellin";
    private static final int WRITERS = 50;
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
    private static final List<String> FIELDS = List.of("summary", "description");
    private static final TestDraft DRAFT = new TestDraft("test-parallel");

    @Inject
    TestCities cities;

    @AfterEach
    void remove() {
        cities.remove();
    }

    @Test
    void no_change_that_was_accepted_is_lost() throws Exception {
        UUID city = cities.add("parallel", "Parallelingen");
        cities.role(city, TEAM, "TEAM_MEMBER");
        Tokens.of(TEAM);
        List<Callable<Integer>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> (Callable<Integer>) () -> write(writer))
                .toList();
        List<Integer> versions = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            people.invokeAll(writers).forEach(done -> versions.add(done.resultNow()));
        }
        assertThat(versions)
                .as("each accepted change made a version of its own")
                .doesNotHaveDuplicates()
                .hasSize(WRITERS);
        Map<String, Map<String, String>> content =
                DRAFT.read(TEAM).statusCode(200).extract().path("content");
        for (int place = 0; place < LANGUAGES.size() * FIELDS.size(); place++) {
            String kept = Objects.requireNonNull(content.get(field(place))).get(language(place));
            int last = place;
            for (int writer = place; writer < WRITERS; writer += LANGUAGES.size() * FIELDS.size()) {
                last = versions.get(writer) > versions.get(last) ? writer : last;
            }
            assertThat(kept).as(field(place) + "/" + language(place)).isEqualTo("Text of writer " + last);
        }
    }

    /** Writes one field, again from the version that is there as often as somebody was faster; the version that it made. */
    private static int write(int writer) {
        String patch = "{\"%s\": {\"%s\": \"Text of writer %d\"}}".formatted(field(writer), language(writer), writer);
        String tag = "\"0-en\"";
        while (true) {
            Response answer = DRAFT.write(TEAM, tag, patch).extract().response();
            if (answer.statusCode() == 200) {
                return answer.path("version");
            }
            // Fifty who write at the same moment are more than one city's draft can take: 503 is an honest answer, too.
            assertThat(answer.statusCode()).isIn(412, 503);
            if (answer.statusCode() == 412) {
                tag = "\"" + answer.path("current.version") + "-en\"";
            }
        }
    }

    private static String field(int writer) {
        return FIELDS.get(writer % FIELDS.size());
    }

    private static String language(int writer) {
        return LANGUAGES.get(writer / FIELDS.size() % LANGUAGES.size());
    }
}
