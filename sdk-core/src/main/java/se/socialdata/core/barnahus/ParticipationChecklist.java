package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What an authority that meets the child has seen to, of knowledge, control and community (checklista för delaktighet). Source:
 * Barnets väg genom barnahus (2020), avsnitt 3.2.2.
 */
@Value.Immutable
@SdkStyle
public interface ParticipationChecklist {

    /**
     * Whose list it is.
     *
     * @return the authority
     */
    BarnahusAuthority getAuthority();

    /**
     * What has been seen to.
     *
     * @return the aims that are ticked; those that are not have been considered and are not met
     */
    ImmutableSet<ParticipationAim> getAims();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds checklists. */
    final class Builder extends ImmutableParticipationChecklist.Builder {
        Builder() {}
    }
}
