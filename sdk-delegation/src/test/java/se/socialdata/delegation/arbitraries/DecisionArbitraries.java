package se.socialdata.delegation.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.socialdata.core.arbitraries.ProvidedByType;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.check.FactAnswer;
import se.socialdata.delegation.check.HandoverQuestion;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.check.StaffFile;
import se.socialdata.delegation.decision.CompetenceCheck;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationFollowUp;
import se.socialdata.delegation.decision.DelegationReason;
import se.socialdata.delegation.decision.DelegationRoutine;
import se.socialdata.delegation.decision.FollowUpOutcome;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.PenLabelItem;
import se.socialdata.delegation.decision.PerformedMeasure;
import se.socialdata.delegation.decision.ProviderArrangement;
import se.socialdata.delegation.decision.Revocation;
import se.socialdata.delegation.decision.RevocationReason;
import se.socialdata.delegation.decision.RiskAnalysis;
import se.socialdata.delegation.decision.RoutineContent;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/**
 * Delegation decisions with follow-ups and revocations, instructions, staff, patient facts and what providers have in place.
 *
 * <p>Lawful or not: days, people and units are drawn independently from small sets, so that records meet each other.
 */
public final class DecisionArbitraries extends ProvidedByType {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 1_500;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.ofEntries(
            Map.entry(UnitKey.class, DecisionArbitraries::units),
            Map.entry(ProviderKey.class, DecisionArbitraries::providers),
            Map.entry(StaffMember.class, DecisionArbitraries::staffMembers),
            Map.entry(CompetenceCheck.class, DecisionArbitraries::competenceChecks),
            Map.entry(DelegationFollowUp.class, DecisionArbitraries::followUps),
            Map.entry(Revocation.class, DecisionArbitraries::revocations),
            Map.entry(DelegationDecision.class, DecisionArbitraries::decisions),
            Map.entry(Instruction.class, DecisionArbitraries::instructions),
            Map.entry(StaffFile.class, DecisionArbitraries::staffFiles),
            Map.entry(HandoverQuestion.class, DecisionArbitraries::handoverQuestions),
            Map.entry(PatientFacts.class, DecisionArbitraries::patientFacts),
            Map.entry(RiskAnalysis.class, DecisionArbitraries::riskAnalyses),
            Map.entry(DelegationRoutine.class, DecisionArbitraries::routines),
            Map.entry(ProviderArrangement.class, DecisionArbitraries::arrangements),
            Map.entry(PerformedMeasure.class, DecisionArbitraries::measures));

    /** Made by jqwik. */
    public DecisionArbitraries() {
        super(PROVIDED);
    }

    /** Days from the first day of the guide of Norrbotten and about four years on. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Keys of three units. */
    public static Arbitrary<UnitKey> units() {
        return Arbitraries.of("solgarden", "bjorken", "tallen").map(UnitKey::of);
    }

    /** Keys of two providers. */
    public static Arbitrary<ProviderKey> providers() {
        return Arbitraries.of("provider-1", "provider-2").map(ProviderKey::of);
    }

    /** Members of staff of all professions, a few of them without the licence of their profession. */
    public static Arbitrary<StaffMember> staffMembers() {
        Arbitrary<Set<TaskCode>> tasks = DelegationArbitraries.taskCodes().set().ofMaxSize(4);
        Arbitrary<Boolean> seldom = Arbitraries.integers().between(0, 9).map(number -> number == 0);
        return Combinators.combine(
                        DelegationArbitraries.staff(),
                        Arbitraries.of(Profession.class),
                        seldom,
                        providers().optional(),
                        Arbitraries.of(true, false),
                        tasks,
                        tasks)
                .as((key, profession, lost, provider, prescriber, trained, picked) -> StaffMember.builder()
                        .key(key)
                        .profession(profession)
                        .statedLicence(Optional.of(false).filter(licensed -> lost))
                        .provider(provider)
                        .prescriber(prescriber)
                        .trainedFor(trained)
                        .pickedFor(picked)
                        .build());
    }

    /** Checks of competence, whatever they found. */
    public static Arbitrary<CompetenceCheck> competenceChecks() {
        Arbitrary<Boolean> found = Arbitraries.of(true, false);
        return Combinators.combine(DelegationArbitraries.staff(), days(), found, found)
                .as((by, on, drugs, competent) -> CompetenceCheck.builder()
                        .checkedBy(by)
                        .checkedOn(on)
                        .drugKnowledgeDocumented(drugs)
                        .competent(competent)
                        .build());
    }

    /** Follow-ups, some without a check of knowledge, some with a stated day for the next. */
    public static Arbitrary<DelegationFollowUp> followUps() {
        return Combinators.combine(
                        days(),
                        DelegationArbitraries.staff(),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(FollowUpOutcome.class),
                        Arbitraries.integers().between(1, 500).optional())
                .as((date, by, checked, outcome, next) -> DelegationFollowUp.builder()
                        .date(date)
                        .performedBy(by)
                        .knowledgeChecked(checked)
                        .outcome(outcome)
                        .nextFollowUp(next.map(date::plusDays))
                        .build());
    }

    /** Revocations for every reason. */
    public static Arbitrary<Revocation> revocations() {
        return Combinators.combine(days(), DelegationArbitraries.staff(), Arbitraries.of(RevocationReason.class))
                .as((date, by, reason) -> Revocation.builder()
                        .date(date)
                        .decidedBy(by)
                        .reason(reason)
                        .build());
    }

    /** Decisions, lawful or not, some of them for several units or none, some revoked or ended. */
    public static Arbitrary<DelegationDecision> decisions() {
        Arbitrary<DelegationDecision.Builder> decided = Combinators.combine(
                        Arbitraries.integers().between(1, 999).map(number -> "D-" + number),
                        DelegationArbitraries.taskCodes().set().ofMaxSize(5),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, units().map(ImmutableSet::of)),
                                Tuple.of(1, units().set().ofMaxSize(2).map(ImmutableSet::copyOf))),
                        staffMembers(),
                        staffMembers(),
                        days(),
                        days().optional(0.9),
                        intervals())
                .as((id, tasks, units, by, to, on, followUp, validity) -> DelegationDecision.builder()
                        .id(id)
                        .tasks(tasks)
                        .units(units)
                        .delegator(by)
                        .recipient(to)
                        .decisionDate(on)
                        .followUpDate(followUp)
                        .validity(validity));
        return Combinators.combine(
                        decided,
                        followUps().list().ofMaxSize(3),
                        revocations().optional(0.2),
                        days().optional(0.1),
                        DelegationArbitraries.patients().optional(0.2),
                        competenceChecks().optional(),
                        flags())
                .as((builder, followUps, revocation, ended, patient, check, flags) -> builder.followUps(followUps)
                        .revocation(revocation)
                        .endedOn(ended)
                        .patient(patient)
                        .competenceCheck(check)
                        .written(flags.get(0))
                        .goodAndSafeCare(flags.get(1))
                        .delegatedOnward(!flags.get(0))
                        .selfCare(!flags.get(2))
                        .cooperationArranged(flags.get(3))
                        .reason(flags.get(2) ? DelegationReason.CONTINUITY : DelegationReason.STAFF_SHORTAGE)
                        .justification(flags.get(3) ? Optional.of("Continuity.") : Optional.empty())
                        .plannedDeletion(flags.get(1) ? Optional.empty() : Optional.of(FIRST_DAY.plusYears(9)))
                        .provider(flags.get(2) ? Optional.of(ProviderKey.of("provider-1")) : Optional.empty())
                        .build());
    }

    /** Instructions in one to three tasks. */
    public static Arbitrary<Instruction> instructions() {
        return Combinators.combine(
                        DelegationArbitraries.taskCodes().set().ofMinSize(1).ofMaxSize(3),
                        units(),
                        staffMembers(),
                        staffMembers(),
                        intervals(),
                        DelegationArbitraries.patients().optional(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 999))
                .as((tasks, unit, by, to, days, patient, stated, number) -> Instruction.builder()
                        .id("I-" + number)
                        .tasks(tasks)
                        .unit(unit)
                        .instructor(by)
                        .recipient(to)
                        .date(days.getStart())
                        .validUntil(days.getEnd())
                        .patient(patient)
                        .observationStated(stated)
                        .build());
    }

    /** Answers to some of the facts, of a patient or of nobody in particular. */
    public static Arbitrary<PatientFacts> patientFacts() {
        Arbitrary<Map<PatientFact, FactAnswer>> answers = Arbitraries.of(PatientFact.class)
                .flatMap(fact -> answers(fact).map(answer -> Map.entry(fact, answer)))
                .list()
                .uniqueElements(Map.Entry::getKey)
                .ofMaxSize(PatientFact.values().length)
                .map(ImmutableMap::copyOf);
        return Combinators.combine(
                        DelegationArbitraries.patients().optional(),
                        answers,
                        DelegationArbitraries.taskCodes().set().ofMaxSize(2))
                .as((patient, known, selfCare) -> PatientFacts.builder()
                        .patient(patient)
                        .answers(known)
                        .selfCareTasks(selfCare)
                        .build());
    }

    private static Arbitrary<FactAnswer> answers(PatientFact fact) {
        return switch (fact.getKind()) {
            case YES_NO -> Arbitraries.of(true, false).map(FactAnswer.YesNo::new);
            case LATEST_DATE -> days().optional().map(FactAnswer.Latest::new);
            case CODE -> Arbitraries.of(fact.getValues()).map(FactAnswer.Coded::new);
        };
    }

    /** Risk analyses with one of three references. */
    public static Arbitrary<RiskAnalysis> riskAnalyses() {
        return Combinators.combine(references(), days()).as(RiskAnalysis::of);
    }

    /** Routines with any contents, based on an analysis or on nothing. */
    public static Arbitrary<DelegationRoutine> routines() {
        return Combinators.combine(
                        references(),
                        days(),
                        Arbitraries.of(RoutineContent.class).set(),
                        references().optional())
                .as((reference, date, contents, basedOn) -> DelegationRoutine.builder()
                        .reference(reference)
                        .date(date)
                        .contents(contents)
                        .basedOn(basedOn)
                        .build());
    }

    /** What providers have in place. */
    public static Arbitrary<ProviderArrangement> arrangements() {
        return Combinators.combine(
                        providers(),
                        riskAnalyses().optional(),
                        routines().optional(),
                        Arbitraries.of(Profession.class).optional())
                .as((provider, analysis, routine, mar) -> ProviderArrangement.builder()
                        .provider(provider)
                        .riskAnalysis(analysis)
                        .routine(routine)
                        .marProfession(mar)
                        .build());
    }

    /** Performed measures, journalled or not. */
    public static Arbitrary<PerformedMeasure> measures() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        DelegationArbitraries.taskCodes(),
                        DelegationArbitraries.staff(),
                        days(),
                        flags(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(PenLabelItem.class).set().optional())
                .as((number, task, by, date, flags, ordered, label) -> PerformedMeasure.builder()
                        .id("M-" + number)
                        .task(task)
                        .performedBy(by)
                        .date(date)
                        .journalled(flags.get(0))
                        .harmEvent(flags.get(1))
                        .harmReported(flags.get(2))
                        .controlledDrug(flags.get(3))
                        .inConsumptionJournal(flags.get(2))
                        .orderedByNurse(ordered)
                        .penLabel(label.map(ImmutableSet::copyOf))
                        .build());
    }

    private static Arbitrary<String> references() {
        return Arbitraries.of("R-1", "R-2", "R-3");
    }

    private static Arbitrary<List<Boolean>> flags() {
        return Arbitraries.of(true, false).list().ofSize(4).map(ImmutableList::copyOf);
    }

    private static Arbitrary<DateInterval> intervals() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, DAYS).optional(0.9))
                .as((start, length) -> DateInterval.of(start, length.map(start::plusDays)));
    }

    /** Staff members with what has been delegated to them and what they have been instructed in. */
    public static Arbitrary<StaffFile> staffFiles() {
        return Combinators.combine(
                        staffMembers(),
                        decisions().list().ofMaxSize(3),
                        instructions().list().ofMaxSize(2))
                .as((member, decisions, instructions) -> StaffFile.builder()
                        .member(member)
                        .decisions(decisions.stream()
                                .map(decision -> DelegationDecision.builder()
                                        .from(decision)
                                        .recipient(member)
                                        .build())
                                .toList())
                        .instructions(instructions.stream()
                                .map(instruction -> Instruction.builder()
                                        .from(instruction)
                                        .recipient(member)
                                        .build())
                                .toList())
                        .build());
    }

    /** Questions whether one may hand over a task to another, without competence records. */
    public static Arbitrary<HandoverQuestion> handoverQuestions() {
        return Combinators.combine(
                        staffMembers(),
                        staffMembers(),
                        DelegationArbitraries.taskCodes(),
                        units(),
                        days(),
                        patientFacts())
                .as((delegator, recipient, task, unit, date, facts) -> HandoverQuestion.builder()
                        .delegator(delegator)
                        .recipient(recipient)
                        .task(task)
                        .unit(unit)
                        .date(date)
                        .facts(facts)
                        .build());
    }
}
