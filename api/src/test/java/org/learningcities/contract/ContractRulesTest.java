package org.learningcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.contract.Contract.Call;
import org.learningcities.kernel.Scopes;

/** A developer finds in the contract what is needed to call an operation, for every operation. */
@QuarkusTest
class ContractRulesTest {
    static List<Call> calls() {
        return Contract.calls();
    }

    @Test
    void the_contract_is_openapi_3_1_with_a_licence_and_no_operation_id_twice() {
        JsonNode document = Contract.document();
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.at("/info/license/identifier").asText()).isEqualTo("Apache-2.0");
        assertThat(calls())
                .extracting(call -> call.operation().get("operationId").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_operation_has_id_tag_summary_and_says_who_may_call_it(Call call) {
        JsonNode operation = call.operation();
        assertThat(operation.path("operationId").asText()).matches("[a-z][A-Za-z]+");
        assertThat(operation.path("tags")).hasSize(1);
        assertThat(operation.path("summary").asText()).isNotBlank().hasSizeLessThan(80);
        assertThat(operation.path("description").asText()).contains("may call it");
        boolean open = operation.path("description").asText().contains("Everybody may call it");
        assertThat(call.isGuarded()).as("description and guard agree").isEqualTo(!open);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_operation_names_its_refusals(Call call) {
        JsonNode responses = call.operation().get("responses");
        List<String> refusals = new ArrayList<>(List.of("400", "406", "429", "500", "503"));
        if (call.isGuarded()) {
            refusals.addAll(List.of("401", "403"));
        }
        if (call.path().contains("{")) {
            refusals.add("404");
        }
        assertThat(refusals)
                .allSatisfy(
                        status -> assertThat(responses.has(status)).as(status).isTrue());
        assertThat(responses.properties())
                .filteredOn(answer -> answer.getKey().compareTo("400") >= 0)
                .allSatisfy(answer -> assertThat(answer.getValue().path("$ref").asText())
                        .isEqualTo("#/components/responses/Problem"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_operation_that_asks_for_a_token_names_one_scope_and_says_so(Call call) {
        if (!call.isGuarded()) {
            return;
        }
        assertThat(call.operation().at("/security/0/keycloak")).hasSize(1);
        String scope = call.operation().at("/security/0/keycloak/0").asText();
        assertThat(call.operation().path("description").asText())
                .contains(scope.equals("openid") ? "For people only" : "need the scope `" + scope + "`");
    }

    @Test
    void scopes_of_operations_of_the_sign_in_and_of_keycloak_are_the_same() throws IOException {
        List<String> asked = calls().stream()
                .map(call -> call.operation().at("/security/0/keycloak/0").asText())
                .filter(scope -> scope.contains(":"))
                .distinct()
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(Scopes.ALL);
        JsonNode flows = Contract.document().at("/components/securitySchemes/keycloak/flows");
        assertThat(flows.at("/clientCredentials/scopes").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(Scopes.ALL);
        JsonNode realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/realm/learning-cities.json").toFile());
        List<String> known = Contract.stream(realm.get("clientScopes"))
                .map(scope -> scope.get("name").asText())
                .filter(name -> name.contains(":"))
                .toList();
        assertThat(known).containsExactlyInAnyOrderElementsOf(Scopes.ALL);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_operation_has_an_example_without_gaps(Call call) {
        assertThat(call.example()).startsWith("/").doesNotContain("{", "}");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_parameter_has_description_type_and_example(Call call) {
        Contract.stream(call.operation().path("parameters"))
                .map(Contract::resolved)
                .forEach(parameter -> {
                    String name = parameter.get("name").asText();
                    assertThat(parameter.path("description").asText()).as(name).isNotBlank();
                    JsonNode schema = parameter.path("schema");
                    assertThat(schema.has("type") || schema.has("$ref"))
                            .as(name)
                            .isTrue();
                    // A cursor is signed by the very service that gives it out: there is none to copy.
                    assertThat(parameter.has("example") || name.equals("cursor"))
                            .as(name)
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_operation_documents_its_success(Call call) {
        boolean empty = call.operation().path("responses").has("204");
        assertThat(call.leadsElsewhere() || call.content().isObject() || empty)
                .as("an answer with content, the way to one, or none on purpose")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_form_of_an_answer_has_a_schema(Call call) {
        assertThat(call.content().properties())
                .allSatisfy(form -> assertThat(form.getValue().has("schema"))
                        .as(form.getKey())
                        .isTrue());
    }

    @Test
    void every_schema_and_every_property_is_described() {
        List<String> silent = new ArrayList<>();
        Contract.document()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> properties(schema.getKey(), schema.getValue())
                        .filter(property -> property.node().path("description").isMissingNode())
                        .forEach(property -> silent.add(property.name())));
        assertThat(silent).as("properties without a description").isEmpty();
    }

    @Test
    void every_property_says_in_words_and_for_machines_whether_it_is_public_personal_or_confidential() {
        assertThat(unclassed(Contract.document().at("/components/schemas")))
                .as("mark the record or its component with @PublicData, @PersonalData or @ConfidentialData")
                .isEmpty();
    }

    @Test
    void a_property_without_a_class_is_found() throws JsonProcessingException {
        JsonNode schemas = new YAMLMapper().readTree("""
                City:
                  properties:
                    name: {description: "Name. Public.", x-data-class: PUBLIC}
                    mailbox: {description: "Mailbox."}
                    phone: {description: "Phone. Personal.", x-data-class: PUBLIC}
                """);
        assertThat(unclassed(schemas)).containsExactly("City.mailbox", "City.phone");
    }

    private static List<String> unclassed(JsonNode schemas) {
        return schemas.properties().stream()
                .flatMap(schema -> properties(schema.getKey(), schema.getValue()))
                .filter(property -> {
                    String known = property.node().path("x-data-class").asText();
                    String words = property.node().path("description").asText();
                    return known.isEmpty() || !words.toUpperCase(Locale.ROOT).endsWith(" " + known + ".");
                })
                .map(Property::name)
                .toList();
    }

    private record Property(String name, JsonNode node) {}

    private static Stream<Property> properties(String name, JsonNode schema) {
        Stream<Property> own = schema.path("properties").properties().stream()
                .map(property -> new Property(name + "." + property.getKey(), property.getValue()));
        Stream<Property> inner = schema.path("properties").properties().stream()
                .flatMap(property -> properties(name + "." + property.getKey(), property.getValue()));
        Stream<Property> items = schema.has("items") ? properties(name + "[]", schema.get("items")) : Stream.empty();
        return Stream.of(own, inner, items).flatMap(found -> found);
    }
}
