package org.learningcities.cities;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.lists.SearchSource;
import org.learningcities.lists.Sql;
import org.learningcities.reference.ReferenceDirectory;

/** Public cities by their names in all scripts, by country, and by the terms that they chose. */
@ApplicationScoped
class CitySearch implements SearchSource {
    /** Names that are less alike than this are none, where a term says better what is meant. */
    private static final int ALIKE = 60;

    @Inject
    AgroalDataSource database;

    @Inject
    CityFiltering filtering;

    @Inject
    CityRows rows;

    @Inject
    ReferenceDirectory reference;

    /** A row with the total that each row repeats. */
    private record Row(Hit hit, long total) {}

    @Override
    public String group() {
        return "cities";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> list(Question question) {
        return Optional.of("/cities");
    }

    @Override
    public Found find(Question question) {
        LocalDate day = filtering.today();
        Object topics = array(question, Vocabulary.TOPIC);
        Object clusters = array(question, Vocabulary.CLUSTER);
        Object areas = array(question, Vocabulary.FOCAL_AREA);
        List<Row> found = new Sql()
                .add("select " + CityRows.COLUMNS
                        + ", i.expertise, i.challenges, coalesce(s.score, 0), count(*) over ()")
                .add("from city_index i join membership_period p on p.city_id = i.city_id")
                .add("and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)", day, day)
                .add("left join city_search(?) s on s.city_id = i.city_id", question.q())
                .add(
                        "where p.state <> 'PENDING_ANNOUNCEMENT' and (s.score >= ?",
                        question.concepts().isEmpty() ? 0 : ALIKE)
                .add("or i.expertise && ?::text[] or i.challenges && ?::text[]", topics, topics)
                .add("or i.clusters && ?::text[] or i.focal_areas && ?::text[])", clusters, areas)
                .add(
                        "order by greatest(coalesce(s.score, 0), ?) desc, i.expertise && ?::text[] desc, i.clusters && ?::text[] desc,",
                        question.concepts().isEmpty() ? 0 : Hit.BY_CONCEPT,
                        topics,
                        clusters)
                .add("coalesce(i.population, 0) desc, i.city_id limit ?", question.limit())
                .list(database, row -> row(row, question));
        return new Found(
                found.isEmpty() ? 0 : found.getFirst().total(),
                found.stream().map(Row::hit).toList());
    }

    private static Object array(Question question, Vocabulary vocabulary) {
        return question.codes(vocabulary).toArray(String[]::new);
    }

    private Row row(ResultSet row, Question question) throws SQLException {
        IndexedCity city = rows.city(row);
        int score = row.getInt(CityRows.COUNT + 3);
        Set<String> marks = new TreeSet<>(CityRows.array(row, CityRows.COUNT + 1));
        marks.addAll(CityRows.array(row, CityRows.COUNT + 2));
        Concept concept = score >= ALIKE ? null : concept(city, marks, question);
        return new Row(
                new Hit(
                        city.slug(),
                        LocalizedText.of(city.names(), question.language()),
                        reference
                                .country(city.country(), question.language())
                                .orElseThrow()
                                .name(),
                        "/cities/" + city.slug(),
                        concept == null ? score : Hit.BY_CONCEPT,
                        concept),
                row.getLong(CityRows.COUNT + 4));
    }

    private static @Nullable Concept concept(IndexedCity city, Set<String> topics, Question question) {
        List<Concept> fitting = new ArrayList<>(question.concepts());
        fitting.removeIf(concept -> !switch (concept.vocabulary()) {
            case TOPIC -> topics.contains(concept.code());
            case CLUSTER -> city.clusters().contains(concept.code());
            case FOCAL_AREA -> city.focalAreas().contains(concept.code());
        });
        return fitting.isEmpty() ? null : fitting.getFirst();
    }
}
