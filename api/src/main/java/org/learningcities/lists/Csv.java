package org.learningcities.lists;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of a table (RFC 4180). No text can be taken for a formula by a spreadsheet (OWASP ASVS 1.2.10). */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String END = "\r\n";

    private Csv() {}

    /**
     * One line with its end.
     *
     * @param cells numbers and truth values, which stand as they are; lists, whose values are parted by semicolons; texts
     */
    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::of).collect(Collectors.joining(",")) + END;
    }

    private static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Collection<?> values ->
                cell(values.stream().map(Objects::toString).collect(Collectors.joining(";")));
            default -> cell(value.toString());
        };
    }

    /** A cell of text; an apostrophe in front disarms what begins like a formula. */
    static String cell(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
