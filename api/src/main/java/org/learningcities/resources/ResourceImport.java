package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityDirectory;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.ImportRun.Json;
import org.learningcities.dataload.ImportStep;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;
import org.learningcities.reference.SourceDirectory;

/** Imports the works of the library, with what their records say in words only. */
@ApplicationScoped
class ResourceImport implements ImportStep {
    private static final String FILE = "resources.json";
    private static final String CONTEXT = "resource-context.json";
    private static final String CLUSTERS = "reference.json";
    private static final String KIND = "resource";
    private static final String CITY = "city of a resource";
    private static final String UNKNOWN_LICENCE = "NOASSERTION";
    private static final List<String> SLUG = List.of("slug");
    private static final List<String> PLACE = List.of("resource_id", "city_id");
    private static final Pattern DOCUMENT_CODE = Pattern.compile("Document code ([A-Z0-9/.-]*[A-Z0-9])");
    private static final Pattern ARK = Pattern.compile("ark:/48223/pf\\d+");
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s?#]+");

    @Inject
    SourceDirectory sources;

    @Inject
    CityDirectory cities;

    @Override
    public int order() {
        return 26;
    }

    @Override
    public List<String> files(boolean demo) {
        return List.of(FILE, CONTEXT);
    }

    @Override
    public void run(ImportRun run) throws SQLException {
        List<Item> works = run.files().items(FILE, "resources");
        sources.take(run, works.stream().map(ResourceSource::of).toList());
        Map<String, String> clusters = clusters(run);
        Map<String, Item> contexts = new TreeMap<>();
        run.files().items(CONTEXT, "resources").forEach(context -> contexts.put(context.text("slug"), context));
        for (Item work : works) {
            run.row(KIND, work, () -> work(run, work, contexts.get(work.text("slug")), clusters));
        }
        for (Item context : contexts.values()) {
            for (String city : context.list("cities")) {
                run.row(CITY, context, () -> city(run, context.text("slug"), city));
            }
        }
        Item file = run.files().json(FILE);
        run.removeUnseen(CITY, file, "resource_city", PLACE, "true");
        run.removeUnseen(KIND, file, "resource", SLUG, "true");
        run.execute("analyze resource");
    }

    /** The files of works speak of themes, which are our clusters by another name. */
    private static Map<String, String> clusters(ImportRun run) {
        Map<String, String> clusters = new TreeMap<>();
        run.files()
                .items(CLUSTERS, "clusters")
                .forEach(cluster -> clusters.put(cluster.text("theme"), cluster.text("code")));
        return clusters;
    }

    private Outcome work(ImportRun run, Item work, @Nullable Item context, Map<String, String> clusters)
            throws SQLException {
        String licence = work.find("licence");
        return run.put(
                "resource",
                SLUG,
                "slug",
                work.text("slug"),
                "kind",
                work.text("type").toUpperCase(Locale.ROOT).replace('-', '_'),
                "titles",
                new Json(Map.of("en", work.text("title"))),
                "abstracts",
                new Json(texts(work.find("description"))),
                "creators",
                context == null ? new String[0] : context.list("creators").toArray(String[]::new),
                "publisher",
                work.find("publisher"),
                "issued_year",
                work.findNumber("year"),
                "translations",
                new Json(work.list("languages").stream()
                        .sorted()
                        .map(lang -> Map.of("lang", lang))
                        .toList()),
                "languages",
                work.list("languages").stream().sorted().toArray(String[]::new),
                "identifiers",
                new Json(identifiers(work)),
                "clusters",
                codes(work, clusters),
                "licence_code",
                licence == null ? UNKNOWN_LICENCE : licence.replace(' ', '-'),
                "licence_statement",
                licence,
                "link",
                work.find("link"),
                "notes",
                new Json(texts(work.find("note"))),
                "source_id",
                ResourceSource.id(work));
    }

    private Outcome city(ImportRun run, String slug, String city) throws SQLException {
        String work = run.first("select id from resource where slug = ?", slug);
        if (work == null) {
            throw new IllegalArgumentException("there is no resource \"" + slug + "\"");
        }
        return run.put("resource_city", PLACE, "resource_id", UUID.fromString(work), "city_id", cities.idIn(run, city));
    }

    private static Map<String, String> texts(@Nullable String english) {
        return english == null ? Map.of() : Map.of("en", english);
    }

    private static String[] codes(Item work, Map<String, String> clusters) {
        List<String> codes = new ArrayList<>();
        for (String theme : work.list("themes")) {
            String code = clusters.get(theme);
            if (code == null && !theme.equals("general")) {
                throw new IllegalArgumentException("theme \"" + theme + "\" is no cluster");
            }
            if (code != null) {
                codes.add(code);
            }
        }
        return codes.stream().sorted().toArray(String[]::new);
    }

    /** Numbers that the record names, and those that stand in its address. */
    private static List<Map<String, String>> identifiers(Item work) {
        List<Map<String, String>> found = new ArrayList<>();
        add(found, "ISBN", work.find("isbn"));
        add(found, "DOCUMENT_CODE", match(DOCUMENT_CODE, work.find("note"), 1));
        add(found, "ARK", match(ARK, work.find("link"), 0));
        add(found, "DOI", match(DOI, work.find("link"), 0));
        return found;
    }

    private static void add(List<Map<String, String>> found, String kind, @Nullable String value) {
        if (value != null) {
            found.add(Map.of("kind", kind, "value", value));
        }
    }

    private static @Nullable String match(Pattern pattern, @Nullable String text, int group) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? matcher.group(group) : null;
    }
}
