package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.socialdata.core.barnahus.DueMoment;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.TemplateEvent;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.disclosure.DisclosureControl;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.disclosure.TablePlace;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;

/**
 * Disclosure control over all tables of the statistics at once. They share numbers: the logs of a Barnahus stand in most of
 * them, the logs with an interview in three. What is withheld in one must not stand in another.
 */
final class LogDisclosure {

    private final ImmutableList<StatTable> tables;
    private final LogStatistics statistics;
    private final List<ImmutableSet<TablePlace>> same = new ArrayList<>();

    private LogDisclosure(LogStatistics statistics) {
        this.statistics = statistics;
        this.tables = statistics.getTables();
    }

    /** A number for each Barnahus and year: a table, and the rest of the key of its cells. */
    private record Series(StatTable table, ImmutableList<String> codes) {}

    static LogStatistics protect(LogStatistics statistics, DisclosurePolicy policy) {
        LogDisclosure disclosure = new LogDisclosure(statistics);
        disclosure.nameLogs();
        disclosure.nameDecisions();
        disclosure.nameProtection();
        disclosure.nameInterviews();
        disclosure.nameMoments();
        disclosure.nameTotalsOfGaps();
        return statistics.withTables(DisclosureControl.protect(disclosure.tables, disclosure.same, policy)
                .tables());
    }

    private void nameLogs() {
        List<Series> logs = new ArrayList<>();
        logs.add(of(statistics.overview(), "logs"));
        logs.add(of(statistics.interviews(), LogTables.TOTAL));
        for (AssessedMoment moment : AssessedMoment.values()) {
            logs.add(of(statistics.protection(), moment, LogTables.TOTAL));
        }
        logs.add(of(statistics.treatment(), LogTables.TOTAL));
        logs.add(ofGap(DocumentationGap.PROTECTION_ASSESSMENT, LogTables.TOTAL));
        for (TemplateEvent event : TemplateEvent.values()) {
            logs.add(ofTemplate(event, LogTables.TOTAL));
        }
        logs.addAll(dueAt(EnumSet.of(DueMoment.EARLY, DueMoment.CONTINUOUSLY, DueMoment.IN_LOG)));
        areSame(logs);
    }

    private void nameDecisions() {
        StatTable decisions = statistics.decisions();
        DocumentationGap motivation = DocumentationGap.DECISION_MOTIVATION;
        DocumentationGap influence = DocumentationGap.CHILD_INFLUENCE;
        areSame(List.of(
                of(decisions, LogTables.TOTAL), ofGap(motivation, LogTables.TOTAL), ofGap(influence, LogTables.TOTAL)));
        areSame(List.of(of(decisions, "unmotivated"), ofGap(motivation, ItemTables.PART)));
        areSame(List.of(of(decisions, "motivated"), ofGap(motivation, ItemTables.REST)));
    }

    private void nameProtection() {
        DocumentationGap gap = DocumentationGap.PROTECTION_ASSESSMENT;
        areSame(List.of(of(statistics.protection(), AssessedMoment.ANY, ItemTables.PART), ofGap(gap, ItemTables.REST)));
        areSame(List.of(of(statistics.protection(), AssessedMoment.ANY, ItemTables.REST), ofGap(gap, ItemTables.PART)));
    }

    private void nameInterviews() {
        List<Series> interviews = dueAt(EnumSet.of(DueMoment.BEFORE_INTERVIEW, DueMoment.AFTER_INTERVIEW));
        interviews.add(ofTemplate(TemplateEvent.CHILD_INTERVIEW, ItemTables.PART));
        interviews.add(ofGap(DocumentationGap.INTERVIEW_PURPOSE, LogTables.TOTAL));
        interviews.add(ofGap(DocumentationGap.INTERVIEW_RECIPIENTS, LogTables.TOTAL));
        areSame(interviews);
        namePairs(LogInformationItem.INTERVIEW_PURPOSE, DocumentationGap.INTERVIEW_PURPOSE);
        namePairs(LogInformationItem.INTERVIEW_RECIPIENTS, DocumentationGap.INTERVIEW_RECIPIENTS);
    }

    /** What the child was told, and what is not missing. */
    private void namePairs(LogInformationItem item, DocumentationGap gap) {
        areSame(List.of(ofItem(item, ItemTables.PART), ofGap(gap, ItemTables.REST)));
        areSame(List.of(ofItem(item, ItemTables.REST), ofGap(gap, ItemTables.PART)));
    }

    private void nameMoments() {
        areSame(dueAt(EnumSet.of(DueMoment.BEFORE_DECISION, DueMoment.AT_DECISION)));
        areSame(dueAt(EnumSet.of(DueMoment.AFTER_REPORT)));
        List<Series> treated = dueAt(EnumSet.of(DueMoment.IN_TREATMENT));
        treated.add(ofTemplate(TemplateEvent.TREATMENT, ItemTables.PART));
        areSame(treated);
        areSame(dueAt(EnumSet.of(DueMoment.AT_INQUIRY_END)));
    }

    /** Some gaps are looked for in the same events. */
    private void nameTotalsOfGaps() {
        haveSameTotal(DocumentationGap.FETCHING, DocumentationGap.RETURN);
        haveSameTotal(DocumentationGap.TREATMENT_KNOWS_OF_INVESTIGATION, DocumentationGap.EFFECT_ON_HEALTH);
        haveSameTotal(DocumentationGap.MEETING_PARTICIPANTS, DocumentationGap.MEETING_POINTS);
    }

    private void haveSameTotal(DocumentationGap one, DocumentationGap other) {
        areSame(List.of(ofGap(one, LogTables.TOTAL), ofGap(other, LogTables.TOTAL)));
    }

    /** The logs in which the child should have been told something by a moment, whoever is suspected. */
    private List<Series> dueAt(Set<DueMoment> moments) {
        List<Series> due = new ArrayList<>();
        Arrays.stream(LogInformationItem.values())
                .filter(item -> moments.contains(item.getDueMoment()))
                .filter(item -> item != LogInformationItem.RIGHT_NOT_TO_TESTIFY)
                .forEach(item -> due.add(ofItem(item, LogTables.TOTAL)));
        return due;
    }

    private Series ofItem(LogInformationItem item, String column) {
        return of(statistics.information(), item, column);
    }

    private Series ofTemplate(TemplateEvent event, String column) {
        return of(statistics.template(), event, column);
    }

    private Series ofGap(DocumentationGap gap, String column) {
        return of(statistics.gaps(), gap, column);
    }

    private static Series of(StatTable table, String column) {
        return new Series(table, ImmutableList.of(column));
    }

    private static Series of(StatTable table, CodedTerm item, String column) {
        return new Series(table, ImmutableList.of(item.getCode(), column));
    }

    private void areSame(List<Series> series) {
        for (Member barnahus : statistics.overview().getDimensions().get(0).getMembers()) {
            for (Member year : statistics.overview().getDimensions().get(1).getMembers()) {
                same.add(series.stream().map(one -> place(one, barnahus, year)).collect(ImmutableSet.toImmutableSet()));
            }
        }
    }

    private TablePlace place(Series series, Member barnahus, Member year) {
        return new TablePlace(
                tables.indexOf(series.table()),
                new CellKey(ImmutableList.<String>builder()
                        .add(barnahus.code(), year.code())
                        .addAll(series.codes())
                        .build()));
    }
}
