package se.socialdata.reporting.render;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.NumberStyle;

/**
 * Draws bar charts with JFreeChart, lying down so that long row labels have room.
 *
 * <p>Needs the optional dependencies {@code org.jfree:jfreechart} and {@code
 * de.erichseifert.vectorgraphics2d:VectorGraphics2D}, both LGPL. Each bar carries its number, so that nothing is told by
 * colour alone. The positions of texts follow the fonts of the machine; all else is the same everywhere.
 */
public final class JFreeBarCharts implements ChartDrawing {

    private static final int WIDTH = 900;
    private static final int HEIGHT_OF_FRAME = 90;
    private static final int HEIGHT_OF_BAR = 22;
    private static final int HEIGHT_BETWEEN_GROUPS = 24;
    private static final int ROOM_FOR_NUMBER = 40;
    private static final int LABEL_LINES = 4;
    private static final float LABEL_SHARE_OF_WIDTH = 0.35f;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private JFreeBarCharts() {}

    /**
     * The drawing of bar charts.
     *
     * @return the drawing
     */
    public static JFreeBarCharts of() {
        return new JFreeBarCharts();
    }

    @Override
    public Element draw(Block.BarChart chart, RenderOptions options) {
        StatTable table = chart.table();
        List<StatTable.Row> rows =
                table.getRows().stream().filter(row -> isDrawn(row, table)).toList();
        List<StatTable.Column> columns = table.getColumns().stream()
                .filter(column -> !column.isTotal()
                        && rows.stream().allMatch(row -> table.getMeasure(row.getKey(column)) == Measure.COUNT))
                .toList();
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (StatTable.Column column : columns) {
            Key series = new Key(column.code(), options.format(column.label()));
            for (StatTable.Row row : rows) {
                String label = String.join(" / ", Wording.labels(row, options));
                bars.addValue(
                        table.getCell(row.getKey(column)).toNumber().orElse(null),
                        series,
                        new Key(row.members().toString(), label));
            }
        }
        int height = HEIGHT_OF_FRAME + rows.size() * (columns.size() * HEIGHT_OF_BAR + HEIGHT_BETWEEN_GROUPS);
        return toSvg(styled(bars, options), height);
    }

    private static boolean isDrawn(StatTable.Row row, StatTable table) {
        return !row.isTotal()
                && table.getColumns().stream()
                        .map(column -> table.getCell(row.getKey(column)))
                        .anyMatch(value -> value instanceof CellValue.Count count && count.number() > 0);
    }

    private static JFreeChart styled(CategoryDataset bars, RenderOptions options) {
        JFreeChart chart =
                ChartFactory.createBarChart(null, null, null, bars, PlotOrientation.HORIZONTAL, true, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(0, 0, 0, ROOM_FOR_NUMBER));
        LegendTitle legend = chart.getLegend();
        legend.setItemFont(FONT);
        legend.setItemPaint(Color.BLACK);
        legend.setFrame(BlockBorder.NONE);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        // The bars carry their numbers; an axis would repeat them, and write them by the locale of the machine.
        plot.getRangeAxis().setVisible(false);
        CategoryAxis axis = plot.getDomainAxis();
        axis.setTickLabelFont(FONT);
        axis.setTickLabelPaint(Color.BLACK);
        axis.setMaximumCategoryLabelLines(LABEL_LINES);
        axis.setMaximumCategoryLabelWidthRatio(LABEL_SHARE_OF_WIDTH);
        axis.setTickMarksVisible(false);
        BarRenderer renderer = (BarRenderer) plot.getRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0);
        renderer.setDefaultItemLabelGenerator(new NumberLabels(options.getNumberStyle()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(FONT);
        renderer.setDefaultItemLabelPaint(Color.BLACK);
        for (int i = 0; i < bars.getRowCount(); i++) {
            renderer.setSeriesPaint(i, Color.decode(Palette.BARS.get(i % Palette.BARS.size())));
        }
        return chart;
    }

    private static Element toSvg(JFreeChart chart, int height) {
        VectorGraphics2D graphics = new VectorGraphics2D();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            new SVGProcessor()
                    .getDocument(graphics.getCommands(), new PageSize(0, 0, WIDTH, height))
                    .writeTo(svg);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // The drawing names the DTD of SVG 1.1 on the web; it must not be fetched.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.toByteArray()))
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The drawing is well-formed XML", e);
        }
    }

    /** Keeps rows with equal labels apart. */
    private record Key(String code, String label) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return code.compareTo(other.code);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** Writes the number of a bar without the locale of the machine. */
    private record NumberLabels(NumberStyle style) implements CategoryItemLabelGenerator {
        @Override
        public String generateLabel(CategoryDataset bars, int series, int group) {
            Number number = bars.getValue(series, group);
            return number == null ? "" : style.format(number.longValue());
        }

        @Override
        public String generateRowLabel(CategoryDataset bars, int series) {
            return String.valueOf(bars.getRowKey(series));
        }

        @Override
        public String generateColumnLabel(CategoryDataset bars, int group) {
            return String.valueOf(bars.getColumnKey(group));
        }
    }
}
