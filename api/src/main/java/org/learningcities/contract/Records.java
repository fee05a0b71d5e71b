package org.learningcities.contract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The Java records behind the schemas of the contract. */
final class Records {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final Map<String, ClassInfo> byName = new HashMap<>();

    Records(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("org.learningcities.")) {
                // A record that is answered with may share its name with one that is not: the described one counts.
                byName.merge(nameOf(type), type, (known, other) -> other.hasDeclaredAnnotation(SCHEMA) ? other : known);
            }
        }
    }

    static String nameOf(ClassInfo type) {
        if (type.hasDeclaredAnnotation(SCHEMA)
                && type.declaredAnnotation(SCHEMA).value("name") != null) {
            return type.declaredAnnotation(SCHEMA).value("name").asString();
        }
        return type.simpleName();
    }

    /** The record of one schema; that of a generic one such as PageCitySummary is found by its leading name. */
    Optional<ClassInfo> of(String schema) {
        if (byName.containsKey(schema)) {
            return Optional.of(byName.get(schema));
        }
        return byName.keySet().stream()
                .filter(schema::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(byName::get);
    }
}
