package org.learningcities.awards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.Facet;
import org.learningcities.lists.Sql;

/** The queries about the award: all laureates are some dozens, so they come with their round in one row. */
@ApplicationScoped
class Awards {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    Awards(AgroalDataSource database, ObjectMapper json) {
        this((DataSource) database, json);
    }

    Awards(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A laureate with what is known of its round. */
    record Laureate(
            int year,
            LocalDate conferredOn,
            @Nullable UUID hostCity,
            Map<String, String> notes,
            String source,
            String name,
            String country,
            @Nullable UUID city) {}

    /**
     * The laureates, the newest round first.
     *
     * @param years of the rounds; none for all
     * @param countries of the laureates; none for all
     */
    List<Laureate> laureates(List<String> years, List<String> countries) {
        Sql sql = select();
        if (!years.isEmpty()) {
            sql.add("and").add(Facet.anyOf("r.year::text", false, years));
        }
        if (!countries.isEmpty()) {
            sql.add("and").add(Facet.anyOf("l.country_code", false, countries));
        }
        return sql.add("order by r.year desc, l.name, l.country_code").list(database, this::read);
    }

    /** The awards of some cities, the newest first. */
    List<Laureate> ofCities(Collection<UUID> cities) {
        return select().add("and l.city_id = any(?::uuid[])", (Object)
                        cities.stream().map(UUID::toString).toArray(String[]::new))
                .add("order by r.year desc")
                .list(database, this::read);
    }

    /** Years of all rounds, oldest first. */
    List<String> years() {
        return new Sql()
                .add("select r.year::text from award_round r order by r.year")
                .list(database, row -> row.getString(1));
    }

    private static Sql select() {
        return new Sql()
                .add(
                        "select r.year, r.conferred_on, r.host_city_id, r.notes, r.source_id, l.name, l.country_code, l.city_id")
                .add("from award_round r join award_laureate l on l.year = r.year where true");
    }

    private Laureate read(ResultSet row) throws SQLException {
        return new Laureate(
                row.getInt(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, UUID.class),
                texts(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class));
    }

    private Map<String, String> texts(String text) {
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
