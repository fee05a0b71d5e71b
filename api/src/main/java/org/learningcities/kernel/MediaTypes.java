package org.learningcities.kernel;

import java.util.Map;

/** The formats of answers beside JSON, and the endings of addresses that ask for them. */
public final class MediaTypes {
    public static final String JSON = "application/json";
    public static final String GEOJSON = "application/geo+json";
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String JSON_LD = "application/ld+json";
    public static final String ATOM = "application/atom+xml";
    public static final String ICALENDAR = "text/calendar";
    public static final String GRAPHML = "application/graphml+xml";
    public static final String BIBTEX = "application/x-bibtex";
    public static final String RIS = "application/x-research-info-systems";
    public static final String CSL_JSON = "application/vnd.citationstyles.csl+json";

    private static final Map<String, String> BY_SUFFIX = Map.ofEntries(
            Map.entry(".json", JSON),
            Map.entry(".geojson", GEOJSON),
            Map.entry(".csv", CSV),
            Map.entry(".ndjson", NDJSON),
            Map.entry(".jsonld", JSON_LD),
            Map.entry(".atom", ATOM),
            Map.entry(".ics", ICALENDAR),
            Map.entry(".graphml", GRAPHML),
            Map.entry(".bib", BIBTEX),
            Map.entry(".ris", RIS),
            Map.entry(".csl", CSL_JSON));

    private MediaTypes() {}

    /** Whether an address that ends so asks for a format. */
    static boolean isSuffix(String suffix) {
        return BY_SUFFIX.containsKey(suffix);
    }

    /**
     * The type that an ending of an address asks for.
     *
     * @param suffix with its dot: {@code .csv}
     */
    public static String of(String suffix) {
        String type = BY_SUFFIX.get(suffix);
        if (type == null) {
            throw new IllegalArgumentException(suffix + " names no format");
        }
        return type;
    }
}
