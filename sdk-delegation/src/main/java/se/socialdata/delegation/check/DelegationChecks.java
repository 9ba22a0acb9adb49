package se.socialdata.delegation.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.rule.Assessment;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.competence.CompetenceCatalogue;
import se.socialdata.delegation.competence.CompetenceGap;
import se.socialdata.delegation.competence.CompetenceQuestion;
import se.socialdata.delegation.competence.CompetenceRecord;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationRules;
import se.socialdata.delegation.decision.ProviderArrangement;
import se.socialdata.delegation.decision.ProviderRules;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.TaskCode;

/**
 * Answers questions about delegation from a guide and a competence catalogue (kontroller).
 *
 * <p>Immutable and thread-safe: made once and shared.
 */
public final class DelegationChecks {

    private final Guide guide;
    private final CompetenceCatalogue catalogue;

    private DelegationChecks(Guide guide, CompetenceCatalogue catalogue) {
        this.guide = guide;
        this.catalogue = catalogue;
    }

    /**
     * Checks by a guide and a catalogue.
     *
     * @param guide the guide, with the deviations of the municipality on the day if there are any
     * @param catalogue the competence requirements
     * @return the checks
     */
    public static DelegationChecks of(Guide guide, CompetenceCatalogue catalogue) {
        return new DelegationChecks(guide, catalogue);
    }

    /**
     * The guide that the checks go by.
     *
     * @return the guide
     */
    public Guide getGuide() {
        return guide;
    }

    /**
     * Whether a task may be delegated.
     *
     * @param question the question
     * @return the answer with its reasons
     * @throws IllegalArgumentException if the guide does not have the task; the message names the nearest codes
     */
    public DelegationAnswer mayDelegate(HandoverQuestion question) {
        return answer(Purpose.DELEGATE, question);
    }

    /**
     * Whether a task may be handed over by an instruction.
     *
     * @param question the question
     * @return the answer with its reasons
     * @throws IllegalArgumentException if the guide does not have the task; the message names the nearest codes
     */
    public DelegationAnswer mayInstruct(HandoverQuestion question) {
        return answer(Purpose.INSTRUCT, question);
    }

    private DelegationAnswer answer(Purpose purpose, HandoverQuestion question) {
        GuideRow row = guide.get(question.getTask());
        Optional<CompetenceGap> gap = question.getCompetence().map(records -> gap(question, records));
        return DelegationAnswer.of(new TaskCase(
                purpose,
                row,
                question.getRecipient(),
                Optional.of(question.getDelegator()),
                question.getUnit(),
                question.getDate(),
                question.getFacts(),
                Optional.empty(),
                Optional.empty(),
                gap));
    }

    private CompetenceGap gap(HandoverQuestion question, Collection<CompetenceRecord> records) {
        CompetenceQuestion competence = CompetenceQuestion.builder()
                .person(question.getRecipient().getKey())
                .task(question.getTask())
                .date(question.getDate())
                .delegator(question.getDelegator().getKey())
                .patient(question.getFacts().getPatient())
                .build();
        return CompetenceGap.of(catalogue, competence, records);
    }

    /**
     * Whether somebody may do a task, by profession, under a decision, or after an instruction.
     *
     * @param person who is to do it, with the decisions and instructions received
     * @param task the code of the task
     * @param facts what is known of the patient
     * @param unit the unit
     * @param day the day
     * @return the answer with its reasons
     * @throws IllegalArgumentException if the guide does not have the task; the message names the nearest codes
     */
    public DelegationAnswer mayPerform(
            StaffFile person, TaskCode task, PatientFacts facts, UnitKey unit, LocalDate day) {
        GuideRow row = guide.get(task);
        return DelegationAnswer.of(new TaskCase(
                Purpose.PERFORM,
                row,
                person.getMember(),
                Optional.empty(),
                unit,
                day,
                facts,
                person.findDecision(task, unit, facts.getPatient(), day),
                person.findInstruction(row, unit, facts.getPatient(), day),
                Optional.empty()));
    }

    /**
     * Reviews a decision: the decision by itself, whether the guide has its tasks, and for each task whether it might be
     * delegated on the day of the decision. Of several units, which a decision should not name, the tasks are asked about in the
     * first by key.
     *
     * @param decision the decision
     * @param facts what is known of the patient
     * @param competence the competence records of the recipient
     * @param date the day asked about
     * @return the review
     */
    public DelegationReview review(
            DelegationDecision decision, PatientFacts facts, Collection<CompetenceRecord> competence, LocalDate date) {
        return review(decision, facts, ImmutableList.copyOf(competence), date);
    }

    /**
     * Reviews a decision where neither the patient nor the recipient's competence is looked up; what depends on them is
     * undetermined.
     *
     * @param decision the decision
     * @param date the day asked about
     * @return the review
     */
    public DelegationReview review(DelegationDecision decision, LocalDate date) {
        PatientFacts facts =
                PatientFacts.builder().patient(decision.getPatient()).build();
        return review(decision, facts, (@Nullable ImmutableList<CompetenceRecord>) null, date);
    }

    private DelegationReview review(
            DelegationDecision decision,
            PatientFacts facts,
            @Nullable ImmutableList<CompetenceRecord> competence,
            LocalDate date) {
        ImmutableMap.Builder<TaskCode, DelegationAnswer> answers = ImmutableMap.builder();
        decision.getUnits().stream().min(Comparator.naturalOrder()).ifPresent(unit -> decision.getTasks().stream()
                .filter(task -> guide.find(task).isPresent())
                .forEach(task -> answers.put(
                        task,
                        mayDelegate(HandoverQuestion.builder()
                                .delegator(decision.getDelegator())
                                .recipient(decision.getRecipient())
                                .task(task)
                                .unit(unit)
                                .date(decision.getDecisionDate())
                                .facts(facts)
                                .competence(Optional.ofNullable(competence))
                                .build()))));
        return new DelegationReview(
                DelegationRules.all().check(decision, date),
                TaskRules.all().check(new ReviewedTasks(decision.getTasks().asList(), guide), date),
                answers.buildOrThrow());
    }

    /**
     * Reviews what a care provider has in place before drug handling is delegated.
     *
     * @param arrangement the risk analysis, the routine and the MAR
     * @param date the day asked about
     * @return how the rules came out
     */
    public Assessment reviewProvider(ProviderArrangement arrangement, LocalDate date) {
        return ProviderRules.all().check(arrangement, date);
    }
}
