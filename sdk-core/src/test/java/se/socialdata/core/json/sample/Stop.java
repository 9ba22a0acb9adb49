package se.socialdata.core.json.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** A record that holds others of its own kind. */
@Value.Immutable
@SdkStyle
public interface Stop {

    LocalDate getDate();

    ImmutableList<Stop> getDetours();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStop.Builder {
        Builder() {}
    }
}
