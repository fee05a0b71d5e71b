package org.learningcities.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcities.Database;

/**
 * Nothing about people is kept that docs/personal-data.csv does not name: which class it has, where the export shows it, what an erasure
 * does to it and how long it is kept. A new table of which nobody has said this fails the build.
 */
@QuarkusTest
class PersonalDataTest {
    private static final Path LIST = Path.of("../docs/personal-data.csv");

    /** Columns that can hold words; numbers, moments and truth values say nothing alone. */
    private static final String SPEAKING = """
            select c.table_name || '.' || c.column_name
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
                and c.data_type in ('text', 'jsonb', 'bytea', 'ARRAY', 'tsvector', 'USER-DEFINED')""";

    private static final String POINTING = """
            select k.conrelid::regclass || '.' || a.attname
            from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
            where k.contype = 'f' and k.confrelid = 'person'::regclass""";

    @Inject
    @All
    List<OwnDataDirectory> features;

    /** A line of the list; {@code *} stands for all columns of a table without people. */
    private record Line(
            String table, String column, String dataClass, String export, String erasure, String retention) {
        boolean isOfWholeTable() {
            return column.equals("*");
        }

        String place() {
            return table + "." + column;
        }
    }

    @Test
    void every_column_that_can_speak_of_somebody_is_on_the_list() throws Exception {
        Set<String> open = new TreeSet<>(Database.rows(SPEAKING));
        Set<String> listed = lines().stream().map(Line::place).collect(Collectors.toSet());
        open.removeAll(listed);
        open.removeIf(place -> listed.contains(place.replaceFirst("\\..*", ".*")));
        assertThat(open)
                .as(
                        "columns without a line in docs/personal-data.csv: say what they hold of people, whether the export shows it"
                                + " (OwnDataDirectory), and what an erasure does to it")
                .isEmpty();
    }

    @Test
    void what_points_to_a_person_is_named_one_by_one() throws Exception {
        Set<String> pointing = new TreeSet<>(Database.rows(POINTING));
        assertThat(pointing).contains("role_assignment.person_id", "city_file.created_by");
        assertThat(lines().stream()
                        .filter(line -> line.dataClass().equals("POINTER"))
                        .map(Line::place))
                .containsAll(pointing);
    }

    @Test
    void the_list_names_only_what_there_is() throws Exception {
        Set<String> columns = new TreeSet<>(
                Database.rows(
                        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'"));
        Set<String> tables =
                columns.stream().map(place -> place.replaceFirst("\\..*", ".*")).collect(Collectors.toSet());
        assertThat(lines())
                .allSatisfy(line ->
                        assertThat(line.isOfWholeTable() ? tables : columns).contains(line.place()));
        assertThat(lines().stream().map(Line::place)).doesNotHaveDuplicates();
    }

    @Test
    void what_the_list_says_is_shown_has_a_part_of_the_export_and_each_part_is_on_the_list() throws Exception {
        Set<String> parts = features.stream()
                .flatMap(feature -> feature.sections().stream())
                .map(SectionRef::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = lines().stream()
                .map(Line::export)
                .filter(export -> !export.startsWith("no"))
                .flatMap(export -> Arrays.stream(export.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(parts);
    }

    @Test
    void every_line_is_complete() throws Exception {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.dataClass()).isIn("NONE", "PERSONAL", "POINTER", "TEXT", "DIGEST");
            assertThat(line.erasure()).matches("none|(gone|ended|kept): .+");
            assertThat(line.retention()).isNotBlank();
            if (line.isOfWholeTable()) {
                assertThat(line.dataClass()).as(line.place()).isEqualTo("NONE");
            }
        });
    }

    private static List<Line> lines() throws IOException, SQLException {
        List<String> lines = Files.readAllLines(LIST);
        assertThat(lines.getFirst()).isEqualTo("table,column,class,export,erasure,retention");
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split(",", -1))
                .peek(cells -> assertThat(cells).as(String.join(",", cells)).hasSize(6))
                .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                .toList();
    }
}
