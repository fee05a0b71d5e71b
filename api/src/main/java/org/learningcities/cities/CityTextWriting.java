package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityProfileView.Originals;
import org.learningcities.cities.CityProfileView.Strategy;
import org.learningcities.lists.Sql;

/** Writes the texts of a city, each language by itself, and which revision of the original a translation was made from. */
@ApplicationScoped
class CityTextWriting {
    private static final Originals NONE = new Originals(null, null, null);

    @Inject
    AgroalDataSource database;

    /** One text of a profile in all its languages. */
    private record Text(
            String kind,
            String pointer,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after,
            String original) {
        Text(
                String kind,
                String pointer,
                @Nullable Map<String, @Nullable String> before,
                @Nullable Map<String, @Nullable String> after,
                @Nullable String original,
                String otherwise) {
            this(
                    kind,
                    pointer,
                    before == null ? Map.of() : before,
                    after == null ? Map.of() : after,
                    original == null ? otherwise : original);
        }

        /** The changed languages, the original first: translations refer to it. */
        Set<String> changed() {
            Set<String> languages =
                    new TreeSet<>(java.util.Comparator.comparing((String lang) -> !lang.equals(original))
                            .thenComparing(java.util.Comparator.naturalOrder()));
            languages.addAll(before.keySet());
            languages.addAll(after.keySet());
            languages.removeIf(lang -> Objects.equals(before.get(lang), after.get(lang)));
            return languages;
        }
    }

    void publish(UUID city, CityProfileView before, CityProfileView after, Set<String> behind, String source) {
        Originals was = Objects.requireNonNullElse(before.translationsOf(), NONE);
        Originals now = Objects.requireNonNullElse(after.translationsOf(), NONE);
        original(city, "SUMMARY", was.summary(), now.summary());
        original(city, "DESCRIPTION", was.description(), now.description());
        original(city, "STRATEGY", was.strategy(), now.strategy());
        Strategy old = before.strategy();
        Strategy fresh = after.strategy();
        write(city, text("SUMMARY", "/summary/", before.summary(), after.summary(), now.summary()), behind, source);
        write(
                city,
                text("DESCRIPTION", "/description/", before.description(), after.description(), now.description()),
                behind,
                source);
        write(
                city,
                text(
                        "STRATEGY_TITLE",
                        "/strategy/title/",
                        old == null ? null : old.title(),
                        fresh == null ? null : fresh.title(),
                        now.strategy()),
                behind,
                source);
        write(
                city,
                text(
                        "STRATEGY",
                        "/strategy/text/",
                        old == null ? null : old.text(),
                        fresh == null ? null : fresh.text(),
                        now.strategy()),
                behind,
                source);
    }

    private static Text text(
            String kind,
            String pointer,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after,
            @Nullable String original) {
        return new Text(kind, pointer, before, after, original, "en");
    }

    /** Another original makes every text a translation of it that is up to date: nobody knows better. */
    private void original(UUID city, String kind, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return;
        }
        run("delete from city_text_original where city_id = ? and kind = ?", city, kind);
        if (after != null) {
            run("insert into city_text_original (city_id, kind, lang) values (?, ?, ?)", city, kind, after);
        }
        run("""
                update city_text t set made_from = s.revision from city_text s
                where t.city_id = ? and starts_with(t.kind, ?) and s.city_id = t.city_id and s.kind = t.kind and s.lang = ?""", city, kind, after == null ? "en" : after);
    }

    private void write(UUID city, Text text, Set<String> behind, String source) {
        for (String language : text.changed()) {
            String words = text.after().get(language);
            if (words == null) {
                run("delete from city_text where city_id = ? and kind = ? and lang = ?", city, text.kind(), language);
                continue;
            }
            run("""
                    insert into city_text (city_id, kind, lang, text, source_id) values (?, ?, ?, ?, ?)
                    on conflict (city_id, kind, lang) do update
                    set text = excluded.text, source_id = excluded.source_id, revision = city_text.revision + 1""", city, text.kind(), language, words, source);
            run("""
                    update city_text t set made_from = s.revision - ? from city_text s
                    where t.city_id = ? and t.kind = ? and t.lang = ? and s.city_id = t.city_id and s.kind = t.kind and s.lang = ?""", behind.contains(text.pointer() + language) ? 1 : 0, city, text.kind(), language, text.original());
        }
    }

    /** The original as it is now is what the translation is made from. */
    void confirm(UUID city, String translation) {
        int language = translation.lastIndexOf('/') + 1;
        String kind = switch (translation.substring(0, language)) {
            case "/strategy/title/" -> "STRATEGY_TITLE";
            case "/strategy/text/" -> "STRATEGY";
            case "/summary/" -> "SUMMARY";
            default -> "DESCRIPTION";
        };
        run("""
                update city_text t set made_from = s.revision from city_text s
                where t.city_id = ? and t.kind = ? and t.lang = ? and s.city_id = t.city_id and s.kind = t.kind
                    and s.lang = coalesce((select o.lang from city_text_original o
                        where o.city_id = t.city_id and starts_with(t.kind, o.kind)), 'en')""", city, kind, translation.substring(language));
    }

    private void run(String sql, @Nullable Object... values) {
        new Sql().add(sql, values).run(database);
    }
}
