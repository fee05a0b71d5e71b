package org.learningcities.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.MediaTypes;

/**
 * A whole list as a file: rows are written as they are read, memory stays flat. What checks the filters runs before the
 * answer begins, so that a refusal is still a problem and not half a file.
 */
@ApplicationScoped
public class ListFiles {
    private static final int BUFFER = 16_384;

    private final ObjectMapper json;

    @Inject
    public ListFiles(ObjectMapper json) {
        this.json = json;
    }

    /** Hands over all rows, most likely by {@link Slices#each}. */
    @FunctionalInterface
    public interface Rows<T> {
        void each(Consumer<T> taker);
    }

    /** Writes a text; a reader who has gone away ends the work. */
    @FunctionalInterface
    public interface Text {
        void write(BufferedWriter out) throws IOException;
    }

    /** A table: the line of names, then a line of {@link Csv#line} for each row. */
    public <T> StreamingOutput csv(String header, Rows<T> rows, Function<T, String> line) {
        return text(out -> {
            out.write(Csv.line((Object[]) header.split(",", -1)));
            each(rows, row -> out.write(line.apply(row)));
        });
    }

    /** A JSON value on each line. */
    public <T> StreamingOutput lines(Rows<T> rows, Function<T, ?> value) {
        return text(out -> each(
                rows,
                row -> out.append(json.writeValueAsString(value.apply(row))).append('\n')));
    }

    /** Values of one JSON array with a text before and after it. */
    public <T> StreamingOutput array(String before, Rows<T> rows, Function<T, ?> value, String after) {
        return text(out -> {
            out.append(before);
            String[] separator = {"\n"};
            each(rows, row -> {
                out.append(separator[0]).append(json.writeValueAsString(value.apply(row)));
                separator[0] = ",\n";
            });
            out.append(after);
        });
    }

    /** Any other text that is written as it is read. */
    public static StreamingOutput text(Text text) {
        return out -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            text.write(writer);
            writer.flush();
        };
    }

    /** The answer with a table. */
    public static RestResponse<StreamingOutput> csv(StreamingOutput content, String name, @Nullable String licence) {
        return file(content, MediaTypes.CSV + "; charset=utf-8; header=present", name, licence);
    }

    /** The answer with a JSON value on each line. */
    public static RestResponse<StreamingOutput> lines(StreamingOutput content, String name, @Nullable String licence) {
        return file(content, MediaTypes.NDJSON, name, licence);
    }

    /**
     * The answer with a file that browsers store.
     *
     * @param licence address of the licence of the rows; null when each row names its own
     */
    public static RestResponse<StreamingOutput> file(
            StreamingOutput content, String type, String name, @Nullable String licence) {
        var answer = RestResponse.ResponseBuilder.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        if (licence != null) {
            answer.header("Link", "<" + licence + ">; rel=\"license\"");
        }
        return answer.build();
    }

    /** The work on one row. */
    @FunctionalInterface
    private interface Line<T> {
        void write(T row) throws IOException;
    }

    private static <T> void each(Rows<T> rows, Line<T> line) {
        rows.each(row -> {
            try {
                line.write(row);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
