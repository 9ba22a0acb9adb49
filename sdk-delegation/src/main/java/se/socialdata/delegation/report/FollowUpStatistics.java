package se.socialdata.delegation.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationFollowUp;
import se.socialdata.delegation.decision.DelegationState;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.GuideSection;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Collects the yearly statistics of follow-ups per unit and section of the guide (årlig uppföljningsstatistik).
 *
 * <p>A decision in force on some day of the period is counted once for its unit, and once for each section that it has tasks
 * of. Mergeable: parts collected apart and merged give the same as the whole. Not thread-safe.
 */
public final class FollowUpStatistics {

    // No key of a unit: a table has its rows by code.
    private static final String TOTAL = "*";
    private static final String NO_UNIT = "-";

    private final DateInterval period;
    private final Guide guide;
    private final Map<UnitKey, FollowUpTally> units = new TreeMap<>();
    private final Map<GuideSection, FollowUpTally> sections = new TreeMap<>();

    private FollowUpStatistics(DateInterval period, Guide guide) {
        checkArgument(!period.isOpen(), "expected a period with an end");
        this.period = period;
        this.guide = guide;
    }

    /**
     * Empty statistics.
     *
     * @param period the days reported on, for example a year
     * @param guide the guide that tells the sections of the tasks
     * @return the builder
     * @throws IllegalArgumentException if the period has no end
     */
    public static FollowUpStatistics of(DateInterval period, Guide guide) {
        return new FollowUpStatistics(period, guide);
    }

    /**
     * Collects decisions of a stream.
     *
     * @param period the days reported on
     * @param guide the guide that tells the sections of the tasks
     * @return the collector
     */
    public static Collector<DelegationDecision, ?, FollowUpStatistics> collector(DateInterval period, Guide guide) {
        return Collector.of(
                () -> of(period, guide),
                FollowUpStatistics::add,
                FollowUpStatistics::merge,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a decision. One that was not in force on any day of the period, or names no unit of its own, is passed over.
     *
     * @param decision the decision
     */
    public void add(DelegationDecision decision) {
        Set<DelegationState> states = EnumSet.noneOf(DelegationState.class);
        decision.getStates().intersect(period).getSegments().forEach(segment -> states.add(segment.value()));
        if (states.stream().noneMatch(DelegationState::isInForce)) {
            return;
        }
        ImmutableList<DelegationFollowUp> followUps = decision.getCountingFollowUps().stream()
                .filter(followUp -> period.contains(followUp.getDate()))
                .collect(toImmutableList());
        // A follow-up made one day late leaves no day on which the state is overdue.
        boolean late = states.contains(DelegationState.FOLLOW_UP_OVERDUE)
                || followUps.stream().anyMatch(followUp -> isLate(decision, followUp));
        FollowUpTally counted =
                FollowUpTally.of(!followUps.isEmpty() && !late, late, states.contains(DelegationState.REVOKED));
        decision.getUnit().ifPresent(unit -> {
            units.computeIfAbsent(unit, key -> new FollowUpTally()).add(counted);
            sectionsOf(decision).forEach(section -> sections.computeIfAbsent(section, key -> new FollowUpTally())
                    .add(counted));
        });
    }

    private static boolean isLate(DelegationDecision decision, DelegationFollowUp followUp) {
        LocalDate dayBefore = followUp.getDate().minusDays(1);
        return followUp.getDate().isAfter(decision.nextFollowUpDue(dayBefore));
    }

    private Set<GuideSection> sectionsOf(DelegationDecision decision) {
        Set<GuideSection> found = EnumSet.noneOf(GuideSection.class);
        decision.getTasks().forEach(task -> guide.find(task).ifPresent(row -> found.add(row.getSection())));
        return found;
    }

    /**
     * Adds what another builder has collected.
     *
     * @param other statistics of the same period and guide
     * @return this builder
     * @throws IllegalArgumentException if the period or the guide is another
     */
    public FollowUpStatistics merge(FollowUpStatistics other) {
        checkArgument(
                period.equals(other.period) && guide.equals(other.guide),
                "expected statistics of the same period and guide");
        other.units.forEach((unit, tally) ->
                units.computeIfAbsent(unit, key -> new FollowUpTally()).add(tally));
        other.sections.forEach((section, tally) ->
                sections.computeIfAbsent(section, key -> new FollowUpTally()).add(tally));
        return this;
    }

    /**
     * The decisions by unit.
     *
     * @return the table, with a total in the row {@code *}
     */
    public StatTable toUnitTable() {
        Dimension.Builder rows = Dimension.builder("unit", LocalizedText.of("Verksamhet", "Unit"));
        units.keySet().forEach(unit -> rows.member(unit.value(), LocalizedText.ofBoth(unit.value())));
        if (units.isEmpty()) {
            rows.member(NO_UNIT, LocalizedText.of("Ingen verksamhet", "No unit"));
        }
        rows.total(TOTAL, LocalizedText.of("Totalt", "Total"));
        StatTableBuilder table = table(
                "follow-up-by-unit",
                LocalizedText.of("Delegeringsbeslut per verksamhet", "Delegation decisions by unit"),
                rows.build());
        units.forEach((unit, tally) -> tally.fill(table, unit.value()));
        return table.build();
    }

    /**
     * The decisions by section of the guide; a decision with tasks of several sections stands in each, so there is no total.
     *
     * @return the table
     */
    public StatTable toSectionTable() {
        Dimension.Builder rows =
                Dimension.builder("section", LocalizedText.of("Avsnitt i guiden", "Section of the guide"));
        for (GuideSection section : GuideSection.values()) {
            rows.member(section.getCode(), LocalizedText.of(section));
        }
        StatTableBuilder table = table(
                "follow-up-by-section",
                LocalizedText.of("Delegeringsbeslut per avsnitt", "Delegation decisions by section"),
                rows.build());
        for (GuideSection section : GuideSection.values()) {
            sections.getOrDefault(section, new FollowUpTally()).fill(table, section.getCode());
        }
        return table.build();
    }

    private static StatTableBuilder table(String id, LocalizedText title, Dimension rows) {
        Dimension.Builder columns = Dimension.builder("measure", LocalizedText.of("Mått", "Measure"));
        FollowUpTally.COLUMNS.forEach(columns::member);
        return StatTable.builder(TableHead.builder().id(id).title(title).build(), rows, columns.build());
    }

    /**
     * The report.
     *
     * @param generatedOn the day on which it is made
     * @return the two tables with their explanation
     */
    public Report toReport(LocalDate generatedOn) {
        return Report.builder()
                .title(LocalizedText.of("Uppföljning av delegeringsbeslut", "Follow-up of delegation decisions"))
                .period(period)
                .generatedOn(generatedOn)
                .legalBasis(LocalizedText.ofBoth("HSLF-FS 2017:37 9 kap. 6 §"))
                .blocks(ImmutableList.of(
                        new Block.Paragraph(LocalizedText.of(
                                "Beslut som gällde någon dag under perioden. Uppföljda är de som följdes upp under"
                                        + " perioden med kontroll av mottagarens kunskaper; försenade de där en"
                                        + " uppföljning dröjde någon dag.",
                                "Decisions in force on some day of the period. Followed up are those with a follow-up"
                                        + " in the period that checked the recipient's knowledge; overdue those whose"
                                        + " follow-up was late on some day.")),
                        new Block.Statistics(toUnitTable()),
                        new Block.Statistics(toSectionTable())))
                .build();
    }

    /**
     * The period and the number of units.
     *
     * @return for example {@code FollowUpStatistics[2026-01-01/2026-12-31, 3 units]}
     */
    @Override
    public String toString() {
        return "FollowUpStatistics[" + period + ", " + units.size() + " units]";
    }
}
