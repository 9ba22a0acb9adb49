package se.socialdata.delegation.decision;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.validation.RuleGroups;
import se.socialdata.core.validation.RulesHold;
import se.socialdata.delegation.ProviderKey;
import se.socialdata.delegation.guide.Profession;

/** What a care provider has in place before drug handling is delegated (vårdgivarens ansvar). */
@Value.Immutable
@SdkStyle
@RulesHold(provider = ProviderRules.class)
@RulesHold(provider = ProviderRules.class, statuses = RuleStatus.LOCAL, groups = RuleGroups.Local.class)
public interface ProviderArrangement {

    /**
     * The care provider.
     *
     * @return the provider
     */
    ProviderKey getProvider();

    /**
     * The risk analysis.
     *
     * @return the risk analysis, or empty if there is none
     */
    Optional<@Valid RiskAnalysis> getRiskAnalysis();

    /**
     * The routine.
     *
     * @return the routine, or empty if there is none
     */
    Optional<@Valid DelegationRoutine> getRoutine();

    /**
     * The profession of the one who has the duties of a MAS in rehabilitation (MAR).
     *
     * @return the profession, or empty if there is no MAR
     */
    Optional<Profession> getMarProfession();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds arrangements. */
    final class Builder extends ImmutableProviderArrangement.Builder {
        Builder() {}
    }
}
