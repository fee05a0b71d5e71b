package org.learningcities.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * The class of each property: the mark of its record component, else that of its record. What holds other objects is at least
 * of the class of what it holds. A property without a mark gets none, and the build fails (ContractRulesTest).
 */
final class DataClasses {
    static final String EXTENSION = "x-data-class";

    /** The order is that of care: of two classes the later one counts. */
    enum DataClass {
        PUBLIC,
        CONFIDENTIAL,
        PERSONAL;

        private final DotName mark = DotName.createSimple("org.learningcities.kernel." + word() + "Data");

        private String word() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private static final String SCHEMAS = "#/components/schemas/";

    private final Records records;

    DataClasses(Records records) {
        this.records = records;
    }

    /** Marks every property of these schemas. */
    void mark(Map<String, Schema> schemas) {
        // First all of them by their own marks, as what is held is looked up by these.
        schemas.forEach((name, schema) -> records.of(name)
                .ifPresent(type -> properties(schema)
                        .forEach((property, described) -> ownMark(type, property)
                                .ifPresent(known -> described.addExtension(EXTENSION, known.name())))));
        schemas.values().forEach(schema -> properties(schema).values().forEach(property -> careful(property, schemas)));
        schemas.values().forEach(schema -> properties(schema).values().forEach(DataClasses::say));
    }

    /** The class that a schema that no record stands behind gives to a property. */
    static void as(DataClass known, Schema property) {
        property.addExtension(EXTENSION, known.name());
    }

    private static Optional<DataClass> ownMark(ClassInfo type, String property) {
        RecordComponentInfo component = type.recordComponent(property);
        return Stream.of(DataClass.values())
                .filter(known -> component != null && component.hasDeclaredAnnotation(known.mark))
                .findFirst()
                .or(() -> Stream.of(DataClass.values())
                        .filter(known -> type.hasDeclaredAnnotation(known.mark))
                        .findFirst());
    }

    private static void careful(Schema property, Map<String, Schema> schemas) {
        DataClass own = classOf(property);
        if (own != null) {
            held(property, schemas, new HashSet<>())
                    .filter(inner -> inner.compareTo(own) > 0)
                    .max(Enum::compareTo)
                    .ifPresent(inner -> property.addExtension(EXTENSION, inner.name()));
        }
    }

    private static Stream<DataClass> held(Schema holder, Map<String, Schema> schemas, Set<String> seen) {
        String reference = holder.getRef();
        Schema items = holder.getItems();
        Schema values = holder.getAdditionalPropertiesSchema();
        Stream<DataClass> own = properties(holder).values().stream()
                .flatMap(
                        property -> Stream.concat(Stream.ofNullable(classOf(property)), held(property, schemas, seen)));
        Stream<Schema> inner = Stream.of(
                        items, values, reference == null || !seen.add(reference) ? null : named(reference, schemas))
                .filter(Objects::nonNull);
        Stream<Schema> choices = Stream.of(holder.getAllOf(), holder.getAnyOf(), holder.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        return Stream.concat(own, Stream.concat(inner, choices).flatMap(schema -> held(schema, schemas, seen)));
    }

    private static @Nullable Schema named(String reference, Map<String, Schema> schemas) {
        return schemas.get(reference.substring(SCHEMAS.length()));
    }

    private static void say(Schema property) {
        DataClass known = classOf(property);
        if (known != null && property.getDescription() != null) {
            property.setDescription(property.getDescription() + " " + known.word() + ".");
        }
    }

    private static @Nullable DataClass classOf(Schema property) {
        Object known = property.getExtensions() == null
                ? null
                : property.getExtensions().get(EXTENSION);
        return known == null ? null : DataClass.valueOf(known.toString());
    }

    private static Map<String, Schema> properties(Schema schema) {
        return Objects.requireNonNullElse(schema.getProperties(), Map.of());
    }
}
