package se.socialdata.reporting.grant;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/** The sums that a document on a fund prints (tryckta summor), to be held against the records. */
@Value.Immutable
@SdkStyle
public interface PrintedFundSums {

    /**
     * What was granted in total.
     *
     * @return the amount, or empty if it is not printed
     */
    Optional<Money> getGranted();

    /**
     * What is left of the fund once the grants of the year are set aside.
     *
     * @return the amount, or empty if it is not printed
     */
    Optional<Money> getLeft();

    /**
     * What is taken back in total.
     *
     * @return the amount, or empty if it is not printed
     */
    Optional<Money> getReturned();

    /**
     * What was used in total.
     *
     * @return the amount, or empty if it is not printed
     */
    Optional<Money> getUsed();

    /**
     * No sums.
     *
     * @return sums of which none is printed
     */
    static PrintedFundSums empty() {
        return builder().build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds printed sums. */
    final class Builder extends ImmutablePrintedFundSums.Builder {
        Builder() {}
    }
}
