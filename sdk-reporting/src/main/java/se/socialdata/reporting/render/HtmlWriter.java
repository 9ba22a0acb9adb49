package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes HTML in which every text and attribute is escaped: there is no way to add markup but by opening an element. The
 * result is well-formed XML as well.
 */
final class HtmlWriter {

    private static final ImmutableSet<String> VOID = ImmutableSet.of("meta", "col", "colgroup", "br");

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are given as names and values in turn. */
    HtmlWriter open(String element, String... attributes) {
        tag(element, attributes).append(">");
        open.push(element);
        return this;
    }

    /** Closes the innermost open element. */
    HtmlWriter close() {
        html.append("</").append(open.pop()).append(">");
        return this;
    }

    /** Writes an element that has no content. */
    HtmlWriter empty(String element, String... attributes) {
        if (!VOID.contains(element)) {
            throw new IllegalArgumentException("Expected one of " + VOID + ", got " + element);
        }
        tag(element, attributes).append(element.equals("colgroup") ? "></colgroup>" : "/>");
        return this;
    }

    /** Writes an element that holds a text only. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes a text. */
    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** Ends a line, for those who read the source. */
    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    /** Writes a style sheet of our own, in which nothing is escaped since HTML does not unescape it. */
    HtmlWriter style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("Expected a style sheet without < and &");
        }
        open("style");
        html.append('\n').append(css);
        return close();
    }

    /** Writes the children of a drawing; a prefix keeps its ids apart from those of other drawings. */
    HtmlWriter children(Element parent, String idPrefix) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                drawing(element, idPrefix);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !child.getTextContent().isBlank()) {
                text(child.getTextContent());
            }
        }
        return this;
    }

    private void drawing(Element element, String idPrefix) {
        NamedNodeMap attributes = element.getAttributes();
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String value = attribute.getNodeValue().replace("url(#", "url(#" + idPrefix);
            sorted.put(attribute.getNodeName(), attribute.getNodeName().equals("id") ? idPrefix + value : value);
        }
        String[] pairs = sorted.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        open(element.getTagName(), pairs).children(element, idPrefix).close();
    }

    private StringBuilder tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        return html;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Expected all elements to be closed, got open " + open);
        }
        return html.toString();
    }
}
