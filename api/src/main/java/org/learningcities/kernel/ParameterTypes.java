package org.learningcities.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the text of a parameter fits its declared type; the framework itself would answer 404 to one that does not. */
final class ParameterTypes {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,10}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private ParameterTypes() {}

    /** The code of the broken rule, or null when the value fits. */
    static @Nullable String violation(Class<?> type, String value) {
        if (ControlCharacters.in(value, false)) {
            return "control-character";
        }
        if (type == Integer.class || type == int.class) {
            return INTEGER.matcher(value).matches() && isInt(value) ? null : "not-an-integer";
        }
        if (type == Double.class || type == double.class) {
            return NUMBER.matcher(value).matches() ? null : "not-a-number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.equals("true") || value.equals("false") ? null : "not-a-boolean";
        }
        if (type == LocalDate.class) {
            return isDate(value) ? null : "not-a-date";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                            .anyMatch(constant -> constant.toString().equals(value))
                    ? null
                    : "unknown-value";
        }
        return null;
    }

    /** For an enumeration the nearest value and all of them, as arguments of the message. */
    static Object[] choices(Class<?> type, String value) {
        if (!type.isEnum()) {
            return new Object[] {};
        }
        var names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        return new Object[] {Nearest.to(value, names), String.join(", ", names)};
    }

    private static boolean isInt(String value) {
        long number = Long.parseLong(value);
        return number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
    }

    private static boolean isDate(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            return date.getYear() >= 1900 && date.getYear() <= 2200;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
