package se.socialdata.delegation.check;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.rule.Truth;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.TaskCode;

/**
 * What is known about a patient when a task is to be handed over or done (patientuppgifter).
 *
 * <p>A fact that is not given is not known, which is something else than no. The answers say something about a person's
 * health; {@code toString} does not show them.
 */
@Value.Immutable
@SdkStyle
public abstract class PatientFacts {

    private static final PatientFacts EMPTY = builder().build();

    // Not private: the generated subclass calls it. No one else can extend this class.
    PatientFacts() {}

    /**
     * The patient.
     *
     * @return an opaque key, or empty if no particular patient is asked about
     */
    public abstract Optional<PatientKey> getPatient();

    /**
     * The answers by fact.
     *
     * @return the facts that are known
     */
    @Value.Redacted
    public abstract ImmutableMap<PatientFact, FactAnswer> getAnswers();

    /**
     * The tasks that licensed staff has judged to be the patient's self-care (egenvård).
     *
     * @return the codes of the tasks
     */
    @Value.Redacted
    public abstract ImmutableSet<TaskCode> getSelfCareTasks();

    /**
     * Whether a fact is known.
     *
     * @param fact the fact
     * @return true if there is an answer
     */
    public boolean isKnown(PatientFact fact) {
        return getAnswers().containsKey(fact);
    }

    /**
     * Whether a fact is so.
     *
     * @param fact a fact of the kind {@link PatientFact.Kind#YES_NO}
     * @return the answer; unknown if there is none
     */
    public Truth isSo(PatientFact fact) {
        return getAnswers().get(fact) instanceof FactAnswer.YesNo answer ? Truth.of(answer.so()) : Truth.UNKNOWN;
    }

    /**
     * Whether an event lies on the day asked about or at most some days back.
     *
     * @param fact a fact of the kind {@link PatientFact.Kind#LATEST_DATE}
     * @param days the number of days back, the last one inclusive
     * @param asOf the day asked about
     * @return the answer; false for an event that is still to come, unknown if nothing is known of it
     */
    public Truth isWithin(PatientFact fact, int days, LocalDate asOf) {
        return getAnswers().get(fact) instanceof FactAnswer.Latest answer
                ? Truth.of(answer.day()
                        .filter(day -> !day.isAfter(asOf) && !asOf.isAfter(day.plusDays(days)))
                        .isPresent())
                : Truth.UNKNOWN;
    }

    /**
     * Whether a coded fact has one of some values.
     *
     * @param fact a fact of the kind {@link PatientFact.Kind#CODE}
     * @param values the values
     * @return the answer; unknown if there is none
     */
    public Truth isOneOf(PatientFact fact, ImmutableSet<? extends CodedTerm> values) {
        @Nullable CodedTerm value = valueOf(fact);
        return value == null ? Truth.UNKNOWN : Truth.of(values.contains(value));
    }

    ImmutableList<StatedFact> toStatedFacts() {
        return getAnswers().entrySet().stream()
                .map(entry -> StatedFact.builder()
                        .fact(entry.getKey())
                        .value(entry.getValue().toText())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    @Nullable
    CodedTerm valueOf(PatientFact fact) {
        return getAnswers().get(fact) instanceof FactAnswer.Coded answer ? answer.value() : null;
    }

    /** Checks that each answer is of the kind of its fact. */
    @Value.Check
    void check() {
        getAnswers().forEach((fact, answer) -> {
            checkArgument(
                    answer.getKind() == fact.getKind(),
                    "expected an answer of the kind %s to the fact %s, got %s",
                    fact.getKind(),
                    fact,
                    answer.getKind());
            checkArgument(
                    !(answer instanceof FactAnswer.Coded coded)
                            || fact.getValues().contains(coded.value()),
                    "expected a value of the fact %s",
                    fact);
        });
    }

    /**
     * Nothing known of anybody.
     *
     * @return facts without answers
     */
    public static PatientFacts empty() {
        return EMPTY;
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds patient facts. */
    public static final class Builder extends ImmutablePatientFacts.Builder {
        Builder() {}

        Builder addStatedFacts(StatedFact stated) {
            putAnswers(stated.getFact(), stated.toAnswer());
            return this;
        }

        /**
         * Says that a fact is so.
         *
         * @param fact a fact of the kind {@link PatientFact.Kind#YES_NO}
         * @return this builder
         */
        public Builder yes(PatientFact fact) {
            putAnswers(fact, new FactAnswer.YesNo(true));
            return this;
        }

        /**
         * Says that a fact is not so.
         *
         * @param fact a fact of the kind {@link PatientFact.Kind#YES_NO}
         * @return this builder
         */
        public Builder no(PatientFact fact) {
            putAnswers(fact, new FactAnswer.YesNo(false));
            return this;
        }

        /**
         * Says when an event happened last.
         *
         * @param fact a fact of the kind {@link PatientFact.Kind#LATEST_DATE}
         * @param day the day
         * @return this builder
         */
        public Builder latest(PatientFact fact, LocalDate day) {
            putAnswers(fact, new FactAnswer.Latest(Optional.of(day)));
            return this;
        }

        /**
         * Says that an event has not happened.
         *
         * @param fact a fact of the kind {@link PatientFact.Kind#LATEST_DATE}
         * @return this builder
         */
        public Builder never(PatientFact fact) {
            putAnswers(fact, new FactAnswer.Latest(Optional.empty()));
            return this;
        }

        /**
         * Says which value a coded fact has.
         *
         * @param fact a fact of the kind {@link PatientFact.Kind#CODE}
         * @param value one of its values
         * @return this builder
         */
        public Builder coded(PatientFact fact, CodedTerm value) {
            putAnswers(fact, new FactAnswer.Coded(value));
            return this;
        }
    }
}
