package se.socialdata.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import se.socialdata.reporting.render.CsvRenderer;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.JFreeBarCharts;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.render.JsonStatRenderer;
import se.socialdata.reporting.render.PxWriter;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.ReportRenderer;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.render.XlsxRenderer;
import se.socialdata.reporting.report.Report;

/** A format in which a report is written. */
public enum ReportFormat {
    /** Text for a screen. */
    TEXT {
        @Override
        ImmutableList<Content> render(Report report, RenderOptions options) {
            return text(report, TextRenderer.of(options));
        }
    },
    /** The tables as comma-separated values. */
    CSV {
        @Override
        ImmutableList<Content> render(Report report, RenderOptions options) {
            return text(report, CsvRenderer.of(options));
        }
    },
    /** A web page with charts. */
    HTML {
        @Override
        ImmutableList<Content> render(Report report, RenderOptions options) {
            return text(report, HtmlRenderer.of(options).withCharts(JFreeBarCharts.of()));
        }
    },
    /** The whole report for programs, in both languages. */
    JSON {
        @Override
        ImmutableList<Content> render(Report report, RenderOptions options) {
            return text(report, JsonRenderer.of());
        }
    },
    /** A workbook. */
    XLSX {
        @Override
        ImmutableList<Content> render(Report report, RenderOptions options) {
            XlsxRenderer workbook = XlsxRenderer.of(options);
            return ImmutableList.of(new Content(workbook.getFileExtension(), workbook.render(report)));
        }
    },
    /** The statistical tables as JSON-stat 2.0. */
    JSON_STAT {
        @Override
        ImmutableList<Content> render(Report report, RenderOptions options) {
            return text(report, JsonStatRenderer.of(options));
        }
    },
    /** Each statistical table as a PX file. */
    PX {
        @Override
        ImmutableList<Content> render(Report report, RenderOptions options) {
            return PxWriter.of(options).write(report).entrySet().stream()
                    .map(table ->
                            new Content(table.getKey() + ".px", table.getValue().getBytes(StandardCharsets.UTF_8)))
                    .collect(toImmutableList());
        }
    };

    /** What is written unless the user says otherwise. */
    public static final ImmutableSet<ReportFormat> STANDARD =
            Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(JSON_STAT, PX)));

    /**
     * A rendered report.
     *
     * @param extension the ending of its file, without a dot
     * @param bytes what stands in the file
     */
    @SuppressWarnings("ArrayRecordComponent") // written at once and never compared
    record Content(String extension, byte[] bytes) {}

    /** Renders a report in this format, as one file or more. */
    abstract ImmutableList<Content> render(Report report, RenderOptions options);

    private static ImmutableList<Content> text(Report report, ReportRenderer renderer) {
        return ImmutableList.of(
                new Content(renderer.getFileExtension(), renderer.render(report).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What the user calls the format.
     *
     * @return a word such as {@code json-stat}
     */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
