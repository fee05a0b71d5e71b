package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Cursors;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Refusal;
import org.learningcities.kernel.Settings;
import org.learningcities.resources.OaiItems.Item;

/** Answers the six requests of OAI-PMH 2.0 (<a href="https://www.openarchives.org/OAI/openarchivesprotocol.html">the protocol</a>). */
@ApplicationScoped
class OaiAnswers {
    /** Items of one answer; harvesters go on with a resumption token. */
    static final int PART = 50;

    private static final String SCOPE = "oai|";
    private static final String TOKEN = "resumptionToken";

    @Inject
    OaiItems items;

    @Inject
    OaiRecords records;

    @Inject
    OaiSets sets;

    @Inject
    ResourceWording wording;

    @Inject
    Cursors cursors;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.mailer.from")
    String sender;

    /**
     * The document that answers a request.
     *
     * @param given all arguments with all their values
     */
    @ActivateRequestContext
    String answer(Map<String, List<String>> given) {
        String address = settings.publicUrl() + OaiRoute.PATH;
        Map<String, String> arguments = new LinkedHashMap<>();
        try {
            given.forEach((name, values) -> arguments.put(name, values.getFirst()));
            OaiVerb verb = verb(given);
            OaiDocument.Body body = body(verb, withoutVerb(arguments));
            return OaiDocument.of(clock.instant(), address, arguments, body);
        } catch (OaiProblem problem) {
            return OaiDocument.of(
                    clock.instant(),
                    address,
                    problem.hidesArguments() ? Map.of() : arguments,
                    document -> document.element("error", () -> {
                        document.attribute("code", problem.code());
                        document.characters(Objects.toString(problem.getMessage()));
                    }));
        }
    }

    private static OaiVerb verb(Map<String, List<String>> given) {
        List<String> words = given.getOrDefault("verb", List.of());
        OaiVerb verb = OaiVerb.of(words.size() == 1 ? words.getFirst() : "");
        if (given.values().stream().anyMatch(values -> values.size() > 1)) {
            throw OaiProblem.argument("An argument is repeated.");
        }
        if (given.values().stream().anyMatch(values -> values.getFirst().indexOf('\0') >= 0)) {
            throw OaiProblem.argument("No text has that character.");
        }
        return verb;
    }

    private static Map<String, String> withoutVerb(Map<String, String> arguments) {
        Map<String, String> rest = new LinkedHashMap<>(arguments);
        rest.remove("verb");
        return rest;
    }

    private OaiDocument.Body body(OaiVerb verb, Map<String, String> arguments) {
        verb.check(arguments.keySet());
        String prefix = arguments.get("metadataPrefix");
        if (prefix != null && !prefix.equals(OaiRecords.PREFIX)) {
            throw new OaiProblem("cannotDisseminateFormat", "Records are oai_dc.");
        }
        return switch (verb) {
            case IDENTIFY -> this::identify;
            case LIST_METADATA_FORMATS -> formats(arguments.get("identifier"));
            case LIST_SETS -> listSets(arguments.containsKey(TOKEN));
            case GET_RECORD -> record(item(Objects.requireNonNull(arguments.get("identifier"))));
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(verb, arguments);
        };
    }

    private void identify(OaiDocument document) throws XMLStreamException {
        OffsetDateTime earliest =
                items.earliest().orElseGet(() -> OffsetDateTime.ofInstant(clock.instant(), clock.getZone()));
        document.element("Identify", () -> {
            document.leaf("repositoryName", "Learning Cities: Library");
            document.leaf("baseURL", settings.publicUrl() + OaiRoute.PATH);
            document.leaf("protocolVersion", "2.0");
            document.leaf("adminEmail", sender.replaceAll("^.*<|>.*$", ""));
            document.leaf("earliestDatestamp", OaiDocument.moment(earliest));
            document.leaf("deletedRecord", "persistent");
            document.leaf("granularity", "YYYY-MM-DDThh:mm:ssZ");
        });
    }

    private OaiDocument.Body formats(@Nullable String identifier) {
        if (identifier != null) {
            item(identifier);
        }
        return document -> document.element(
                "ListMetadataFormats",
                () -> document.element("metadataFormat", () -> {
                    document.leaf("metadataPrefix", OaiRecords.PREFIX);
                    document.leaf("schema", OaiRecords.SCHEMA);
                    document.leaf("metadataNamespace", OaiRecords.NAMESPACE);
                }));
    }

    /** All sets fit into one answer, so there is no token that could be resumed. */
    private OaiDocument.Body listSets(boolean resumes) {
        if (resumes) {
            throw OaiProblem.token();
        }
        Map<String, String> all = sets.all();
        return document -> document.element("ListSets", () -> {
            for (Map.Entry<String, String> set : all.entrySet()) {
                document.element("set", () -> {
                    document.leaf("setSpec", set.getKey());
                    document.leaf("setName", set.getValue());
                });
            }
        });
    }

    private Item item(String identifier) {
        return records.id(identifier)
                .flatMap(items::byId)
                .orElseThrow(() -> new OaiProblem("idDoesNotExist", "There is no such item, and never was."));
    }

    private OaiDocument.Body record(Item item) {
        return document -> document.element("GetRecord", () -> records.record(document, item, names(List.of(item))));
    }

    /** Where a harvest goes on: the arguments that it began with, the last item and how many were handed over. */
    private record Place(
            Map<String, String> arguments,
            @Nullable OffsetDateTime changed,
            @Nullable UUID id,
            long done) {}

    private OaiDocument.Body list(OaiVerb verb, Map<String, String> arguments) {
        String token = arguments.get(TOKEN);
        Place place = token == null ? new Place(arguments, null, null, 0) : resumed(verb, token);
        OaiSelection selection = OaiSelection.of(place.arguments());
        List<Item> found = items.list(selection, place.changed(), place.id(), PART + 1);
        if (found.isEmpty()) {
            throw new OaiProblem("noRecordsMatch", "No item fits set and dates.");
        }
        List<Item> shown = found.subList(0, Math.min(PART, found.size()));
        boolean more = found.size() > shown.size();
        long total = more || token != null ? items.count(selection) : 0;
        Map<UUID, CityRef> names = verb == OaiVerb.LIST_RECORDS ? names(shown) : Map.of();
        return document -> document.element(verb.word(), () -> {
            for (Item item : shown) {
                if (verb == OaiVerb.LIST_RECORDS) {
                    records.record(document, item, names);
                } else {
                    records.header(document, item);
                }
            }
            if (more || token != null) {
                document.element(TOKEN, () -> {
                    document.attribute("completeListSize", Long.toString(total));
                    document.attribute("cursor", Long.toString(place.done()));
                    if (more) {
                        document.characters(next(verb, place, shown));
                    }
                });
            }
        });
    }

    private String next(OaiVerb verb, Place place, List<Item> shown) {
        Item last = shown.getLast();
        Map<String, String> arguments = place.arguments();
        return cursors.write(
                SCOPE + verb,
                Arrays.asList(
                        arguments.get("set"),
                        arguments.get("from"),
                        arguments.get("until"),
                        last.changed(),
                        last.id(),
                        place.done() + shown.size()));
    }

    private Place resumed(OaiVerb verb, String token) {
        try {
            List<@Nullable String> keys = cursors.read(SCOPE + verb, token);
            Map<String, String> arguments = new LinkedHashMap<>();
            put(arguments, "set", keys.get(0));
            put(arguments, "from", keys.get(1));
            put(arguments, "until", keys.get(2));
            return new Place(
                    arguments,
                    OffsetDateTime.parse(Objects.requireNonNull(keys.get(3))),
                    UUID.fromString(Objects.requireNonNull(keys.get(4))),
                    Long.parseLong(Objects.requireNonNull(keys.get(5))));
        } catch (Refusal notOurs) {
            throw OaiProblem.token();
        }
    }

    private static void put(Map<String, String> arguments, String name, @Nullable String value) {
        if (value != null) {
            arguments.put(name, value);
        }
    }

    private Map<UUID, CityRef> names(Collection<Item> shown) {
        return wording.names(
                shown.stream().map(Item::work).filter(Objects::nonNull).toList(), Language.EN);
    }
}
