package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Settings;

/** How to cite a work, in the formats that reference managers read. A work without creators is cited by its publisher. */
@ApplicationScoped
class Citations {
    private static final String ISBN = "ISBN";
    private static final String DOI = "DOI";
    private static final String CODE = "DOCUMENT_CODE";
    private static final String END = "\r\n";

    @Inject
    Settings settings;

    /** An item of CSL-JSON 1.0.2. */
    Map<String, Object> csl(Work work) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", work.slug());
        item.put("type", work.kind().csl());
        item.put("title", work.title());
        item.put(
                "author",
                authors(work).stream().map(name -> Map.of("literal", name)).toList());
        put(item, "publisher", work.publisher());
        if (work.year() != null) {
            item.put("issued", Map.of("date-parts", List.of(List.of(work.year()))));
        }
        put(item, "language", work.mainLanguage());
        put(item, "abstract", work.abstracts().get(work.mainLanguage()));
        put(item, ISBN, work.identifier(ISBN).orElse(null));
        put(item, DOI, work.identifier(DOI).orElse(null));
        put(item, "number", work.identifier(CODE).orElse(null));
        item.put("URL", address(work));
        return item;
    }

    /** An entry of BibTeX; texts are UTF-8, what TeX would take for a command is escaped. */
    String bibtex(Work work) {
        Map<String, String> fields = new LinkedHashMap<>();
        // A second pair of braces keeps capitals as they are and names of bodies whole.
        fields.put("title", "{" + tex(work.title()) + "}");
        fields.put(
                "author",
                authors(work).stream().map(name -> "{" + tex(name) + "}").collect(Collectors.joining(" and ")));
        if (work.publisher() != null) {
            fields.put(work.kind().bibtex().equals("techreport") ? "institution" : "publisher", tex(work.publisher()));
        }
        if (work.year() != null) {
            fields.put("year", work.year().toString());
        }
        fields.put("language", work.mainLanguage());
        work.identifier(ISBN).ifPresent(isbn -> fields.put("isbn", isbn));
        work.identifier(DOI).ifPresent(doi -> fields.put("doi", doi));
        work.identifier(CODE).ifPresent(code -> fields.put("number", tex(code)));
        fields.put("url", address(work));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + work.kind().bibtex() + "{" + work.slug() + ",\n", "\n}\n"));
    }

    /** A record of RIS; each line is a tag and its value. */
    String ris(Work work) {
        List<String> lines = new ArrayList<>();
        add(lines, "TY", work.kind().ris());
        add(lines, "TI", work.title());
        authors(work).forEach(name -> add(lines, "AU", name));
        add(lines, "PB", work.publisher());
        add(lines, "PY", work.year());
        add(lines, "LA", work.mainLanguage());
        add(lines, "AB", work.abstracts().get(work.mainLanguage()));
        work.clusters().forEach(code -> add(lines, "KW", code));
        add(lines, "SN", work.identifier(ISBN).orElse(null));
        add(lines, "DO", work.identifier(DOI).orElse(null));
        add(lines, "UR", address(work));
        lines.add("ER  - " + END);
        return String.join("", lines);
    }

    private static List<String> authors(Work work) {
        if (!work.creators().isEmpty() || work.publisher() == null) {
            return work.creators();
        }
        return List.of(work.publisher());
    }

    private String address(Work work) {
        return work.link() == null ? settings.publicUrl() + "/en/resources/" + work.slug() : work.link();
    }

    private static void put(Map<String, Object> item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, value);
        }
    }

    private static void add(List<String> lines, String tag, @Nullable Object value) {
        if (value != null) {
            lines.add(tag + "  - " + value.toString().replaceAll("\\s+", " ") + END);
        }
    }

    private static String tex(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').appendCodePoint(letter);
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }
}
