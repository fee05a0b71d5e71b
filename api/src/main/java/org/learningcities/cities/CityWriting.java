package org.learningcities.cities;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningcities.dataload.ImportRun;
import org.learningcities.dataload.Item;
import org.learningcities.dataload.Outcome;

/** Writes single parts of a city for the import steps that add to it. */
final class CityWriting {
    static final String FRAMEWORK = "kf-2013";

    private CityWriting() {}

    /**
     * Id of the city that an entry names by its slug, the present one or one that it had before a rename.
     *
     * @throws IllegalArgumentException when there is no such city
     */
    static UUID idOf(ImportRun run, Item entry) throws SQLException {
        return idOf(run, entry.text("slug"));
    }

    /** As {@link #idOf(ImportRun, Item)}, by the slug itself. */
    static UUID idOf(ImportRun run, String slug) throws SQLException {
        String id = run.first(
                "select id from city where slug = ? union all select city_id from city_former_slug where slug = ?",
                slug,
                slug);
        if (id == null) {
            throw new IllegalArgumentException("there is no city \"" + slug + "\"");
        }
        return UUID.fromString(id);
    }

    /** Whether a city has published something about itself: what it said is not touched by an import any more. */
    static boolean hasSpoken(ImportRun run, String slug) throws SQLException {
        return run.first("""
                        select s.id from source s join city c on c.id = s.city_id
                        where c.slug = ? or c.id in (select f.city_id from city_former_slug f where f.slug = ?) limit 1""", slug, slug) != null;
    }

    /** Whether people decided on name, country or place of a city: an import leaves its identity alone from then on. */
    static boolean isDecided(ImportRun run, String slug) throws SQLException {
        return run.first("select id from city where slug = ? and identity_decided", slug) != null;
    }

    /** Stores a text in each of its languages. */
    static Outcome texts(ImportRun run, UUID city, String kind, Map<String, String> texts, String source)
            throws SQLException {
        Outcome outcome = Outcome.UNCHANGED;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            outcome = outcome.and(run.put(
                    "city_text",
                    List.of("city_id", "kind", "lang"),
                    "city_id",
                    city,
                    "kind",
                    kind,
                    "lang",
                    text.getKey(),
                    "text",
                    text.getValue(),
                    "source_id",
                    source));
        }
        return outcome;
    }
}
