package org.learningcities.resources;

import java.util.Arrays;
import java.util.Set;

/** The six requests of OAI-PMH 2.0 with their arguments (section 4). */
enum OaiVerb {
    IDENTIFY("Identify", Set.of(), Set.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier"), false),
    LIST_SETS("ListSets", Set.of(), Set.of(), true),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true),
    GET_RECORD("GetRecord", Set.of("metadataPrefix", "identifier"), Set.of(), false);

    private final String word;
    private final Set<String> required;
    private final Set<String> optional;
    private final boolean resumable;

    OaiVerb(String word, Set<String> required, Set<String> optional, boolean resumable) {
        this.word = word;
        this.required = required;
        this.optional = optional;
        this.resumable = resumable;
    }

    static OaiVerb of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new OaiProblem("badVerb", "The verb is missing, repeated or unknown."));
    }

    String word() {
        return word;
    }

    /** A resumption token stands alone; everything else that is required must be there. */
    void check(Set<String> arguments) {
        if (resumable && arguments.contains("resumptionToken")) {
            if (arguments.size() > 1) {
                throw OaiProblem.argument("resumptionToken is an exclusive argument.");
            }
            return;
        }
        for (String argument : arguments) {
            if (!required.contains(argument) && !optional.contains(argument)) {
                throw OaiProblem.argument(word + " has no such argument.");
            }
        }
        for (String argument : required) {
            if (!arguments.contains(argument)) {
                throw OaiProblem.argument(argument + " is missing.");
            }
        }
    }
}
