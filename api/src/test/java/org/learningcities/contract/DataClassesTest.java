package org.learningcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.learningcities.kernel.ConfidentialData;
import org.learningcities.kernel.PersonalData;
import org.learningcities.kernel.PublicData;

/** Whoever marks a record has all its properties classed, and cannot hide something personal in something public. */
class DataClassesTest {
    @PublicData
    record Place(String name, @ConfidentialData String remark, List<Caretaker> caretakers) {}

    @PersonalData
    record Caretaker(String phone) {}

    record Forgotten(String name, List<Caretaker> caretakers) {}

    @Test
    void a_property_has_the_class_of_its_record_or_its_own() throws IOException {
        assertThat(marked())
                .contains("Place.name: A name. Public. PUBLIC", "Place.remark: A name. Confidential. CONFIDENTIAL");
    }

    @Test
    void what_holds_something_personal_is_personal() throws IOException {
        assertThat(marked())
                .contains(
                        "Place.caretakers: A name. Personal. PERSONAL", "Caretaker.phone: A name. Personal. PERSONAL");
    }

    @Test
    void a_property_of_a_record_without_a_mark_has_no_class() throws IOException {
        assertThat(marked()).contains("Forgotten.name: A name. null", "Forgotten.caretakers: A name. null");
    }

    /** What the contract says of each property: its description and its class. */
    private static List<String> marked() throws IOException {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put(
                "Place",
                schema().addProperty("name", text())
                        .addProperty("remark", text())
                        .addProperty("caretakers", caretakers()));
        schemas.put("Caretaker", schema().addProperty("phone", text()));
        schemas.put("Forgotten", schema().addProperty("name", text()).addProperty("caretakers", caretakers()));
        new DataClasses(new Records(Index.of(Place.class, Caretaker.class, Forgotten.class))).mark(schemas);
        return schemas.entrySet().stream()
                .flatMap(schema -> properties(schema.getValue()).entrySet().stream()
                        .map(property -> schema.getKey() + "." + property.getKey() + ": " + said(property.getValue())))
                .toList();
    }

    private static Map<String, Schema> properties(Schema schema) {
        return Objects.requireNonNullElse(schema.getProperties(), Map.of());
    }

    private static String said(Schema property) {
        Map<String, Object> marks = Objects.requireNonNullElse(property.getExtensions(), Map.of());
        return property.getDescription() + " " + marks.get("x-data-class");
    }

    private static Schema schema() {
        return OASFactory.createSchema();
    }

    private static Schema text() {
        return schema().type(List.of(Schema.SchemaType.STRING)).description("A name.");
    }

    private static Schema caretakers() {
        return schema().type(List.of(Schema.SchemaType.ARRAY))
                .description("A name.")
                .items(schema().ref("#/components/schemas/Caretaker"));
    }
}
