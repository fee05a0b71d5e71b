package org.learningcities.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.learningcities.kernel.Language;
import org.learningcities.reference.ReferenceData.Cluster;
import org.learningcities.reference.ReferenceData.Country;
import org.learningcities.reference.ReferenceData.Period;
import org.learningcities.reference.ReferenceData.Term;
import org.learningcities.reference.ReferenceDirectory.PublishedSize;

/** All queries of the feature: each table is read whole, in order. */
@ApplicationScoped
class References {
    private static final TypeReference<List<String>> TEXT_LIST = new TypeReference<>() {};
    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    ReferenceData load() {
        try (Connection connection = database.getConnection()) {
            Rows rows = new Rows(connection, json);
            Map<String, SourceRef> sources = sources(rows);
            return new ReferenceData(
                    terms(rows, "region", "null", "null"),
                    countries(rows),
                    countryOrder(rows),
                    terms(rows, "language", "native_name", "dir"),
                    clusters(rows, sources),
                    terms(rows, "sdg", "colour", "verified::text"),
                    terms(rows, "target_group", "null", "null"),
                    terms(rows, "topic", "null", "null"),
                    terms(rows, "licence", "url", "allows_hosting::text"),
                    sources,
                    new FrameworkRows(rows).load(),
                    publishedSizes(rows, sources));
        } catch (SQLException failed) {
            throw new org.hibernate.exception.JDBCConnectionException("reference data cannot be read", failed);
        }
    }

    private static Map<String, Term> terms(Rows rows, String table, String first, String second) throws SQLException {
        Map<String, Term> terms = new LinkedHashMap<>();
        rows.all(
                        "select code, names, " + first + ", " + second + " from " + table + " order by position",
                        row -> new Term(row.getString(1), rows.texts(row, 2), row.getString(3), row.getString(4)))
                .forEach(term -> terms.put(term.code(), term));
        return terms;
    }

    private static Map<String, Country> countries(Rows rows) throws SQLException {
        Map<String, List<Period>> periods = new TreeMap<>();
        rows.all(
                        "select country_code, state, valid_from, valid_to from member_state_period order by country_code, valid_from nulls first",
                        row -> Map.entry(
                                row.getString(1), new Period(row.getString(2), Rows.date(row, 3), Rows.date(row, 4))))
                .forEach(entry -> periods.computeIfAbsent(entry.getKey(), code -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<String, Country> countries = new TreeMap<>();
        rows.all(
                        "select code, alpha3, numeric_code, names, region_code, member_state, member_state_basis, territory_note, other_names from country",
                        row -> new Country(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                rows.texts(row, 4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                rows.json(row, 9, TEXT_LIST),
                                periods.getOrDefault(row.getString(1), List.of())))
                .forEach(country -> countries.put(country.code(), country));
        return countries;
    }

    private static Map<String, Cluster> clusters(Rows rows, Map<String, SourceRef> sources) throws SQLException {
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        rows.all(
                        "select code, names, descriptions, sdgs, cities_reported, reported_as_of, source_id, verified from cluster order by position",
                        row -> new Cluster(
                                row.getString(1),
                                rows.texts(row, 2),
                                rows.texts(row, 3),
                                rows.json(row, 4, NUMBERS),
                                row.getObject(5, Integer.class),
                                row.getString(6),
                                sources.get(row.getString(7)),
                                row.getBoolean(8)))
                .forEach(cluster -> clusters.put(cluster.code(), cluster));
        return clusters;
    }

    /** One source, in the transaction of the caller. */
    Optional<SourceRef> source(String id) {
        try (Connection connection = database.getConnection()) {
            return Optional.ofNullable(sources(new Rows(connection, json)).get(id));
        } catch (SQLException failed) {
            throw new org.hibernate.exception.JDBCConnectionException("a source cannot be read", failed);
        }
    }

    private static Map<String, SourceRef> sources(Rows rows) throws SQLException {
        Map<String, SourceRef> sources = new TreeMap<>();
        rows.all(
                        "select id, kind, title, publisher, published, url from source",
                        row -> new SourceRef(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))
                .forEach(source -> sources.put(source.id(), source));
        return sources;
    }

    private static List<PublishedSize> publishedSizes(Rows rows, Map<String, SourceRef> sources) throws SQLException {
        return rows.all(
                "select as_of, cities, countries, note, source_id from published_network_size order by position",
                row -> new PublishedSize(
                        row.getString(1),
                        row.getObject(2, Integer.class),
                        row.getObject(3, Integer.class),
                        row.getString(4) == null ? null : rows.texts(row, 4),
                        Objects.requireNonNull(sources.get(row.getString(5)))));
    }

    /** Codes of all countries in the alphabetical order (ICU) of each language. */
    private static Map<Language, List<String>> countryOrder(Rows rows) throws SQLException {
        Map<Language, List<String>> order = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "coalesce(names->>'" + language.tag() + "', names->>'en')";
            order.put(
                    language,
                    rows.all(
                            "select code from country order by " + name + " collate \"" + language.tag()
                                    + "-x-icu\", code",
                            row -> row.getString(1)));
        }
        return order;
    }
}
