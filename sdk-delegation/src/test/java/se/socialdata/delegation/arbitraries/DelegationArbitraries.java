package se.socialdata.delegation.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.socialdata.core.arbitraries.ProvidedByType;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.competence.CompetenceCatalogue;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.competence.CompetenceHeading;
import se.socialdata.delegation.competence.CompetenceQuestion;
import se.socialdata.delegation.competence.CompetenceRecord;
import se.socialdata.delegation.competence.CompetenceRequirement;
import se.socialdata.delegation.competence.CompetenceTopic;
import se.socialdata.delegation.competence.RequirementCode;
import se.socialdata.delegation.competence.RequirementKind;
import se.socialdata.delegation.guide.Dispensation;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.GuideCondition;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.HealthCareTask;
import se.socialdata.delegation.guide.LocalDeviation;
import se.socialdata.delegation.guide.OutcomeMarks;
import se.socialdata.delegation.guide.PrintedMark;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/**
 * Guides, deviations, competence requirements and records for property tests.
 *
 * <p>What stands in the guide and the catalogue of Norrbotten is drawn from there, so that tasks, headings and records fit
 * together. A handful of keys stands for staff and patients, so that records meet each other.
 */
public final class DelegationArbitraries extends ProvidedByType {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 1_000;
    private static final ImmutableList<String> CONDITIONS = Guides.norrbotten2026().getRows().stream()
            .flatMap(row -> row.getConditions().stream())
            .map(GuideCondition::toString)
            .distinct()
            .collect(ImmutableList.toImmutableList());

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.ofEntries(
            Map.entry(StaffKey.class, DelegationArbitraries::staff),
            Map.entry(PatientKey.class, DelegationArbitraries::patients),
            Map.entry(TaskCode.class, DelegationArbitraries::taskCodes),
            Map.entry(HealthCareTask.class, DelegationArbitraries::tasks),
            Map.entry(OutcomeMarks.class, DelegationArbitraries::outcomeMarks),
            Map.entry(GuideCondition.class, DelegationArbitraries::conditions),
            Map.entry(GuideRow.class, DelegationArbitraries::guideRows),
            Map.entry(Guide.class, DelegationArbitraries::guides),
            Map.entry(LocalDeviation.class, DelegationArbitraries::localDeviations),
            Map.entry(Dispensation.class, DelegationArbitraries::dispensations),
            Map.entry(CompetenceTopic.class, DelegationArbitraries::topics),
            Map.entry(RequirementCode.class, DelegationArbitraries::requirementCodes),
            Map.entry(CompetenceRequirement.class, DelegationArbitraries::requirements),
            Map.entry(CompetenceHeading.class, DelegationArbitraries::headings),
            Map.entry(CompetenceCatalogue.class, DelegationArbitraries::catalogues),
            Map.entry(CompetenceRecord.class, DelegationArbitraries::competenceRecords),
            Map.entry(CompetenceQuestion.class, DelegationArbitraries::competenceQuestions));

    /** Made by jqwik. */
    public DelegationArbitraries() {
        super(PROVIDED);
    }

    /** Keys of nine members of staff. */
    public static Arbitrary<StaffKey> staff() {
        return Arbitraries.integers().between(1, 9).map(number -> StaffKey.of("staff-" + number));
    }

    /** Keys of four patients. */
    public static Arbitrary<PatientKey> patients() {
        return Arbitraries.integers().between(1, 4).map(number -> PatientKey.of("patient-" + number));
    }

    /** Days from the first day of the guide of Norrbotten and about three years on. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Codes of tasks in the guide of Norrbotten. */
    public static Arbitrary<TaskCode> taskCodes() {
        return Arbitraries.of(Guides.norrbotten2026().getTasks());
    }

    /** Tasks of the guide of Norrbotten. */
    public static Arbitrary<HealthCareTask> tasks() {
        return Arbitraries.of(Guides.norrbotten2026().getRows()).map(GuideRow::getTask);
    }

    /** Marks in every combination, also those that no guide should print. */
    public static Arbitrary<OutcomeMarks> outcomeMarks() {
        Arbitrary<PrintedMark> marks = Arbitraries.of(PrintedMark.class);
        return Combinators.combine(marks, marks, marks).as(OutcomeMarks::of);
    }

    /** Conditions of the guide of Norrbotten. */
    public static Arbitrary<GuideCondition> conditions() {
        return Arbitraries.of(CONDITIONS).map(GuideCondition::parse);
    }

    /** Rows of the guide of Norrbotten, some of them changed by a deviation. */
    public static Arbitrary<GuideRow> guideRows() {
        Arbitrary<GuideRow> printed = Arbitraries.of(Guides.norrbotten2026().getRows());
        Arbitrary<GuideRow> changed = localDeviations()
                .map(deviation -> deviation.appliedTo(Guides.norrbotten2026().get(deviation.getTask())));
        return Arbitraries.frequencyOf(Tuple.of(2, printed), Tuple.of(1, changed));
    }

    /** The guide of Norrbotten with up to three deviations. */
    public static Arbitrary<Guide> guides() {
        return Combinators.combine(
                        localDeviations()
                                .list()
                                .uniqueElements(LocalDeviation::getTask)
                                .ofMaxSize(3),
                        days())
                .as((deviations, day) -> Guides.norrbotten2026().withDeviations(deviations, day));
    }

    /** Deviations of a municipality in Norrbotten from the guide, with and without dispensation. */
    public static Arbitrary<LocalDeviation> localDeviations() {
        Arbitrary<Municipality> municipalities =
                Arbitraries.of("2580", "2581", "2584").map(Municipality::of);
        Arbitrary<LocalDeviation.Builder> decided = Combinators.combine(
                        taskCodes(),
                        municipalities,
                        staff(),
                        days(),
                        intervals(),
                        dispensations().optional())
                .as((task, municipality, by, on, validity, dispensation) -> LocalDeviation.builder()
                        .task(task)
                        .municipality(municipality)
                        .decidedBy(by)
                        .decidedOn(on)
                        .validity(validity)
                        .reason("Local routine.")
                        .dispensation(dispensation));
        return Combinators.combine(
                        decided,
                        Arbitraries.of(Handover.class),
                        professions().optional(0.3),
                        conditions().list().ofMaxSize(2),
                        conditions().set().ofMaxSize(2))
                .as((builder, handover, professions, added, withdrawn) -> builder.handover(handover)
                        .authorisedProfessions(professions)
                        .addAllAddedConditions(added)
                        .addAllWithdrawnConditions(withdrawn)
                        .build());
    }

    /** Dispensations, some of them issued by somebody who may not. */
    public static Arbitrary<Dispensation> dispensations() {
        Arbitrary<Profession> issuers = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Profession.MAS, Profession.MAR)),
                Tuple.of(1, Arbitraries.of(Profession.class)));
        Arbitrary<Optional<String>> references = Arbitraries.integers()
                .between(1, 999)
                .map(number -> "SN 2026/" + number)
                .optional();
        return Combinators.combine(issuers, staff(), days(), references)
                .as((role, issuer, on, reference) -> Dispensation.builder()
                        .issuerRole(role)
                        .issuer(issuer)
                        .issuedOn(on)
                        .reference(reference)
                        .build());
    }

    /** Topics of the catalogue of Norrbotten. */
    public static Arbitrary<CompetenceTopic> topics() {
        return requirements().map(CompetenceRequirement::getTopic);
    }

    /** Codes of requirements in the catalogue of Norrbotten. */
    public static Arbitrary<RequirementCode> requirementCodes() {
        return requirements().map(CompetenceRequirement::getCode);
    }

    /** Requirements of the catalogue of Norrbotten. */
    public static Arbitrary<CompetenceRequirement> requirements() {
        return Arbitraries.of(CompetenceCatalogues.norrbotten2026().getRequirements());
    }

    /** Headings of the catalogue of Norrbotten. */
    public static Arbitrary<CompetenceHeading> headings() {
        return Arbitraries.of(CompetenceCatalogues.norrbotten2026().getHeadings());
    }

    /** The catalogue of Norrbotten, whole or cut after one of its headings. */
    public static Arbitrary<CompetenceCatalogue> catalogues() {
        CompetenceCatalogue whole = CompetenceCatalogues.norrbotten2026();
        return Arbitraries.integers().between(0, whole.getHeadings().size()).map(size -> CompetenceCatalogue.builder()
                .from(whole)
                .headings(whole.getHeadings().subList(0, size))
                .build());
    }

    /** Records of competence on requirements of the catalogue of Norrbotten, some self-confirmed, some with a last day. */
    public static Arbitrary<CompetenceRecord> competenceRecords() {
        Arbitrary<Set<RequirementKind>> kinds =
                Arbitraries.of(RequirementKind.class).set().ofMinSize(1);
        return Combinators.combine(
                        staff(),
                        requirementCodes(),
                        kinds,
                        intervals(),
                        staff(),
                        patients().optional(),
                        Arbitraries.integers().between(1, 2))
                .as((person, requirement, shown, days, by, patient, occasion) -> CompetenceRecord.builder()
                        .person(person)
                        .requirement(requirement)
                        .kinds(shown)
                        .confirmedOn(days.getStart())
                        .validUntil(days.getEnd())
                        .confirmedBy(by)
                        .patient(patient)
                        .occasionOfDay(occasion)
                        .build());
    }

    /** Questions about competence for tasks of the guide of Norrbotten. */
    public static Arbitrary<CompetenceQuestion> competenceQuestions() {
        return Combinators.combine(
                        staff(),
                        taskCodes(),
                        days(),
                        staff().optional(),
                        patients().optional())
                .as((person, task, date, delegator, patient) -> CompetenceQuestion.builder()
                        .person(person)
                        .task(task)
                        .date(date)
                        .delegator(delegator)
                        .patient(patient)
                        .build());
    }

    private static Arbitrary<ImmutableSet<Profession>> professions() {
        return Arbitraries.of(Profession.NURSE, Profession.OCCUPATIONAL_THERAPIST, Profession.PHYSIOTHERAPIST)
                .set()
                .map(ImmutableSet::copyOf);
    }

    private static Arbitrary<DateInterval> intervals() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, DAYS).optional())
                .as((start, length) -> DateInterval.of(start, length.map(start::plusDays)));
    }
}
