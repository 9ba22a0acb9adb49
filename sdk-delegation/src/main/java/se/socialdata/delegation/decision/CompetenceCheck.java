package se.socialdata.delegation.decision;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.StaffKey;

/**
 * The check of the recipient's competence before the decision (kontroll av kompetens), which the one who delegates makes.
 *
 * <p>Source: HSLF-FS 2017:37 9 kap. 3 and 4 §§.
 */
@Value.Immutable
@SdkStyle
public interface CompetenceCheck {

    /**
     * Who checked.
     *
     * @return an opaque key
     */
    StaffKey getCheckedBy();

    /**
     * The day of the check.
     *
     * @return the day
     */
    LocalDate getCheckedOn();

    /**
     * Whether the recipient has documented knowledge of drug handling and of its risks.
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isDrugKnowledgeDocumented() {
        return false;
    }

    /**
     * Whether the recipient has the competence to do the tasks correctly and safely.
     *
     * @return true if it was found so
     */
    @Value.Default
    default boolean isCompetent() {
        return false;
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds checks of competence. */
    final class Builder extends ImmutableCompetenceCheck.Builder {
        Builder() {}
    }
}
