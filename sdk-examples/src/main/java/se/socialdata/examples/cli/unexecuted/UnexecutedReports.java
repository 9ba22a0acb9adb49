package se.socialdata.examples.cli.unexecuted;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.geography.Municipality;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.unexecuted.CouncilStatistics;
import se.socialdata.reporting.unexecuted.ExecutionNotice;
import se.socialdata.reporting.unexecuted.IndividualReport;
import se.socialdata.reporting.unexecuted.InspectorateReport;
import se.socialdata.reporting.unexecuted.Selection;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedJson;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** The reports of one law and quarter, made from decisions as they are read. */
public final class UnexecutedReports {

    private final UnexecutedSettings settings;
    private final UnexecutedBuilder builder;
    /** By code, since municipalities have no other order. */
    private final Set<String> municipalities = new TreeSet<>();

    /**
     * Reports on no decisions yet.
     *
     * @param settings what is reported
     * @param individual whether the individual reports and the notices of execution are asked for
     */
    public UnexecutedReports(UnexecutedSettings settings, boolean individual) {
        this.settings = settings;
        UnexecutedBuilder empty = UnexecutedBuilder.of(settings);
        this.builder = individual ? empty.withIndividualReports() : empty;
    }

    /**
     * Counts a decision.
     *
     * @param decision the decision
     */
    public void add(FavourableDecision decision) {
        municipalities.add(decision.getMunicipality().getCode());
        builder.add(decision);
    }

    /**
     * The statistics for the council, in the name of the municipality if the decisions are of one only.
     *
     * @param policy which counts are withheld; empty where none is
     * @return the statistics
     */
    public CouncilStatistics toStatistics(Optional<DisclosurePolicy> policy) {
        CouncilStatistics statistics = builder.buildStatistics();
        if (municipalities.size() == 1) {
            statistics = statistics.withMunicipality(
                    Municipality.of(municipalities.iterator().next()));
        }
        return policy.map(statistics::protect).orElse(statistics);
    }

    /** Writes the individual reports and the notices of execution. */
    void writeIndividual(ReportFolder folder) {
        ImmutableList<IndividualReport> reports = builder.buildIndividualReports();
        ImmutableList<ExecutionNotice> notices = builder.buildExecutionNotices();
        folder.writeRecords(
                InspectorateReport.ofReports(settings, reports),
                UnexecutedJson.INDIVIDUAL_REPORT,
                reports,
                fileName("individual-reports"));
        folder.writeRecords(
                InspectorateReport.ofNotices(settings, notices),
                UnexecutedJson.EXECUTION_NOTICE,
                notices,
                fileName("execution-notices"));
    }

    /**
     * The name of a file.
     *
     * @param product what the file holds
     * @return a name without ending, such as {@code council-lss-2025q4}
     */
    public String fileName(String product) {
        return (product + "-" + settings.getLaw() + "-" + settings.getQuarter()).toLowerCase(Locale.ROOT);
    }

    /**
     * Says how many decisions were counted, and how many were not and why.
     *
     * @return one line
     */
    public String describeSelection() {
        Selection selection = builder.getSelection();
        return settings.getLaw() + " " + settings.getQuarter() + ": of " + selection.added() + " decisions "
                + selection.counted() + " counted, " + selection.inTime() + " in time, " + selection.courtRulings()
                + " granted by a court, " + selection.otherLaw() + " under the other law"
                + (municipalities.size() > 1 ? "; of " + municipalities.size() + " municipalities" : "");
    }
}
