package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import com.google.common.primitives.Ints;
import java.util.EnumMap;
import java.util.Map;
import se.socialdata.core.barnahus.AssessmentMoment;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.CoverageState;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.LogTreatment;
import se.socialdata.core.barnahus.ProtectionAssessment;
import se.socialdata.core.barnahus.TemplateCoverage;
import se.socialdata.core.barnahus.TemplateEvent;

/** What is counted for one Barnahus and year. Its size depends on how many different numbers occur, not on how many logs. */
final class LogTally {

    /**
     * A part of a whole.
     *
     * @param part how many of them
     * @param whole how many in all
     */
    record Part(long part, long whole) {

        private static final Part NONE = new Part(0, 0);

        private Part plus(Part other) {
            return new Part(part + other.part, whole + other.whole);
        }
    }

    private static final ImmutableSet<CoverageState> COVERED =
            Sets.immutableEnumSet(CoverageState.EVENT, CoverageState.CONTENT);

    /** What is known of an offer of treatment. */
    enum Offer {
        OFFERED,
        NOT_OFFERED,
        NOT_STATED
    }

    private long logs;
    private long events;
    private final TreeMultiset<Integer> eventsPerLog = TreeMultiset.create();
    private final TreeMultiset<Integer> daysToInterview = TreeMultiset.create();
    private final Map<AssessedMoment, Part> moments = new EnumMap<>(AssessedMoment.class);
    private final Map<Offer, Part> offers = new EnumMap<>(Offer.class);
    private final Map<LogInformationItem, Part> items = new EnumMap<>(LogInformationItem.class);
    private final Map<TemplateEvent, Part> template = new EnumMap<>(TemplateEvent.class);
    private final Map<DocumentationGap, Part> gaps = new EnumMap<>(DocumentationGap.class);

    void add(BarnahusLog log) {
        logs++;
        events += log.getEvents().size();
        eventsPerLog.add(log.getEvents().size());
        LogIntervals.daysFromReportToInterview(log).ifPresent(days -> daysToInterview.add(Ints.saturatedCast(days)));
        ImmutableSet<AssessmentMoment> made = log.getEvents().stream()
                .flatMap(event -> event.getAssessment().stream())
                .map(ProtectionAssessment::getMoment)
                .collect(ImmutableSet.toImmutableSet());
        for (AssessedMoment moment : AssessedMoment.values()) {
            add(moments, moment, moment.isMadeIn(made) ? 1 : 0, 1);
        }
        add(offers, offerIn(log), 1, 1);
        InformationState state = InformationState.of(log);
        state.due().forEach(item -> add(items, item, state.told().contains(item) ? 1 : 0, 1));
        TemplateCoverage.of(log).getRows().stream()
                .filter(row -> COVERED.contains(row.getState()))
                .forEach(row -> add(template, row.getEvent(), 1, 1));
        for (DocumentationGap gap : DocumentationGap.values()) {
            long applicable = gap.countApplicable(log);
            if (applicable > 0) {
                add(gaps, gap, gap.countMissing(log), applicable);
            }
        }
    }

    /** Offered once is offered. */
    private static Offer offerIn(BarnahusLog log) {
        Offer offer = Offer.NOT_STATED;
        for (LogEvent event : log.getEvents()) {
            boolean offered =
                    event.getTreatment().flatMap(LogTreatment::getOffered).orElse(false);
            if (offered) {
                return Offer.OFFERED;
            }
            if (event.getTreatment().flatMap(LogTreatment::getOffered).isPresent()) {
                offer = Offer.NOT_OFFERED;
            }
        }
        return offer;
    }

    void merge(LogTally other) {
        logs += other.logs;
        events += other.events;
        other.eventsPerLog.entrySet().forEach(entry -> eventsPerLog.add(entry.getElement(), entry.getCount()));
        other.daysToInterview.entrySet().forEach(entry -> daysToInterview.add(entry.getElement(), entry.getCount()));
        merge(moments, other.moments);
        merge(offers, other.offers);
        merge(items, other.items);
        merge(template, other.template);
        merge(gaps, other.gaps);
    }

    private static <K> void merge(Map<K, Part> parts, Map<K, Part> others) {
        others.forEach((key, other) -> parts.merge(key, other, Part::plus));
    }

    private static <K> void add(Map<K, Part> parts, K key, long part, long whole) {
        parts.merge(key, new Part(part, whole), Part::plus);
    }

    private static <K> Part read(Map<K, Part> parts, K key) {
        return parts.getOrDefault(key, Part.NONE);
    }

    long logs() {
        return logs;
    }

    long events() {
        return events;
    }

    ImmutableSortedMultiset<Integer> eventsPerLog() {
        return ImmutableSortedMultiset.copyOfSorted(eventsPerLog);
    }

    /** The days from the first report to the first interview, of the logs that have both with a date. */
    ImmutableSortedMultiset<Integer> daysToInterview() {
        return ImmutableSortedMultiset.copyOfSorted(daysToInterview);
    }

    /** The logs with a protection assessment at a moment, at any of the three, or at all. */
    long assessed(AssessedMoment moment) {
        return read(moments, moment).part();
    }

    long logsWith(Offer offer) {
        return read(offers, offer).part;
    }

    /** The logs in which the child has been told, of those in which it should have been. */
    Part told(LogInformationItem item) {
        return read(items, item);
    }

    long logsWith(TemplateEvent event) {
        return read(template, event).part;
    }

    /** How many times it is missing, of how many times it is called for. */
    Part missing(DocumentationGap gap) {
        return read(gaps, gap);
    }
}
