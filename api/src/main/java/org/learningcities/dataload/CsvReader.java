package org.learningcities.dataload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV (RFC 4180) and knows on which line each row begins, also behind values with line breaks. */
final class CsvReader {
    private final String file;
    private final String text;
    private int at;
    private int line = 1;

    private CsvReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The rows below the header line. */
    static List<Row> rows(String file, String text) {
        return new CsvReader(file, text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    private List<Row> rows() {
        List<String> header = record();
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int start = line;
            List<String> values = record();
            if (values.size() > 1 || !values.getFirst().isEmpty()) {
                rows.add(row(header, start, values));
            }
        }
        return rows;
    }

    private Row row(List<String> header, int start, List<String> values) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(i < header.size() ? header.get(i) : "column " + (i + 1), values.get(i));
        }
        return new Row(file, start, named);
    }

    private List<String> record() {
        List<String> values = new ArrayList<>();
        do {
            values.add(value().strip());
        } while (take(','));
        take('\r');
        take('\n');
        return values;
    }

    private String value() {
        if (take('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int opened = line;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            if (take('"')) {
                if (!take('"')) {
                    return value.toString();
                }
                value.append('"');
            } else {
                value.append(text.charAt(at));
                take(text.charAt(at));
            }
        }
        throw new IllegalArgumentException(file + " line " + opened + ": a quoted value is never closed");
    }

    private boolean take(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) {
            return false;
        }
        at++;
        if (wanted == '\n') {
            line++;
        }
        return true;
    }
}
