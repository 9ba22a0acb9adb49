package se.socialdata.examples.cli;

import java.util.Locale;
import java.util.function.Function;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.barnahus.ChildForm;
import se.socialdata.reporting.barnahus.CoordinationReport;
import se.socialdata.reporting.barnahus.TrackReport;
import se.socialdata.reporting.report.Report;

/** The views of a Barnahus log. */
enum BarnahusView {
    CHILD(ChildForm::of),
    COORDINATION(CoordinationReport::of),
    TRACK(TrackReport::of);

    private final Function<VisibleLog, Report> maker;

    BarnahusView(Function<VisibleLog, Report> maker) {
        this.maker = maker;
    }

    Report toReport(VisibleLog view) {
        return maker.apply(view);
    }

    /** The name of the view in options and file names. */
    String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
