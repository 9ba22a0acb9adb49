package se.socialdata.delegation.check;

import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.guide.PatientFact;

/** One fact about a patient with its answer as text (patientuppgift), as it stands in JSON. */
@Value.Immutable
@SdkStyle
interface StatedFact {

    PatientFact getFact();

    @Value.Redacted
    String getValue();

    default FactAnswer toAnswer() {
        return FactAnswer.parse(getFact(), getValue());
    }

    /** Checks that the text is an answer to the fact. */
    @Value.Check
    default void check() {
        toAnswer();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds stated facts. */
    final class Builder extends ImmutableStatedFact.Builder {
        Builder() {}
    }
}
