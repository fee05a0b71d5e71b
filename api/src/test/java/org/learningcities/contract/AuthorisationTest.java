package org.learningcities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.Database;
import org.learningcities.Forgeries;
import org.learningcities.TestPartners;
import org.learningcities.Tokens;
import org.learningcities.contract.Contract.Call;

/**
 * Who may call what: each operation that is not public, in the name of each kind of caller, about the city Medellín. What is
 * expected stands in docs/authorisation-matrix.csv; an operation without a line there fails.
 */
@QuarkusTest
class AuthorisationTest {
    private static final Path MATRIX = Path.of("../docs/authorisation-matrix.csv");

    /** Columns of the matrix, each with the account that stands for it. */
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("team", "team-medellin");
        PEOPLE.put("coordinator", "coordinator-medellin");
        PEOPLE.put("secretariat", "secretariat");
        PEOPLE.put("commission", "commission-co");
        PEOPLE.put("otherCommission", "");
        PEOPLE.put("otherCity", "coordinator-cork");
        PEOPLE.put("expert", "expert");
        PEOPLE.put("juror", "juror");
    }

    /** Partner systems: with every scope and for this city, for another city, with a token that asks for none, and ended. */
    private static final List<String> PARTNERS =
            List.of("partner", "partnerOfOther", "partnerWithoutScope", "partnerEnded");

    private static final String DRAFT = "/api/v1/cities/medellin-co/draft";
    private static @Nullable String otherCommission;

    static List<Call> calls() {
        return Contract.calls().stream()
                .filter(call -> !call.isRead() || call.isGuarded())
                .toList();
    }

    /** There is something to publish and to discard, and the secretariat has said why it looks; the commission of another country has an account. */
    @BeforeEach
    void prepare() throws Exception {
        if (otherCommission == null) {
            String name = "commission-" + UUID.randomUUID().toString().substring(0, 8);
            Tokens.account(name, "Otto");
            given().auth().oauth2(Tokens.of(name)).get("/api/v1/me").then().statusCode(200);
            Database.run("""
                    insert into role_assignment (person_id, role, country_code, valid_from)
                    select id, 'NATIONAL_COMMISSION', 'FR', now() - interval '1 day' from person where email = '%s@example.org'""".formatted(name));
            otherCommission = name;
        }
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body("{\"reason\": \"A walk\"}")
                .post(DRAFT + "/actions/open-for-support")
                .then()
                .statusCode(200);
        draft(Tokens.of("coordinator-medellin"))
                .body("{\"website\": \"https://walk.example.org\"}")
                .patch(DRAFT)
                .then()
                .statusCode(200);
        draft(Programs.token("partner"))
                .body("{\"summary\": {\"en\": \"A walk.\"}}")
                .patch(DRAFT)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void discard() {
        draft(Tokens.of("coordinator-medellin")).delete(DRAFT).then().statusCode(200);
    }

    private static RequestSpecification draft(String token) {
        String tag = given().auth().oauth2(token).get(DRAFT).header("ETag");
        return given().auth().oauth2(token).header("If-Match", tag).contentType("application/json");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_caller_may_do_what_the_matrix_says_and_nothing_else(Call call) throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        for (String column : columns()) {
            found.put(column, "" + status(call, column));
        }
        assertThat(matrix())
                .as("docs/authorisation-matrix.csv has no line %s,%s", call.id(), String.join(",", found.values()))
                .containsKey(call.id());
        assertThat(found).isEqualTo(matrix().get(call.id()));
    }

    @Test
    void the_matrix_names_no_operation_that_does_not_exist() throws IOException {
        assertThat(matrix().keySet()).isSubsetOf(calls().stream().map(Call::id).toList());
    }

    private static int status(Call call, String column) throws Exception {
        return switch (column) {
            case "visitor" -> send(call, null).statusCode();
            case "partner", "partnerOfOther", "partnerWithoutScope", "partnerEnded" ->
                send(call, Programs.token(column)).statusCode();
            // Expired, unsigned, of another realm, signed with other keys: all of them are answered alike.
            case "badToken" -> {
                List<Integer> statuses = new ArrayList<>();
                for (String forgery : Bad.TOKENS.values()) {
                    statuses.add(send(call, forgery).statusCode());
                }
                assertThat(statuses.stream().distinct()).as("bad tokens").hasSize(1);
                yield statuses.getFirst();
            }
            case "otherCommission" ->
                send(call, call.tokenOf("" + otherCommission)).statusCode();
            default -> send(call, call.tokenOf("" + PEOPLE.get(column))).statusCode();
        };
    }

    private static final class Programs {
        private static final Map<String, String> TOKENS = Map.of(
                "partner", TestPartners.registered("medellin-co").token(),
                "partnerOfOther", TestPartners.registered("cork-ie").token(),
                "partnerWithoutScope", TestPartners.registered("medellin-co").token(""),
                "partnerEnded", TestPartners.registered("medellin-co").ended().token());

        static String token(String column) {
            return Objects.requireNonNull(TOKENS.get(column));
        }
    }

    private static final class Bad {
        static final Map<String, String> TOKENS = forged();

        private static Map<String, String> forged() {
            try {
                return Forgeries.all();
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** A change is only tried: nothing of it stays. */
    private static Response send(Call call, @Nullable String token) {
        String path = call.examplePath();
        RequestSpecification request = given().urlEncodingEnabled(false).headers(call.headers());
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (call.isRead()) {
            return request.get(call.example());
        }
        if (!call.method().equals("POST")) {
            RequestSpecification read = given();
            String tag =
                    (token == null ? read : read.auth().oauth2(token)).get(path).header("ETag");
            request.header("If-Match", tag == null ? "\"1-en\"" : tag);
        }
        String body = example(call);
        if (body != null) {
            request.contentType("application/json").body(body);
        } else if (call.bodyType() != null) {
            request.contentType(call.bodyType());
        }
        // What cannot be tried without doing it adds nothing here: its example has no bytes.
        return request.request(call.method(), call.queryNames().contains("dryRun") ? path + "?dryRun=true" : path);
    }

    private static @Nullable String example(Call call) {
        return call.operation().at("/requestBody/content").properties().stream()
                .map(form -> form.getValue().path("example"))
                .filter(example -> !example.isMissingNode())
                .map(example -> example.isTextual() ? example.asText() : example.toString())
                .findFirst()
                .orElse(null);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(PEOPLE.keySet());
        columns.addAll(PARTNERS);
        columns.addAll(List.of("visitor", "badToken"));
        return columns;
    }

    /** Statuses by operation and column. */
    private static Map<String, Map<String, String>> matrix() throws IOException {
        List<String> lines = Files.readAllLines(MATRIX);
        assertThat(lines.getFirst()).isEqualTo("operation," + String.join(",", columns()));
        Map<String, Map<String, String>> matrix = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split(","));
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns().size(); i++) {
                row.put(columns().get(i), cells.get(i + 1));
            }
            matrix.put(cells.getFirst(), row);
        }
        return matrix;
    }
}
