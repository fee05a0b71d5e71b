package org.learningcities.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.PageParams;

/** Reads lists in parts: a page for a caller, or one part after the other for a file. */
@ApplicationScoped
public class Slices {
    /** Rows that are read at a time when all are wanted. */
    private static final int PART = 500;

    private final Cursors cursors;

    @Inject
    public Slices(Cursors cursors) {
        this.cursors = cursors;
    }

    /** The rows of one page, and where the next one begins. */
    public record Slice<T>(List<T> rows, @Nullable String next) {}

    /** Reads rows of a list behind a place; null is the beginning. */
    @FunctionalInterface
    public interface Reader<T> {
        List<Placed<T>> read(@Nullable List<String> after, int limit);
    }

    /**
     * One page.
     *
     * @param scope the list with its order, language and filters: a cursor fits that list alone
     */
    public <T> Slice<T> slice(String scope, PageParams page, Reader<T> reader) {
        List<String> after = page.cursor() == null ? null : List.copyOf(cursors.read(scope, page.cursor()));
        List<Placed<T>> found = reader.read(after, page.limit() + 1);
        List<Placed<T>> shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new Slice<>(
                shown.stream().map(Placed::row).toList(),
                found.size() > shown.size()
                        ? cursors.write(scope, shown.getLast().place())
                        : null);
    }

    /** Hands over all rows in parts, so neither memory nor a connection is held while a slow reader takes them. */
    public static <T> void each(Reader<T> reader, Consumer<T> taker) {
        List<String> after = null;
        while (true) {
            List<Placed<T>> part = reader.read(after, PART);
            part.forEach(placed -> taker.accept(placed.row()));
            if (part.size() < PART) {
                return;
            }
            after = part.getLast().place();
        }
    }
}
