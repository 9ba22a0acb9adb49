package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The colours of a page. Text has a contrast of at least 4.5 to 1 with its background, and what else carries meaning at
 * least 3 to 1 (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
 */
final class Palette {

    static final String PAGE = "#ffffff";
    static final String TEXT = "#1a1a1a";
    static final String QUIET_TEXT = "#4a4a4a";
    static final String LINK = "#0b4f8a";
    static final String TOTAL = "#eef2f6";
    static final String WARNING_TEXT = "#7a1f1f";
    static final String WARNING = "#fdf1f0";
    static final String LINE = "#767676";

    /** The bars of a chart, series by series, then again from the beginning. */
    static final ImmutableList<String> BARS = ImmutableList.of("#0b3c5d", "#b35900", "#2e7d5b", "#7b4fa3");

    /** A colour and the background it stands on. */
    record Pair(String front, String back) {}

    /** All pairs of a text and its background. */
    static final ImmutableList<Pair> TEXTS = ImmutableList.of(
            new Pair(TEXT, PAGE),
            new Pair(QUIET_TEXT, PAGE),
            new Pair(LINK, PAGE),
            new Pair(TEXT, TOTAL),
            new Pair(WARNING_TEXT, WARNING),
            new Pair(TEXT, WARNING));

    private Palette() {}

    static String css() {
        return String.format(
                Locale.ROOT,
                """
                body{margin:0;background:%1$s;color:%2$s;font:1rem/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
                main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem}
                h1{font-size:1.75rem;line-height:1.25}
                h2{font-size:1.375rem;margin-top:2rem}
                h3,h4,h5{font-size:1.125rem}
                dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
                dt{font-weight:600}
                dd{margin:0}
                a{color:%4$s}
                .scroll{overflow-x:auto;margin:1.5rem 0 .5rem}
                .scroll:focus-visible{outline:3px solid %4$s;outline-offset:2px}
                table{border-collapse:collapse;width:100%%}
                caption{text-align:left;font-weight:600;padding-bottom:.5rem}
                th,td{padding:.3rem .75rem;border-bottom:1px solid %8$s;vertical-align:bottom}
                th{text-align:left;font-weight:400}
                thead th{font-weight:600;border-bottom:2px solid %2$s}
                td,thead th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
                thead th.n{white-space:normal}
                td.t{text-align:left;white-space:normal;vertical-align:top}
                tr.total th,tr.total td{background:%5$s;font-weight:600}
                .note{color:%3$s;font-size:.875rem;margin:.25rem 0}
                .sensitive{border-left:4px solid %6$s;background:%7$s;padding:.5rem 1rem}
                .sensitive>.mark{color:%6$s;font-weight:600;margin:0}
                .sensitive .note,.sensitive a{color:%2$s}
                figure{margin:1.5rem 0}
                svg{max-width:100%%;height:auto}
                svg text{font:13px system-ui,"Segoe UI",Roboto,Arial,sans-serif}
                .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%%);white-space:nowrap}
                @media print{main{max-width:none;padding:0}.scroll{overflow:visible}table,figure{break-inside:avoid}\
                h2,h3,caption{break-after:avoid}}
                """,
                PAGE,
                TEXT,
                QUIET_TEXT,
                LINK,
                TOTAL,
                WARNING_TEXT,
                WARNING,
                LINE);
    }
}
