package org.learningcities.contract;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** A property is required unless its record component is {@code @Nullable}: absence is written down once, in Java. */
final class RequiredProperties {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final Records records;

    RequiredProperties(Records records) {
        this.records = records;
    }

    /** Completes one schema of the document. */
    void complete(String name, Schema schema) {
        ClassInfo type = records.of(name).orElse(null);
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
