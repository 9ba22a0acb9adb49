package se.socialdata.delegation.check;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.IsoDates;
import se.socialdata.delegation.guide.PatientFact;

/**
 * What is known of one fact about a patient (patientuppgift).
 *
 * <p>{@link #toText()} writes a short form that {@link #parse(PatientFact, String)} reads back. {@code toString} is that of a
 * record and must not be logged together with the patient.
 */
public sealed interface FactAnswer {

    /** The text for a fact that is so. */
    String YES = "YES";

    /** The text for a fact that is not so. */
    String NO = "NO";

    /** The text for an event that has not happened. */
    String NEVER = "NEVER";

    /**
     * The kind of fact that this answers.
     *
     * @return the kind
     */
    PatientFact.Kind getKind();

    /**
     * The short form.
     *
     * @return the text
     */
    String toText();

    /**
     * Reads what {@link #toText()} writes.
     *
     * @param fact the fact that is answered
     * @param text the text
     * @return the answer
     * @throws IllegalArgumentException if the text is no answer to the fact; the message does not repeat it
     */
    static FactAnswer parse(PatientFact fact, String text) {
        return switch (fact.getKind()) {
            case YES_NO -> {
                checkArgument(text.equals(YES) || text.equals(NO), "expected YES or NO for the fact %s", fact);
                yield new YesNo(text.equals(YES));
            }
            case LATEST_DATE -> new Latest(text.equals(NEVER) ? Optional.empty() : Optional.of(IsoDates.parse(text)));
            case CODE ->
                new Coded(fact.getValues().stream()
                        .filter(value -> value.getCode().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("expected a value of the fact " + fact)));
        };
    }

    /**
     * Yes or no.
     *
     * @param so whether the fact is so
     */
    record YesNo(boolean so) implements FactAnswer {

        @Override
        public PatientFact.Kind getKind() {
            return PatientFact.Kind.YES_NO;
        }

        @Override
        public String toText() {
            return so ? YES : NO;
        }
    }

    /**
     * The day of the latest event.
     *
     * @param day the day, or empty if there has been none
     */
    record Latest(Optional<LocalDate> day) implements FactAnswer {

        @Override
        public PatientFact.Kind getKind() {
            return PatientFact.Kind.LATEST_DATE;
        }

        @Override
        public String toText() {
            return day.map(LocalDate::toString).orElse(NEVER);
        }
    }

    /**
     * A member of the code list of the fact.
     *
     * @param value the member
     */
    record Coded(CodedTerm value) implements FactAnswer {

        @Override
        public PatientFact.Kind getKind() {
            return PatientFact.Kind.CODE;
        }

        @Override
        public String toText() {
            return value.getCode();
        }
    }
}
