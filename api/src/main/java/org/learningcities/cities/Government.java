package org.learningcities.cities;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kind of local government of a unit and what it is part of, where its name or the note of its source says so; any
 * other member is a municipality (domain guide 1.4).
 */
record Government(String kind, @Nullable String parent) {
    private static final Map<Pattern, String> BY_NAME = Map.of(
            Pattern.compile("(?i)\\bconsortium\\b"), "CONSORTIUM",
            Pattern.compile("(?i)\\bcounty\\b"), "COUNTY",
            Pattern.compile("(?i)\\bdistrict\\b|-gu\\b"), "DISTRICT",
            Pattern.compile("\\b1er$"), "COMMUNE",
            Pattern.compile("(?i)\\bindustrial city\\b"), "INDUSTRIAL_CITY",
            Pattern.compile("(?i)\\btown\\b"), "TOWN");
    private static final Map<Pattern, String> BY_NOTE = Map.of(
            Pattern.compile("^Consortium\\b"), "CONSORTIUM",
            Pattern.compile("^County\\b"), "COUNTY",
            Pattern.compile("^District of (?<parent>\\p{L}+)"), "DISTRICT",
            Pattern.compile("^Commune (de|in (?<parent>\\p{L}+))\\b"), "COMMUNE",
            Pattern.compile("^Governorate\\b"), "GOVERNORATE",
            Pattern.compile("^Island municipality\\b"), "ISLAND",
            Pattern.compile("^Soum in (?<parent>[^;.]+)"), "OTHER");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^)]+)\\)$");

    static Government of(String name, @Nullable String note) {
        for (Map.Entry<Pattern, String> kind : BY_NAME.entrySet()) {
            if (kind.getKey().matcher(name).find()) {
                return new Government(kind.getValue(), kind.getValue().equals("DISTRICT") ? inBrackets(name) : null);
            }
        }
        for (Map.Entry<Pattern, String> kind : BY_NOTE.entrySet()) {
            Matcher matcher = kind.getKey().matcher(note == null ? "" : note);
            if (matcher.find()) {
                boolean named = kind.getKey().namedGroups().containsKey("parent");
                return new Government(kind.getValue(), named ? matcher.group("parent") : null);
            }
        }
        return new Government("MUNICIPALITY", null);
    }

    private static @Nullable String inBrackets(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        return brackets.find() ? brackets.group(1) : null;
    }
}
