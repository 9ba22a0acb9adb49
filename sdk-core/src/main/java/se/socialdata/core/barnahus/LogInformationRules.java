package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static se.socialdata.core.barnahus.LogElements.EVENTS;
import static se.socialdata.core.barnahus.LogSources.proposed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;

/**
 * What the child is to be told and when: one rule for each item (401-427), and how the telling is shared among those who answer
 * for it (431-436).
 */
final class LogInformationRules {

    private static final ImmutableList<Rule<BarnahusLog>> ITEMS = Arrays.stream(LogInformationItem.values())
            .map(LogInformationRules::told)
            .collect(toImmutableList());

    static final Rule<BarnahusLog> SOMEBODY_INFORMS = items(
            proposed(
                    "BAR-431",
                    "5.4.2",
                    "Det finns någon som informerar barnet om varje sak",
                    "There is somebody who informs the child of each thing"),
            duty -> duty.getState() == DutyState.NOBODY);

    static final Rule<BarnahusLog> ONLY_ONE_INFORMS = items(
            proposed(
                    "BAR-432",
                    "5.4.2",
                    "Högst en informerar barnet om samma sak",
                    "No more than one informs the child of the same thing"),
            InformationDuty::isDoubled);

    static final Rule<BarnahusLog> INFORMED_IN_TIME = items(
            proposed(
                    "BAR-433",
                    "5.4.1",
                    "Barnet informeras när det ska ske, senast den dag som är överenskommen",
                    "The child is informed when it is due, by the agreed day"),
            duty -> duty.getState() == DutyState.INFORMED_LATE);

    static final Rule<BarnahusLog> AUTHORITY_CONFIRMS = given(
            proposed(
                    "BAR-434",
                    "2.1",
                    "När någon annan informerar har den ansvariga myndigheten försäkrat sig om att barnet fått informationen och att dess åsikt har beaktats",
                    "Where somebody else informs, the responsible authority has made sure that the child was told and its view considered"),
            (log, event, given) -> isOwn(log, event, given) || given.isConfirmedByAuthority());

    static final Rule<BarnahusLog> REPRESENTATIVE_CONSULTS = given(
            proposed(
                    "BAR-435",
                    "5.1",
                    "När företrädaren informerar har det bestämts i samråd med de ansvariga myndigheterna",
                    "Where the representative informs, it was decided in consultation with the responsible authorities"),
            (log, event, given) -> !isRepresentative(log, given)
                    || !given.getConsultedAuthorities().isEmpty());

    static final Rule<BarnahusLog> REPRESENTATIVE_DOCUMENTED = given(
            proposed(
                    "BAR-436",
                    "4.3",
                    "Företrädarens information till barnet är dokumenterad i en myndighets akt",
                    "What the representative told the child is documented in an authority's file"),
            (log, event, given) ->
                    !isRepresentative(log, given) || given.getFileReference().isPresent());

    static final ImmutableList<Rule<BarnahusLog>> ALL = ImmutableList.<Rule<BarnahusLog>>builder()
            .addAll(ITEMS)
            .addAll(ImmutableList.of(
                    SOMEBODY_INFORMS,
                    ONLY_ONE_INFORMS,
                    INFORMED_IN_TIME,
                    AUTHORITY_CONFIRMS,
                    REPRESENTATIVE_CONSULTS,
                    REPRESENTATIVE_DOCUMENTED))
            .build();

    private LogInformationRules() {}

    /** What is asked of one piece of information. */
    private interface GivenTest {
        boolean test(BarnahusLog log, LogEvent event, InformationGiven given);
    }

    /** The child has been told of an item: a finding for each event that calls for it, or for the log as a whole. */
    @SuppressWarnings("EnumOrdinal") // the rules of the items are numbered as the items are
    private static Rule<BarnahusLog> told(LogInformationItem item) {
        String id = String.format(Locale.ROOT, "BAR-4%02d", item.ordinal() + 1);
        String section = item.getSource().replaceFirst(".*avsnitt ", "");
        DueMoment moment = item.getDueMoment();
        Rule<BarnahusLog> rule = proposed(
                        id,
                        section,
                        "Barnet har fått veta: " + item.getTermSv() + " (" + moment.getTermSv() + ")",
                        "The child has been told: " + item.getTermEn() + " (" + moment.getTermEn() + ")")
                .appliesWhen((log, context) -> Stream.concat(
                                finder(log, context).find(item).stream(),
                                log.getEvents().stream()
                                        .flatMap(event -> finder(log, context).find(event, item).stream()))
                        .anyMatch(duty -> duty.getState() != DutyState.UPCOMING));
        return rule.requires((log, context) -> !isMissing(finder(log, context).find(item)))
                .requiresEach(EVENTS.at("information")
                        .explaining(
                                (log, event) -> "Barnet har inte fått veta: " + item.getTermSv() + " ("
                                        + moment.getTermSv() + day(event) + ")",
                                (log, event) -> "The child has not been told: " + item.getTermEn() + " ("
                                        + moment.getTermEn() + day(event) + ")")
                        .toEach((log, event, context) ->
                                !isMissing(finder(log, context).find(event, item))));
    }

    private static String day(LogEvent event) {
        return event.getDate().map(date -> " " + date).orElse("");
    }

    private static boolean isMissing(Optional<InformationDuty> duty) {
        return duty.filter(called -> called.getState().isMissing()).isPresent();
    }

    private static DutyFinder finder(BarnahusLog log, RuleContext context) {
        return new DutyFinder(log, context.asOf());
    }

    private static Stream<InformationDuty> duties(BarnahusLog log, RuleContext context) {
        return finder(log, context).find().stream();
    }

    /** No duty on an item is of a kind; the explanation lists the items. */
    private static Rule<BarnahusLog> items(Rule<BarnahusLog> rule, Predicate<InformationDuty> fault) {
        return rule.requires((log, context) -> faulty(log, context, fault).isEmpty())
                .at("assignments")
                .explaining(
                        (log, context) -> LogFormRules.termsSv(faulty(log, context, fault)),
                        (log, context) -> LogFormRules.termsEn(faulty(log, context, fault)));
    }

    private static ImmutableSet<LogInformationItem> faulty(
            BarnahusLog log, RuleContext context, Predicate<InformationDuty> fault) {
        return duties(log, context)
                .filter(fault)
                .flatMap(duty -> duty.getItem().stream())
                .sorted()
                .collect(toImmutableSet());
    }

    private static Rule<BarnahusLog> given(Rule<BarnahusLog> rule, GivenTest test) {
        return EVENTS.where(event -> !event.getInformation().isEmpty())
                .at("information")
                .require(rule, (log, event, context) -> event.getInformation().stream()
                        .allMatch(given -> test.test(log, event, given)));
    }

    private static boolean isOwn(BarnahusLog log, LogEvent event, InformationGiven given) {
        Optional<BarnahusAuthority> authority =
                log.findAdult(given.getInformedBy()).flatMap(InvolvedAdult::getWorkplace);
        return authority.filter(event.getAuthority()::equals).isPresent();
    }

    private static boolean isRepresentative(BarnahusLog log, InformationGiven given) {
        return log.findAdult(given.getInformedBy())
                .filter(adult -> adult.getRole().isRepresentative())
                .isPresent();
    }
}
