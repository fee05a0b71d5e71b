package org.learningcities.dataload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    @Test
    void a_row_knows_the_line_on_which_it_begins_behind_values_with_line_breaks() {
        List<Row> rows = CsvReader.rows("f.csv", "a,b\r\n1,\"two\r\nlines, one \"\"value\"\"\"\r\n\r\n3,4");
        assertThat(rows).extracting(Row::line).containsExactly(2, 5);
        assertThat(rows.getFirst().get("b")).isEqualTo("two\r\nlines, one \"value\"");
        assertThat(rows.getLast().get("b")).isEqualTo("4");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(CsvReader.rows("f.csv", "\uFEFFa\n1\n").getFirst().need("a")).isEqualTo("1");
    }

    @Test
    void too_many_values_are_seen() {
        assertThat(CsvReader.rows("f.csv", "a\n1,2\n").getFirst().values()).hasSize(2);
    }

    @Test
    void a_quoted_value_that_is_never_closed_is_named_by_its_line() {
        assertThatThrownBy(() -> CsvReader.rows("f.csv", "a\n1\n\"2\n3\n"))
                .hasMessage("f.csv line 3: a quoted value is never closed");
    }

    @Test
    void an_empty_value_that_is_needed_is_named() {
        Row row = CsvReader.rows("f.csv", "a,b\n1,\n").getFirst();
        assertThat(row.find("b")).isEmpty();
        assertThatThrownBy(() -> row.need("b")).hasMessage("b is empty");
    }
}
