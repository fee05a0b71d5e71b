package org.learningcities.resources;

import java.io.StringWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.learningcities.lists.XmlText;

/** A document of OAI-PMH 2.0 (section 3.2) that grows element by element; every text is escaped by the writer. */
final class OaiDocument {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String OAI_SCHEMA = OAI + " " + OAI + "OAI-PMH.xsd";
    private static final String SCHEMAS = "http://www.w3.org/2001/XMLSchema-instance";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** What is written into an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    private OaiDocument() throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(text);
    }

    /** Writes the document around its content. */
    @FunctionalInterface
    interface Body {
        void write(OaiDocument document) throws XMLStreamException;
    }

    /**
     * The whole document.
     *
     * @param arguments of the request that it repeats
     */
    static String of(Instant now, String address, Map<String, String> arguments, Body body) {
        try {
            OaiDocument document = new OaiDocument();
            document.begin(now, address, arguments);
            body.write(document);
            document.out.writeEndElement();
            document.out.writeEndDocument();
            document.out.flush();
            return document.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void begin(Instant now, String address, Map<String, String> arguments) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("OAI-PMH");
        out.writeDefaultNamespace(OAI);
        schema(OAI_SCHEMA);
        leaf("responseDate", moment(now));
        out.writeStartElement("request");
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            out.writeAttribute(argument.getKey(), XmlText.allowed(argument.getValue()));
        }
        out.writeCharacters(address);
        out.writeEndElement();
    }

    void schema(String location) throws XMLStreamException {
        out.writeNamespace("xsi", SCHEMAS);
        out.writeAttribute("xsi:schemaLocation", location);
    }

    void element(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        content.write();
        out.writeEndElement();
    }

    void leaf(String name, String value) throws XMLStreamException {
        element(name, () -> out.writeCharacters(XmlText.allowed(value)));
    }

    /** A leaf in a language, where that is known; nothing when there is no text. */
    void leaf(String name, @Nullable String value, @Nullable String language) throws XMLStreamException {
        if (value != null && !value.isBlank()) {
            element(name, () -> {
                if (language != null) {
                    out.writeAttribute("xml:lang", language);
                }
                out.writeCharacters(XmlText.allowed(value));
            });
        }
    }

    void namespace(String prefix, String address) throws XMLStreamException {
        out.writeNamespace(prefix, address);
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, value);
    }

    void characters(String value) throws XMLStreamException {
        out.writeCharacters(XmlText.allowed(value));
    }

    static String moment(OffsetDateTime time) {
        return moment(time.toInstant());
    }

    private static String moment(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
