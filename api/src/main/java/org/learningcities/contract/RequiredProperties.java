package org.learningcities.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** A property is required unless its record component is {@code @Nullable}: absence is written down once, in Java. */
final class RequiredProperties {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final Map<String, ClassInfo> records = new HashMap<>();

    RequiredProperties(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("org.learningcities.")) {
                // A record that is answered with may share its name with one that is not: the described one counts.
                records.merge(
                        nameOf(type), type, (known, other) -> other.hasDeclaredAnnotation(SCHEMA) ? other : known);
            }
        }
    }

    private static String nameOf(ClassInfo type) {
        if (type.hasDeclaredAnnotation(SCHEMA)
                && type.declaredAnnotation(SCHEMA).value("name") != null) {
            return type.declaredAnnotation(SCHEMA).value("name").asString();
        }
        return type.simpleName();
    }

    /** Completes one schema of the document; a generic one such as PageCitySummary is found by its leading name. */
    void complete(String name, Schema schema) {
        ClassInfo type = records.containsKey(name)
                ? records.get(name)
                : records.keySet().stream()
                        .filter(name::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .map(records::get)
                        .orElse(null);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            allowGaps(component.type(), schema.getProperties().get(component.name()));
            boolean nullable = component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
            if (!nullable && schema.getProperties().containsKey(component.name())) {
                required.add(component.name());
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** The elements of a {@code List<@Nullable X>} may be null, also of a list in a list. */
    private static void allowGaps(Type type, @Nullable Schema schema) {
        Schema items = schema == null ? null : schema.getItems();
        if (items == null || type.kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return;
        }
        Type element = type.asParameterizedType().arguments().getFirst();
        if (items.getType() != null && element.hasAnnotation(NULLABLE)) {
            List<Schema.SchemaType> types = new ArrayList<>(items.getType());
            types.add(Schema.SchemaType.NULL);
            items.setType(types);
        }
        allowGaps(element, items);
    }
}
