package org.learningcities.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.Settings;
import org.learningcities.reference.ReferenceDirectory;
import org.learningcities.resources.OaiItems.Item;
import org.learningcities.resources.ResourceParts.IdentifierView;

/** Headers and unqualified Dublin Core of items ({@code oai_dc}, OAI-PMH 2.0 section 2.5). */
@ApplicationScoped
class OaiRecords {
    static final String PREFIX = "oai_dc";
    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    @Inject
    Settings settings;

    @Inject
    ReferenceDirectory reference;

    String identifier(UUID id) {
        return scheme() + id;
    }

    /** The id in an identifier of ours; empty when it is none. */
    Optional<UUID> id(String identifier) {
        if (!identifier.startsWith(scheme())) {
            return Optional.empty();
        }
        String id = identifier.substring(scheme().length());
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(known -> known.toString().equals(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String scheme() {
        return "oai:" + settings.publicUrl().getHost() + ":";
    }

    void header(OaiDocument document, Item item) throws XMLStreamException {
        document.element("header", () -> {
            if (item.work() == null) {
                document.attribute("status", "deleted");
            }
            document.leaf("identifier", identifier(item.id()));
            document.leaf("datestamp", OaiDocument.moment(item.changed()));
            for (String set : item.sets()) {
                document.leaf("setSpec", set);
            }
        });
    }

    void record(OaiDocument document, Item item, Map<UUID, CityRef> names) throws XMLStreamException {
        document.element("record", () -> {
            header(document, item);
            Work work = item.work();
            if (work != null) {
                document.element(
                        "metadata", () -> document.element("oai_dc:dc", () -> dublinCore(document, work, names)));
            }
        });
    }

    private void dublinCore(OaiDocument document, Work work, Map<UUID, CityRef> names) throws XMLStreamException {
        document.namespace("oai_dc", NAMESPACE);
        document.namespace("dc", DUBLIN_CORE);
        document.schema(NAMESPACE + " " + SCHEMA);
        for (Map.Entry<String, String> title : work.titles().entrySet()) {
            document.leaf("dc:title", title.getValue(), title.getKey());
        }
        for (String creator : work.creators()) {
            document.leaf("dc:creator", creator);
        }
        for (String code : work.clusters()) {
            document.leaf("dc:subject", cluster(code), "en");
        }
        for (Map.Entry<String, String> text : work.abstracts().entrySet()) {
            document.leaf("dc:description", text.getValue(), text.getKey());
        }
        document.leaf("dc:publisher", work.publisher(), null);
        document.leaf("dc:date", work.year() == null ? null : work.year().toString(), null);
        document.leaf("dc:type", work.kind().dcmi());
        document.leaf("dc:type", ResourceWords.kind(work.kind(), Language.EN), "en");
        document.leaf("dc:identifier", settings.publicUrl() + "/en/resources/" + work.slug());
        document.leaf("dc:identifier", work.link(), null);
        for (IdentifierView identifier : work.identifiers()) {
            document.leaf("dc:identifier", named(identifier));
        }
        for (String language : work.languages()) {
            document.leaf("dc:language", language);
        }
        for (UUID city : work.cities()) {
            CityRef place = names.get(city);
            document.leaf(
                    "dc:coverage",
                    place == null
                            ? null
                            : place.name() + ", " + place.country().name().text(),
                    null);
        }
        document.leaf("dc:rights", work.licenceStatement(), null);
        document.leaf("dc:rights", reference.licenceUrl(work.licence()).orElse(null), null);
    }

    private String cluster(String code) {
        return reference.cluster(code, Language.EN).orElseThrow().name().text();
    }

    private static String named(IdentifierView identifier) {
        return switch (identifier.kind()) {
            case "ISBN" -> "urn:isbn:" + identifier.value();
            case "DOI" -> "https://doi.org/" + identifier.value();
            default -> identifier.value();
        };
    }
}
