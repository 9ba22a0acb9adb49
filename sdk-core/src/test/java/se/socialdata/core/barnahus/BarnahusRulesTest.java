package se.socialdata.core.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.barnahus.CompleteLog.CLOSED;
import static se.socialdata.core.barnahus.CompleteLog.DAY;
import static se.socialdata.core.barnahus.CompleteLog.OPENED;
import static se.socialdata.core.barnahus.CompleteLog.builder;
import static se.socialdata.core.barnahus.CompleteLog.log;
import static se.socialdata.core.barnahus.CompleteLog.none;
import static se.socialdata.core.barnahus.CompleteLog.participant;
import static se.socialdata.core.barnahus.CompleteLog.untold;
import static se.socialdata.core.barnahus.CompleteLog.with;
import static se.socialdata.core.barnahus.CompleteLog.without;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.retention.RetentionStart;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

class BarnahusRulesTest {

    private static final int LIX = 30;
    private static final int WORDS = 6;

    private static final RuleContext LIMITS = RuleContext.of(DAY)
            .withParameter(BarnahusRules.HIGHEST_LIX, LIX)
            .withParameter(BarnahusRules.MOST_WORDS, WORDS);

    @Test
    void a_complete_log_has_no_findings_by_any_rule() {
        assertThat(BarnahusRules.all().check(log(), LIMITS).getFindingsAndUndetermined())
                .extracting(finding -> finding.getRuleId() + " " + finding.getPath() + " " + finding.getMessageEn())
                .isEmpty();
    }

    @Test
    void without_limits_only_the_rules_that_need_one_are_undetermined() {
        assertThat(BarnahusRules.all().check(log(), DAY).getFindingsAndUndetermined())
                .extracting(Finding::getRuleId)
                .containsOnly("BAR-302", "BAR-303", "BAR-304", "BAR-305");
    }

    @Test
    void every_rule_is_proved_on_the_boundary_day() {
        RuleProof<BarnahusLog> proof = RuleProof.of(BarnahusRules.all());
        law(proof);
        form(proof);
        texts(proof);
        template(proof);
        decisions(proof);
        plain(proof);
        InformationProof.add(proof);
        FollowUpProof.add(proof);
        proof.verify();
    }

    private static BarnahusLog inquiry(UnaryOperator<ChildInquiry.Builder> change) {
        ChildInquiry.Builder inquiry =
                ChildInquiry.builder().from(log().getInquiry().orElseThrow());
        return builder().inquiry(change.apply(inquiry).build()).build();
    }

    private static void law(RuleProof<BarnahusLog> proof) {
        BarnahusLog open = inquiry(inquiry -> inquiry.closedDate(Optional.empty()));
        LocalDate longer = LocalDate.of(2025, 6, 30);
        LocalDate lastDay = CLOSED.plusYears(5);
        LocalDate completeBy = LocalDate.of(2031, 12, 31);
        proof.passes("BAR-001", log(), DAY)
                .fails("BAR-001", inquiry(inquiry -> inquiry.closedDate(CLOSED.plusDays(1))), DAY)
                .passes("BAR-001", open, CLOSED)
                .fails("BAR-001", open, CLOSED.plusDays(1))
                .passes("BAR-001", inquiry(inquiry -> inquiry.closedDate(longer).extendedUntil(longer)), DAY)
                .fails(
                        "BAR-001",
                        inquiry(inquiry ->
                                inquiry.closedDate(longer.plusDays(1)).extendedUntil(longer)),
                        DAY)
                .example(
                        "BAR-001",
                        Outcome.UNDETERMINED,
                        inquiry(inquiry -> inquiry.openedDate(Optional.empty())),
                        RuleContext.of(DAY))
                .passes("BAR-002", log(), completeBy)
                .fails("BAR-002", log(), completeBy.plusDays(1))
                .passes("BAR-003", log(), lastDay)
                .fails("BAR-003", log(), lastDay.plusDays(1))
                .passes("BAR-003", builder().placedOutsideHome(true).build(), lastDay.plusDays(1))
                .passes("BAR-003", builder().otherRecordsKept(true).build(), lastDay.plusDays(1))
                .passes("BAR-003", builder().lastEntryDate(CLOSED.plusDays(1)).build(), lastDay.plusDays(1))
                .example(
                        "BAR-003",
                        Outcome.UNDETERMINED,
                        builder().placedOutsideHome(Optional.empty()).build(),
                        RuleContext.of(lastDay.plusDays(1)))
                .example(
                        "BAR-003",
                        Outcome.FAILED,
                        builder().lastEntryDate(CLOSED.plusDays(1)).build(),
                        RuleContext.of(lastDay.plusDays(1))
                                .withParameter(BarnahusRules.RETENTION_START, RetentionStart.CASE_CLOSED));
    }

    private static void form(RuleProof<BarnahusLog> proof) {
        proof.passes("BAR-004", log(), DAY)
                .fails("BAR-004", builder().id("log-198101052390").build(), DAY)
                .passes("BAR-101", log(), DAY)
                .fails("BAR-101", builder().inquiry(Optional.empty()).build(), DAY)
                .fails("BAR-101", builder().keeper(BarnahusAuthority.POLICE).build(), DAY)
                .passes("BAR-102", log(), DAY)
                .fails("BAR-102", with(LogEventType.CLOSING_ASSESSMENT, event -> event.date(CLOSED.plusDays(1))), DAY)
                .passes("BAR-103", log(), DAY)
                .passes(
                        "BAR-103",
                        withoutRepresentative().noRepresentative(true).build(),
                        DAY)
                .fails("BAR-103", withoutRepresentative().build(), DAY)
                .passes("BAR-104", log(), DAY)
                .fails(
                        "BAR-104",
                        builder().contacts(log().getContacts().subList(0, 3)).build(),
                        DAY)
                .passes("BAR-105", log(), DAY)
                .fails("BAR-105", with(LogEventType.TREATMENT, event -> event.date(Optional.empty())), DAY)
                .passes("BAR-106", log(), DAY)
                .fails(
                        "BAR-106",
                        with(LogEventType.CHILD_TALK, event -> event.addTypes(LogEventType.REPORT_TO_POLICE)),
                        DAY)
                .passes("BAR-107", log(), DAY)
                .fails(
                        "BAR-107",
                        with(LogEventType.CHILD_TALK, event -> event.addParticipants(participant("eva"))),
                        DAY)
                .passes("BAR-107", describe("Åklagaren Per var med. Det är Ruts rum."), DAY)
                .passes("BAR-107", describe("Polisen Ali satt på särskilda företrädaren Ruts stol."), DAY)
                .fails("BAR-107", describe("Kim träffade en polis som heter Eva."), DAY)
                .passes("BAR-108", log(), DAY)
                .fails("BAR-108", rename("Ali Ek"), DAY)
                .passes("BAR-109", log(), DAY)
                .fails("BAR-109", rename("Sara"), DAY)
                .passes("BAR-110", log(), DAY)
                .fails("BAR-110", with(LogEventType.JUDGMENT, event -> event.information(ImmutableList.of())), DAY)
                .passes("BAR-111", log(), DAY)
                .fails("BAR-111", untold(log(), LogInformationItem.INTERVIEW_PURPOSE), OPENED.plusDays(20))
                .passes("BAR-111", untold(log(), LogInformationItem.INTERVIEW_PURPOSE), OPENED.plusDays(19))
                .fails("BAR-111", untold(log(), LogInformationItem.INTERVIEW_RECIPIENTS), DAY)
                .passes("BAR-112", log(), DAY)
                .fails("BAR-112", without(LogEventType.PROTECTION_ASSESSMENT), DAY)
                .passes("BAR-118", log(), DAY)
                .fails("BAR-118", builder().closingWords(none()).build(), DAY)
                .passes("BAR-119", log(), DAY)
                .fails("BAR-119", with(LogEventType.CHILD_TALK, BarnahusRulesTest::referredToAsTheFirst), DAY)
                .example("BAR-119", Outcome.NOT_APPLICABLE, withoutEvents(), RuleContext.of(DAY))
                .passes("BAR-120", log(), DAY)
                .fails("BAR-120", builder().addRelatives(relative("mamma")).build(), DAY)
                .fails("BAR-120", builder().addRelatives(relative("sara")).build(), DAY)
                .fails("BAR-120", builder().addAdults(log().getAdults().get(0)).build(), DAY);
    }

    private static LogEvent.Builder referredToAsTheFirst(LogEvent.Builder event) {
        return event.reference(log().getEvents().get(0).getReference());
    }

    private static BarnahusLog withoutEvents() {
        return builder().events(ImmutableList.of()).build();
    }

    private static Relative relative(String key) {
        return Relative.builder().key(key).name("faster").build();
    }

    @Test
    void each_of_two_with_one_reference_or_key_is_pointed_at_and_none_is_repeated() {
        BarnahusLog log = builder()
                .addRelatives(relative("sara"))
                .events(ImmutableList.of(
                        LogEvent.builder()
                                .from(log().getEvents().get(0))
                                .reference("twice")
                                .build(),
                        LogEvent.builder()
                                .from(log().getEvents().get(1))
                                .reference("twice")
                                .build(),
                        LogEvent.builder()
                                .from(log().getEvents().get(2))
                                .reference("once")
                                .build()))
                .build();

        assertThat(BarnahusRules.proposed().get("form").check(log, DAY).getFindings())
                .filteredOn(finding -> finding.getRuleId().matches("BAR-119|BAR-120"))
                .extracting(finding -> finding.getPath() + " " + finding.getMessageEn())
                .containsExactly(
                        "events[0].reference Each event has a reference of its own",
                        "events[1].reference Each event has a reference of its own",
                        "relatives[2].key Each adult and relative of the log has a key of their own",
                        "adults[0].key Each adult and relative of the log has a key of their own");
    }

    private static BarnahusLog.Builder withoutRepresentative() {
        return builder()
                .adults(log().getAdults().stream()
                        .filter(adult -> !adult.getRole().isRepresentative())
                        .toList());
    }

    private static BarnahusLog describe(String text) {
        return with(LogEventType.CHILD_TALK, event -> event.childDescription(text));
    }

    /** The first adult, a social worker, changed. */
    private static BarnahusLog adult(UnaryOperator<InvolvedAdult.Builder> change) {
        ImmutableList<InvolvedAdult> adults = log().getAdults();
        return builder()
                .adults(ImmutableList.<InvolvedAdult>builder()
                        .add(change.apply(InvolvedAdult.builder().from(adults.get(0)))
                                .build())
                        .addAll(adults.subList(1, adults.size()))
                        .build())
                .build();
    }

    private static BarnahusLog rename(String name) {
        return adult(adult -> adult.name(name));
    }

    private static void texts(RuleProof<BarnahusLog> proof) {
        proof.passes("BAR-113", log(), DAY)
                .passes("BAR-113", adult(adult -> adult.function("Sara frågar hur han mår.")), DAY)
                .fails("BAR-113", adult(adult -> adult.function("Sara är här. Han träffar Kim.")), DAY)
                .passes(
                        "BAR-114",
                        builder().closingWords("Berätta igen om hen vill.").build(),
                        DAY)
                .fails(
                        "BAR-114",
                        builder().closingWords("Berätta igen för henne.").build(),
                        DAY)
                .passes("BAR-115", log(), DAY)
                .fails(
                        "BAR-115",
                        with(
                                LogEventType.CHILD_INTERVIEW,
                                event -> event.fetching(
                                        ChildFetching.builder().place("fritids").build())),
                        DAY)
                .passes("BAR-116", describe("Kim ska till och med få glass. Tor kom från och till."), DAY)
                .fails("BAR-116", describe("Kim ska till och prata med Ali."), DAY)
                .fails("BAR-116", adult(adult -> adult.function("Sara var hos och pratade.")), DAY)
                .passes("BAR-117", describe("Mammas rum är där."), DAY)
                .fails("BAR-117", describe("Kim gick med pappa."), DAY)
                .fails("BAR-117", adult(adult -> adult.function("Sara ringer farmor.")), DAY);
    }

    private static void template(RuleProof<BarnahusLog> proof) {
        EventReport empty = EventReport.builder().build();
        proof.passes("BAR-201", log(), DAY)
                .fails("BAR-201", with(LogEventType.REPORT_TO_SOCIAL_SERVICES, event -> event.report(empty)), DAY)
                .fails("BAR-201", alone(LogEventType.REPORT_TO_SOCIAL_SERVICES), DAY)
                .passes("BAR-202", log(), DAY)
                .fails("BAR-202", with(LogEventType.REPORT_TO_POLICE, event -> event.report(empty)), DAY)
                .fails("BAR-202", unsuspected(false), DAY)
                .passes("BAR-202", unsuspected(true), DAY)
                .passes("BAR-203", log(), DAY)
                .fails("BAR-203", alone(LogEventType.CONSULTATION_MEETING), DAY)
                .fails("BAR-203", meeting(ConsultationMeeting.builder().build()), DAY)
                .passes("BAR-204", log(), DAY)
                .fails(
                        "BAR-204",
                        meeting(ConsultationMeeting.builder().purpose("text").build()),
                        DAY)
                .passes("BAR-205", log(), DAY)
                .fails("BAR-205", with(LogEventType.CHILD_TALK, event -> event.childStatement(" ")), DAY)
                .passes("BAR-206", log(), DAY)
                .fails("BAR-206", alone(LogEventType.CHILD_INTERVIEW), DAY)
                .passes("BAR-207", log(), DAY)
                .passes("BAR-207", fetchedInRowOfItsOwn(OPENED.plusDays(20)), DAY)
                .fails("BAR-207", fetchedInRowOfItsOwn(OPENED.plusDays(21)), DAY)
                .passes("BAR-208", guardianSuspected(log()), DAY)
                .fails("BAR-208", guardianSuspected(alone(LogEventType.CHILD_INTERVIEW)), DAY)
                .example("BAR-208", Outcome.NOT_APPLICABLE, alone(LogEventType.CHILD_INTERVIEW), RuleContext.of(DAY))
                .passes("BAR-209", log(), DAY)
                .fails("BAR-209", alone(LogEventType.MEDICAL_EXAMINATION), DAY)
                .passes("BAR-210", log(), DAY)
                .fails(
                        "BAR-210",
                        with(LogEventType.PROTECTION_ASSESSMENT, event -> event.assessment(Optional.empty())),
                        DAY)
                .passes("BAR-216", log(), DAY)
                .fails("BAR-216", alone(LogEventType.TREATMENT), DAY)
                .fails("BAR-216", treatment(LogTreatment.builder().build()), DAY)
                .passes("BAR-217", log(), DAY)
                .fails(
                        "BAR-217",
                        treatment(LogTreatment.builder()
                                .knowsOfInvestigation(true)
                                .build()),
                        DAY)
                .fails(
                        "BAR-217",
                        treatment(LogTreatment.builder()
                                .knowsOfInvestigation(false)
                                .effectOnHealth("text")
                                .build()),
                        DAY)
                .passes("BAR-218", log(), DAY)
                .fails("BAR-218", with(log(), event -> true, event -> event.views(ImmutableList.of())), DAY)
                .passes("BAR-219", log(), DAY)
                .fails("BAR-219", with(LogEventType.TREATMENT, event -> event.views(ImmutableList.of())), DAY)
                .passes("BAR-220", log(), DAY)
                .passes(
                        "BAR-220",
                        with(
                                LogEventType.TREATMENT,
                                event -> event.deliveredBy(BarnahusAuthority.OTHER_TREATMENT_UNIT)),
                        DAY)
                .fails(
                        "BAR-220",
                        with(LogEventType.TREATMENT, event -> event.deliveredBy(BarnahusAuthority.POLICE)),
                        DAY)
                .fails("BAR-220", with(LogEventType.JUDGMENT, event -> event.deliveredBy(Optional.empty())), DAY)
                .passes("BAR-221", log(), DAY)
                .fails("BAR-221", builder().situationAssessment(none()).build(), DAY);
    }

    /** The event without participants and without what they did. */
    private static BarnahusLog alone(LogEventType type) {
        return with(type, event -> event.participants(ImmutableList.of()));
    }

    private static BarnahusLog unsuspected(boolean unknown) {
        return with(LogEventType.REPORT_TO_POLICE, event -> event.participants(
                        ImmutableList.of(participant("sara", EventTask.REPORTS)))
                .report(EventReport.builder()
                        .addActs("text")
                        .suspectUnknown(unknown)
                        .build()));
    }

    private static BarnahusLog meeting(ConsultationMeeting meeting) {
        return with(LogEventType.CONSULTATION_MEETING, event -> event.meeting(meeting));
    }

    private static BarnahusLog treatment(LogTreatment treatment) {
        return with(LogEventType.TREATMENT, event -> event.treatment(treatment));
    }

    private static BarnahusLog guardianSuspected(BarnahusLog log) {
        return BarnahusLog.builder()
                .from(log)
                .relatives(ImmutableList.of(Relative.builder()
                        .key("mamma")
                        .name("mamma")
                        .guardian(true)
                        .suspected(true)
                        .build()))
                .build();
    }

    private static BarnahusLog fetchedInRowOfItsOwn(LocalDate date) {
        LogEvent interview = CompleteLog.find(log(), LogEventType.CHILD_INTERVIEW);
        return BarnahusLog.builder()
                .from(with(LogEventType.CHILD_INTERVIEW, event -> event.fetching(Optional.empty())))
                .addEvents(LogEvent.builder()
                        .from(interview)
                        .reference("fetching")
                        .types(ImmutableList.of(LogEventType.FETCHING))
                        .date(date)
                        .build())
                .build();
    }

    private static void decisions(RuleProof<BarnahusLog> proof) {
        proof.passes("BAR-211", log(), DAY)
                .fails("BAR-211", ruling(ruling -> ruling.motivation(none())), DAY)
                .passes("BAR-212", log(), DAY)
                .fails("BAR-212", ruling(ruling -> ruling.childInfluence(" ")), DAY)
                .passes("BAR-213", log(), DAY)
                .fails("BAR-213", ruling(ruling -> ruling.motivationForChild(none())), DAY)
                .passes("BAR-214", log(), DAY)
                .fails("BAR-214", ruling(ruling -> ruling.maturityAssessed(false)), DAY)
                .passes("BAR-215", log(), DAY)
                .fails("BAR-215", intervention(LogIntervention.builder().build()), DAY)
                .example(
                        "BAR-215",
                        Outcome.NOT_APPLICABLE,
                        intervention(LogIntervention.builder().none(true).build()),
                        RuleContext.of(DAY));
    }

    private static BarnahusLog ruling(UnaryOperator<Ruling.Builder> change) {
        return with(
                LogEventType.JUDGMENT,
                event -> event.ruling(change.apply(
                                Ruling.builder().from(event.build().getRuling().orElseThrow()))
                        .build()));
    }

    private static BarnahusLog intervention(LogIntervention intervention) {
        return with(LogEventType.CLOSING_ASSESSMENT, event -> event.intervention(intervention));
    }

    private static void plain(RuleProof<BarnahusLog> proof) {
        String seven = "Kim var med. Alla var snälla där.";
        String hard = "Utredningsförfarandet kompletterades fortlöpande.";
        proof.passes("BAR-301", log(), DAY).fails("BAR-301", describe(" "), DAY);
        proof.example("BAR-302", Outcome.PASSED, log(), LIMITS)
                .example("BAR-302", Outcome.FAILED, describe(seven), LIMITS)
                .example("BAR-302", Outcome.UNDETERMINED, log(), RuleContext.of(DAY))
                .example("BAR-303", Outcome.PASSED, log(), LIMITS)
                .example("BAR-303", Outcome.FAILED, describe(hard), LIMITS)
                .example("BAR-303", Outcome.FAILED, ruling(ruling -> ruling.motivationForChild(hard)), LIMITS)
                .example("BAR-304", Outcome.PASSED, log(), LIMITS)
                .example("BAR-304", Outcome.FAILED, adult(adult -> adult.function(hard)), LIMITS)
                .example("BAR-305", Outcome.PASSED, log(), LIMITS)
                .example("BAR-305", Outcome.FAILED, builder().closingWords(hard).build(), LIMITS);
    }
}
