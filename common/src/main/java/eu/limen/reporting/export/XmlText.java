package eu.limen.reporting.export;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML into memory, with the JDK's writer. */
final class XmlText {

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Map<String, String> namespaces;
    private int depth;

    /**
     * Begins a document.
     *
     * @param namespaces by prefix, declared at the root
     */
    XmlText(Map<String, String> namespaces) {
        this.namespaces = namespaces;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw intoMemory(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param name {@code str:Codelist}
     * @param attributes names and values, in turn
     */
    XmlText open(String name, String... attributes) {
        try {
            line();
            start(name, attributes);
            depth++;
        } catch (XMLStreamException e) {
            throw intoMemory(e);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    XmlText close() {
        try {
            depth--;
            line();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw intoMemory(e);
        }
        return this;
    }

    /** An element with text. */
    XmlText leaf(String name, String content, String... attributes) {
        try {
            line();
            start(name, attributes);
            xml.writeCharacters(content);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw intoMemory(e);
        }
        return this;
    }

    /** An element without content. */
    XmlText empty(String name, String... attributes) {
        return leaf(name, "", attributes);
    }

    /** The document, ended. */
    String document() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw intoMemory(e);
        }
        return text + "\n";
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        String prefix = name.substring(0, name.indexOf(':'));
        xml.writeStartElement(prefix, name.substring(prefix.length() + 1), namespaces.getOrDefault(prefix, ""));
        if (depth == 0) {
            for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
                xml.writeNamespace(namespace.getKey(), namespace.getValue());
            }
        }
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    /** A writer into memory has nothing that can fail; what fails is how it is used. */
    private static IllegalStateException intoMemory(XMLStreamException cause) {
        return new IllegalStateException(cause);
    }
}
