package se.socialdata.reporting.render;

import org.w3c.dom.Element;
import se.socialdata.reporting.report.Block;

/** Draws charts as SVG for a page of HTML. */
@FunctionalInterface
public interface ChartDrawing {

    /**
     * Draws a bar chart.
     *
     * @param chart the chart
     * @param options the language and the numbers
     * @return an {@code svg} element with a {@code viewBox}, without scripts and without references outside itself
     */
    Element draw(Block.BarChart chart, RenderOptions options);
}
