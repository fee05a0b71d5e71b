package org.learningcities.lists;

/** Texts of documents in XML; the writer escapes them. */
public final class XmlText {
    private XmlText() {}

    /** Without the control characters that no XML document may have (XML 1.0, production 2). */
    public static String allowed(String text) {
        return text.codePoints()
                .filter(letter ->
                        letter >= 0x20 && letter != 0xFFFE && letter != 0xFFFF || letter == '\n' || letter == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
