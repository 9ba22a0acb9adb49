package se.socialdata.reporting.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads a workbook back from the XML inside it, without the library that wrote it.
 *
 * @param parts the XML of each part of the file
 */
record WorkbookReading(Map<String, String> parts) {

    /**
     * A cell.
     *
     * @param isText whether it is a text; otherwise it is a number
     * @param value the text or the digits
     * @param format how the number is shown; empty for the general format
     */
    record Cell(boolean isText, String value, String format) {}

    static WorkbookReading of(byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorkbookReading(parts);
    }

    List<String> sheetNames() {
        return elements("xl/workbook.xml", "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** The XML of a sheet, numbered from 1. */
    String sheet(int number) {
        return parts.getOrDefault("xl/worksheets/sheet" + number + ".xml", "");
    }

    /** The cells of a sheet by their addresses, such as B3. */
    Map<String, Cell> cells(int number) {
        List<String> texts = elements("xl/sharedStrings.xml", "si").stream()
                .map(Element::getTextContent)
                .toList();
        List<String> formats = formats();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Element cell : elements("xl/worksheets/sheet" + number + ".xml", "c")) {
            if (cell.getElementsByTagName("v").getLength() > 0) {
                String value = cell.getElementsByTagName("v").item(0).getTextContent();
                boolean isText = cell.getAttribute("t").equals("s");
                String style = cell.getAttribute("s");
                cells.put(
                        cell.getAttribute("r"),
                        new Cell(
                                isText,
                                isText ? texts.get(Integer.parseInt(value)) : value,
                                style.isEmpty() ? "" : formats.get(Integer.parseInt(style))));
            }
        }
        return cells;
    }

    /** The number format of each style. */
    private List<String> formats() {
        Map<String, String> codes = new LinkedHashMap<>();
        elements("xl/styles.xml", "numFmt")
                .forEach(format -> codes.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode")));
        Document styles = parse("xl/styles.xml");
        Element cellFormats = (Element) styles.getElementsByTagName("cellXfs").item(0);
        NodeList formats = cellFormats.getElementsByTagName("xf");
        List<String> result = new ArrayList<>();
        for (int i = 0; i < formats.getLength(); i++) {
            String id = ((Element) formats.item(i)).getAttribute("numFmtId");
            result.add(codes.getOrDefault(id, id.equals("0") ? "" : id));
        }
        return result;
    }

    private List<Element> elements(String part, String name) {
        NodeList found = parse(part).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private Document parse(String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part).getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The part " + part + " is well-formed XML", e);
        }
    }
}
