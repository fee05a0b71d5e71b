package org.learningcities.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Gives a schema the properties that other features embed in it, typed, as the marks of their beans say. */
final class EmbeddedThings {
    private static final DotName EMBEDDED = DotName.createSimple("org.learningcities.lists.Embedded");
    private static final int MOST = 10;

    private final IndexView index;

    EmbeddedThings(IndexView index) {
        this.index = index;
    }

    void add(Map<String, Schema> schemas) {
        index.getAnnotations(EMBEDDED).stream()
                .sorted((one, other) -> word(one, "as").compareTo(word(other, "as")))
                .forEach(mark -> add(mark, schemas));
    }

    private void add(AnnotationInstance mark, Map<String, Schema> schemas) {
        Schema holder = schemas.get(word(mark, "in"));
        String of =
                Records.nameOf(index.getClassByName(mark.value("of").asClass().name()));
        if (holder == null || !schemas.containsKey(of)) {
            throw new IllegalStateException(mark.target() + " embeds " + of + " in " + word(mark, "in")
                    + ": the contract has not both of them");
        }
        Map<String, Schema> properties = new LinkedHashMap<>(holder.getProperties());
        properties.put(
                word(mark, "as"),
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.ARRAY))
                        .items(OASFactory.createSchema().ref("#/components/schemas/" + of))
                        .maxItems(MOST)
                        .description(word(mark, "description") + " Only with `expand=" + word(mark, "as") + "`."));
        holder.setProperties(properties);
    }

    private static String word(AnnotationInstance mark, String name) {
        return mark.value(name).asString();
    }
}
