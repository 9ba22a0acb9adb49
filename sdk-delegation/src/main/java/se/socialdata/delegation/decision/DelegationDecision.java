package se.socialdata.delegation.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Timeline;
import se.socialdata.core.validation.RuleGroups;
import se.socialdata.core.validation.RulesHold;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.guide.TaskCode;

/**
 * A decision to delegate tasks (delegeringsbeslut), with its follow-ups and what became of it.
 *
 * <p>The first seven values are those that the decision must state: HSLF-FS 2017:37 9 kap. 7 §. Where one is missing the
 * decision can still be recorded, and {@link DelegationRules} reports it. The decision is bound to one unit; one that names
 * several, or none, can be recorded and covers no task anywhere. That the one who delegated leaves changes nothing: nothing
 * here depends on it.
 */
@Value.Immutable
@SdkStyle
@RulesHold(provider = DelegationRules.class)
@RulesHold(provider = DelegationRules.class, statuses = RuleStatus.LOCAL, groups = RuleGroups.Local.class)
public abstract class DelegationDecision {

    // Not private: the generated subclass calls it. No one else can extend this class.
    DelegationDecision() {}

    /**
     * The identity of the decision in the case system. It must not be, or contain, a personal identity number.
     *
     * @return the id
     */
    @NotBlank
    public abstract String getId();

    /**
     * The tasks that are delegated: item 1.
     *
     * @return the codes of the tasks
     */
    public abstract ImmutableSet<TaskCode> getTasks();

    /**
     * The unit for which the decision applies: item 2.
     *
     * @return the unit; a set only so that an unlawful decision can be recorded as it was written
     */
    public abstract ImmutableSet<UnitKey> getUnits();

    /**
     * Who delegates: item 3.
     *
     * @return the delegator as of the day of the decision
     */
    @Valid
    public abstract StaffMember getDelegator();

    /**
     * To whom the tasks are delegated: item 4.
     *
     * @return the recipient as of the day of the decision
     */
    @Valid
    public abstract StaffMember getRecipient();

    /**
     * When the decision is to be followed up: item 5.
     *
     * @return the day, or empty if the decision does not state it
     */
    public abstract Optional<LocalDate> getFollowUpDate();

    /**
     * The period of validity: item 6.
     *
     * @return the interval; with an open end if the decision does not state how long it applies
     */
    public abstract DateInterval getValidity();

    /**
     * The day on which the decision was made: item 7.
     *
     * @return the day
     */
    public abstract LocalDate getDecisionDate();

    /**
     * The care provider who is responsible for the decision.
     *
     * @return the provider, or empty if it is not stated
     */
    public abstract Optional<ProviderKey> getProvider();

    /**
     * Why the tasks are delegated.
     *
     * @return the reason, or empty if it is not stated
     */
    public abstract Optional<DelegationReason> getReason();

    /**
     * Whether the decision is in writing.
     *
     * @return true where nothing else is given
     */
    @Value.Default
    public boolean isWritten() {
        return true;
    }

    /**
     * Whether delegating was found compatible with good and safe care.
     *
     * @return the finding, or empty if it is not recorded
     */
    public abstract Optional<Boolean> getGoodAndSafeCare();

    /**
     * Why somebody without a licence is to do the tasks, which is meant for exceptional cases. Not shown by {@code
     * toString}.
     *
     * @return the justification, or empty if there is none
     */
    @Value.Redacted
    public abstract Optional<String> getJustification();

    /**
     * The check of the recipient's competence before the decision.
     *
     * @return the check, or empty if none is recorded
     */
    public abstract Optional<@Valid CompetenceCheck> getCompetenceCheck();

    /**
     * The patient whom the decision is about.
     *
     * @return an opaque key, or empty if it applies to every patient of the unit
     */
    public abstract Optional<PatientKey> getPatient();

    /**
     * Whether the one who delegates holds one of the tasks by delegation only.
     *
     * @return false where nothing is given
     */
    @Value.Default
    public boolean isDelegatedOnward() {
        return false;
    }

    /**
     * Whether licensed staff has judged the tasks to be the patient's self-care (egenvård).
     *
     * @return false where nothing is given
     */
    @Value.Default
    public boolean isSelfCare() {
        return false;
    }

    /**
     * Whether the provider takes part in planning, leading and controlling the task where the recipient works.
     *
     * @return false where nothing is given; it matters only if delegator and recipient work for different providers
     */
    @Value.Default
    public boolean isCooperationArranged() {
        return false;
    }

    /**
     * The follow-ups made, in any order. Of several on one day the one that asks for the next the soonest decides when that
     * is due.
     *
     * @return the follow-ups
     */
    public abstract ImmutableList<@Valid DelegationFollowUp> getFollowUps();

    /**
     * The revocation.
     *
     * @return the revocation, or empty while there is none
     */
    public abstract Optional<@Valid Revocation> getRevocation();

    /**
     * The day from which, inclusive, the decision does not apply for another reason than a revocation, for example as the
     * recipient has left the unit.
     *
     * @return the day, or empty while there is none
     */
    public abstract Optional<LocalDate> getEndedOn();

    /**
     * The day on which the documentation is planned to be deleted (gallring).
     *
     * @return the day, or empty if none is planned
     */
    public abstract Optional<LocalDate> getPlannedDeletion();

    /**
     * The unit, if the decision names exactly one.
     *
     * @return the unit, or empty if the decision names none or several
     */
    public Optional<UnitKey> getUnit() {
        return getUnits().size() == 1 ? Optional.of(getUnits().asList().get(0)) : Optional.empty();
    }

    /**
     * Whether a task of drug handling is delegated (läkemedelshantering), to which HSLF-FS 2017:37 chapter 9 applies.
     *
     * @return true if there is such a task
     */
    @Value.Lazy
    public boolean isDrugHandling() {
        return getTasks().stream().anyMatch(TaskCode::isDrugHandling);
    }

    /**
     * Whether the delegator and the recipient work for different care providers.
     *
     * @return true if two different providers are known
     */
    public boolean isAcrossProviders() {
        Optional<ProviderKey> from = getDelegator().getProvider().or(this::getProvider);
        Optional<ProviderKey> to = getRecipient().getProvider().or(this::getProvider);
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    /**
     * What is missing of the seven items.
     *
     * @return the items, empty if the decision states all of them
     */
    public ImmutableSet<DecisionItem> getMissingItems() {
        ImmutableSet.Builder<DecisionItem> missing = ImmutableSet.builder();
        if (getTasks().isEmpty()) {
            missing.add(DecisionItem.TASKS);
        }
        if (getUnits().isEmpty()) {
            missing.add(DecisionItem.UNIT);
        }
        if (getFollowUpDate().isEmpty()) {
            missing.add(DecisionItem.FOLLOW_UP_DATE);
        }
        if (getValidity().isOpen()) {
            missing.add(DecisionItem.VALIDITY);
        }
        return missing.build();
    }

    /**
     * The first day on which the decision can apply: it cannot apply before it is made.
     *
     * @return the first day of validity, or the day of the decision if that is later
     */
    public LocalDate getFirstDay() {
        LocalDate start = getValidity().getStart();
        return start.isBefore(getDecisionDate()) ? getDecisionDate() : start;
    }

    /**
     * The day on which the decision ceases to apply, which is the first day on which it does not apply any more: the day
     * after the last day of validity, the day of the revocation, or that of another end, whichever comes first.
     *
     * @return the day, or empty if nothing ends the decision
     */
    public Optional<LocalDate> getCeasesOn() {
        return Optional.ofNullable(life().ceasesOn());
    }

    /**
     * The last day on which the documentation must be kept: three years from the day on which the decision ceases to apply,
     * with the day of the same number included.
     *
     * <p>Source: Riktlinjer för delegering, Norrbotten 2026, "Uppföljning och omprövning av delegeringsbeslut".
     *
     * @return the day, or empty if nothing ends the decision
     */
    public Optional<LocalDate> getKeptUntil() {
        return getCeasesOn().map(DecisionLife::keptUntil);
    }

    /**
     * Whether the decision applies on a day.
     *
     * @param day the day
     * @return true if it does, also when a follow-up is overdue
     */
    public boolean isInForceOn(LocalDate day) {
        @Nullable LocalDate ceasesOn = life().ceasesOn();
        return !day.isBefore(getFirstDay()) && (ceasesOn == null || day.isBefore(ceasesOn));
    }

    /**
     * Whether the decision is for a unit: it names that one and no other.
     *
     * @param unit the unit
     * @return true if it is; a decision that names several units is for none of them
     */
    public boolean isFor(UnitKey unit) {
        return getUnits().size() == 1 && getUnits().contains(unit);
    }

    /**
     * Whether the decision is for a patient.
     *
     * @param patient the patient, or empty if no particular one is asked about
     * @return true if the decision is about this patient or about none in particular
     */
    public boolean isFor(Optional<PatientKey> patient) {
        return getPatient().isEmpty() || getPatient().equals(patient);
    }

    /**
     * Whether the decision covers a task in a unit on a day.
     *
     * @param task the code of the task
     * @param unit the unit
     * @param patient the patient, or empty if no particular one is asked about
     * @param day the day
     * @return true if it does
     */
    public boolean covers(TaskCode task, UnitKey unit, Optional<PatientKey> patient, LocalDate day) {
        return getTasks().contains(task) && isFor(unit) && isFor(patient) && isInForceOn(day);
    }

    /**
     * The follow-ups that count, in order of time, and of one day the one that asks for the next the soonest last: made while the decision stood, with a check that the recipient's
     * knowledge is current.
     *
     * @return the follow-ups
     */
    public ImmutableList<DelegationFollowUp> getCountingFollowUps() {
        return life().counting();
    }

    /**
     * The last day in time for the next follow-up, as of a day.
     *
     * <p>One year from the latest follow-up that counts, or from the decision if there is none, or the day that was stated
     * then if that is earlier. A follow-up made before the stated day takes its place. One year from 29 February is 28
     * February. What is recorded after the day asked about is not seen.
     *
     * @param asOf the day asked about
     * @return the day, whether or not the decision applies then
     */
    public LocalDate nextFollowUpDue(LocalDate asOf) {
        return life().nextDue(asOf);
    }

    /**
     * The states of the decision over time, from the day of the decision and without end.
     *
     * @return one state for each day
     */
    public Timeline<DelegationState> getStates() {
        return life().states();
    }

    /**
     * The state of the decision on a day.
     *
     * @param day the day
     * @return the state, or empty before the day of the decision
     */
    public Optional<DelegationState> stateOn(LocalDate day) {
        return getStates().valueOn(day);
    }

    @Value.Lazy
    DecisionLife life() {
        return DecisionLife.of(this);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds decisions. */
    public static final class Builder extends ImmutableDelegationDecision.Builder {
        Builder() {}
    }
}
