package org.learningcities.lists;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.learningcities.kernel.Language;
import org.learningcities.kernel.LocalizedText;
import org.learningcities.kernel.MediaTypes;

/**
 * What is new in a list, as an Atom feed (RFC 4287): to be followed without an account.
 *
 * @param title in the caller's language
 * @param self address of the feed, with its filters
 * @param page address of the page that shows the same list
 * @param entries the newest first
 */
public record Feed(String title, String self, String page, Language language, List<Entry> entries) {
    /** Entries that a feed has at most: readers ask again long before that many are new. */
    public static final int MOST = 50;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /**
     * One new thing.
     *
     * @param id an absolute address or {@code urn:uuid:} that never changes
     * @param link its page
     * @param published when it became known; null when that is not recorded
     * @param updated its last change
     * @param categories codes of what it is about
     */
    public record Entry(
            String id,
            LocalizedText title,
            String link,
            @Nullable OffsetDateTime published,
            OffsetDateTime updated,
            @Nullable LocalizedText summary,
            List<String> categories) {}

    /** The document. */
    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            out.writeAttribute("xml:lang", language.tag());
            element(out, "id", self);
            element(out, "title", title);
            element(out, "updated", updated());
            link(out, "self", MediaTypes.ATOM, self);
            link(out, "alternate", "text/html", page);
            out.writeStartElement("author");
            element(out, "name", "Learning Cities");
            out.writeEndElement();
            for (Entry entry : entries) {
                write(out, entry);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private String updated() {
        return moment(entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(BEGINNING));
    }

    private static void write(XMLStreamWriter out, Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", entry.id());
        localized(out, "title", entry.title());
        link(out, "alternate", "text/html", entry.link());
        if (entry.published() != null) {
            element(out, "published", moment(entry.published()));
        }
        element(out, "updated", moment(entry.updated()));
        if (entry.summary() != null) {
            localized(out, "summary", entry.summary());
        }
        for (String category : entry.categories()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", category);
        }
        out.writeEndElement();
    }

    private static String moment(OffsetDateTime time) {
        return time.toInstant().toString();
    }

    private static void link(XMLStreamWriter out, String rel, String type, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("type", type);
        out.writeAttribute("href", address);
    }

    private static void localized(XMLStreamWriter out, String name, LocalizedText text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("xml:lang", text.lang());
        out.writeCharacters(XmlText.allowed(text.text()));
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(XmlText.allowed(text));
        out.writeEndElement();
    }
}
