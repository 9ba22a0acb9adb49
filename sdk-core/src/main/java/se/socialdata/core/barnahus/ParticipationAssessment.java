package se.socialdata.core.barnahus;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * An authority's assessment of to what extent and in what way the child's right to information and participation is to be secured,
 * where a guardian does not contribute to it (bedömning av barnets rätt till information och delaktighet). Source: Barnets väg genom
 * barnahus (2020), avsnitt 2.4.
 */
@Value.Immutable
@SdkStyle
public interface ParticipationAssessment {

    /**
     * Who has assessed it, and answers for the measures and decisions concerned.
     *
     * @return the authority
     */
    BarnahusAuthority getAuthority();

    /**
     * The day of the assessment.
     *
     * @return the day, or empty where it is not stated
     */
    Optional<LocalDate> getDate();

    /**
     * To what extent the right is to be secured.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getExtent();

    /**
     * In what way the right is to be secured.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getManner();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assessments. */
    final class Builder extends ImmutableParticipationAssessment.Builder {
        Builder() {}
    }
}
