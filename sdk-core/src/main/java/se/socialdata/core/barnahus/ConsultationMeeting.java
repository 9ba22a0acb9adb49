package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A meeting of the authorities on how to go about it (samrådsmöte, samverkansmöte). Who took part are the
 * participants of the event.
 */
@Value.Immutable
@SdkStyle
public interface ConsultationMeeting {

    /**
     * The purpose.
     *
     * @return the purpose, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getPurpose();

    /**
     * The points that were dealt with.
     *
     * @return the points
     */
    @Value.Redacted
    ImmutableList<String> getPoints();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds meetings. */
    final class Builder extends ImmutableConsultationMeeting.Builder {
        Builder() {}
    }
}
