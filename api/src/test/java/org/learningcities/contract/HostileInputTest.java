package org.learningcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.RawHttp;
import org.learningcities.RawHttp.Answer;
import org.learningcities.Tokens;
import org.learningcities.contract.Contract.Call;

/** No input, however hostile or large, is answered with a fault of the service (trust guide P4). */
@QuarkusTest
class HostileInputTest {
    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "a%00b",
            "%01%1F",
            "%0D%0ASet-Cookie:x",
            "%7F",
            "%C2%80",
            "%zz",
            "%",
            "%C0%AF",
            "%ED%A0%80",
            "%F0%9F%8F%99",
            "%E2%80%AE",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999999",
            "1e999",
            "NaN",
            "1,2,3",
            "-180,-90,180,90,1e400",
            "9999-99-99",
            "'%20or%201=1--",
            "%25_%5C",
            "%28%28%28%29%26%7C%21%3A*",
            "..%2F..%2Fetc%2Fpasswd",
            "%3Cscript%3E",
            "{}",
            "[1]",
            "null",
            "AAAA.BBBB",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "x".repeat(1_001),
            "x".repeat(3_000));

    static List<Call> calls() {
        return Contract.calls();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void no_value_of_a_parameter_is_answered_with_a_fault(Call call) {
        String token = call.isGuarded() ? Tokens.of("coordinator-medellin") : null;
        for (String target : targets(call)) {
            Answer answer = send(call.method(), target, token);
            assertThat(answer.status()).as(target).isBetween(200, 499);
            assertThat(answer.headers()).as(target).doesNotContainKey("set-cookie");
            if (answer.status() >= 400) {
                assertThat(answer.header("content-type")).as(target).startsWith("application/problem+json");
            }
        }
    }

    /** Every parameter of query and path with every value. */
    private static List<String> targets(Call call) {
        List<String> targets = new ArrayList<>();
        for (String value : VALUES) {
            call.queryNames().forEach(name -> targets.add(call.examplePath() + "?" + name + "=" + value));
            if (call.path().contains("{")) {
                targets.add(call.path().replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(value)));
            }
        }
        return targets;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void control_characters_and_broken_sequences_are_refused(Call call) {
        for (String value : List.of("%00", "a%00b", "%0D%0A", "%7F", "%C2%80", "%zz", "%")) {
            assertThat(send(call.method(), call.examplePath() + "?q=" + value, null)
                            .status())
                    .as(value)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void thousands_of_parameters_are_refused(Call call) {
        assertThat(send(call.method(), call.examplePath() + "?" + "a&".repeat(2_000), null)
                        .status())
                .isBetween(400, 499);
        assertThat(send(call.method(), call.examplePath() + "?" + "a=1&".repeat(2_000), null)
                        .status())
                .isEqualTo(414);
    }

    @Test
    void a_limit_that_is_huge_is_clamped_and_one_that_is_none_is_refused() {
        assertThat(RawHttp.get("/api/v1/countries?limit=2147483647").status()).isEqualTo(200);
        for (String limit : List.of("0", "-1", "2147483648", "1.5", "ten", "%201")) {
            assertThat(RawHttp.get("/api/v1/countries?limit=" + limit).status())
                    .as(limit)
                    .isEqualTo(400);
        }
    }

    @Test
    void requests_that_are_no_http_or_too_large_are_answered_with_a_problem() {
        Map<String, Integer> requests = Map.of(
                "GET /api/v1/" + "x".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                414,
                "GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(30_000)
                        + "\r\nConnection: close\r\n\r\n",
                431,
                "GET /api/v1/countries?q=\u0001 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                400,
                "BREW /api/v1/countries HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                405);
        requests.forEach((request, status) -> {
            Answer answer = RawHttp.send(request);
            String line = request.substring(0, Math.min(60, request.length()));
            assertThat(answer.status()).as(line).isEqualTo(status);
            assertThat(answer.header("content-type")).as(line).startsWith("application/problem+json");
        });
    }

    private static Answer send(String method, String target, @org.jspecify.annotations.Nullable String token) {
        String authorization = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
        return RawHttp.send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + authorization
                + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    }
}
