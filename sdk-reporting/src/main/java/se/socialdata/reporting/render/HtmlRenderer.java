package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.w3c.dom.Element;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;

/**
 * Renders a report as one self-contained page of HTML that meets WCAG 2.2 level AA, as the act on accessibility of
 * digital public services (lagen 2018:1937 om tillgänglighet till digital offentlig service) asks for.
 *
 * <p>The page has no scripts and loads nothing. It names its language, has one first-level heading, tables with captions
 * and scoped headings, symbols that are read aloud as what they mean, no meaning by colour alone, and a style for print.
 * A chart is drawn where a {@link ChartDrawing} is given, and refers to its table. A personal report asks search engines to
 * leave it out.
 */
public final class HtmlRenderer implements ReportRenderer {

    private final RenderOptions options;
    private final Optional<ChartDrawing> charts;
    private final HtmlTables tables;

    private HtmlRenderer(RenderOptions options, Optional<ChartDrawing> charts) {
        this.options = options;
        this.charts = charts;
        this.tables = new HtmlTables(options);
    }

    /**
     * A renderer that leaves charts out; their tables stand in the report.
     *
     * @param options the options
     * @return the renderer
     */
    public static HtmlRenderer of(RenderOptions options) {
        return new HtmlRenderer(options, Optional.empty());
    }

    /**
     * This renderer with charts drawn.
     *
     * @param drawing draws the charts, usually {@link JFreeBarCharts}
     * @return the renderer
     */
    public HtmlRenderer withCharts(ChartDrawing drawing) {
        return new HtmlRenderer(options, Optional.of(drawing));
    }

    @Override
    public String getFileExtension() {
        return "html";
    }

    @Override
    public String render(Report report) {
        String title = options.format(report.getTitle());
        HtmlWriter html = new HtmlWriter();
        html.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        options.getLanguage().getCode())
                .line();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        if (report.isPersonal()) {
            html.empty("meta", "name", "robots", "content", "noindex, noarchive")
                    .line();
        }
        html.element("title", title).line();
        html.style(Palette.css()).line().close().line();
        html.open("body").line().open("main").line();
        html.element("h1", title).line();
        writeFacts(report, html);
        Page page = new Page(html);
        report.getBlocks().forEach(page::write);
        html.close().line().close().line().close().line();
        return html.toString();
    }

    private void writeFacts(Report report, HtmlWriter html) {
        ImmutableList<Wording.Fact> facts = Wording.facts(report);
        if (facts.isEmpty()) {
            return;
        }
        html.open("dl").line();
        facts.forEach(fact -> html.element("dt", options.format(fact.label()))
                .element("dd", options.format(fact.value()))
                .line());
        html.close().line();
    }

    /** The blocks of one page; charts are numbered so that their ids differ. */
    private final class Page {

        private final HtmlWriter html;
        private int chartNumber;

        Page(HtmlWriter html) {
            this.html = html;
        }

        void write(Block block) {
            if (block instanceof Block.Sensitive sensitive) {
                html.open("section", "class", "sensitive");
                html.element("p", options.format(Wording.SENSITIVE), "class", "mark");
                write(sensitive.content());
                html.close().line();
            } else if (block instanceof Block.Heading heading) {
                html.element("h" + (heading.level() + 1), options.format(heading.text()));
                html.line();
            } else if (block instanceof Block.Paragraph paragraph) {
                html.element("p", options.format(paragraph.text())).line();
            } else if (block instanceof Block.Note note) {
                html.element("p", options.format(note.text()), "class", "note").line();
            } else if (block instanceof Block.BulletList list) {
                html.open("ul").line();
                list.items().forEach(item -> html.element("li", options.format(item))
                        .line());
                html.close().line();
            } else if (block instanceof Block.Statistics statistics) {
                tables.write(statistics.table(), html);
            } else if (block instanceof Block.Records records) {
                tables.write(records.table(), html);
            } else if (block instanceof Block.BarChart chart) {
                write(chart);
            }
        }

        /** The table itself stands in the report, so that a chart that cannot be drawn may be left out. */
        private void write(Block.BarChart chart) {
            charts.ifPresent(drawing -> {
                chartNumber++;
                html.open("figure").line();
                draw(chart, drawing.draw(chart, options), "chart" + chartNumber + "-");
                html.open("figcaption").text(options.format(chart.title()) + ". ");
                html.text(options.format(Wording.SHOWN_IN_TABLE) + " ");
                html.element(
                        "a",
                        options.format(chart.table().getHead().getTitle()),
                        "href",
                        "#" + chart.table().getHead().getId());
                html.close().line().close().line();
            });
        }

        private void draw(Block.BarChart chart, Element svg, String prefix) {
            html.open(
                    "svg",
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "viewBox",
                    svg.getAttribute("viewBox"),
                    "role",
                    "img",
                    "aria-labelledby",
                    prefix + "title " + prefix + "desc");
            html.element("title", options.format(chart.title()), "id", prefix + "title");
            html.element(
                    "desc",
                    options.format(Wording.SHOWN_IN_TABLE) + " "
                            + options.format(chart.table().getHead().getTitle()),
                    "id",
                    prefix + "desc");
            html.children(svg, prefix).close().line();
        }
    }
}
