package se.socialdata.examples.cli.barnahus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.barnahus.ChildForm;
import se.socialdata.reporting.barnahus.CoordinationReport;
import se.socialdata.reporting.barnahus.TrackReport;
import se.socialdata.reporting.report.Report;

/** The views of a Barnahus log. */
enum BarnahusView {
    CHILD((view, date) -> ChildForm.of(view)),
    COORDINATION(CoordinationReport::of),
    TRACK((view, date) -> TrackReport.of(view));

    private final BiFunction<VisibleLog, LocalDate, Report> maker;

    BarnahusView(BiFunction<VisibleLog, LocalDate, Report> maker) {
        this.maker = maker;
    }

    Report toReport(VisibleLog view, LocalDate date) {
        return maker.apply(view, date);
    }

    /** The name of the view in options and file names. */
    String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
