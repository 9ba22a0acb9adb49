package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/** What a delivery is about: layout, municipality and period (leveransens ramar). */
@Value.Immutable
@SdkStyle
public interface DeliverySettings {

    /**
     * The layout.
     *
     * @return the layout
     */
    DeliveryLayout getLayout();

    /**
     * The municipality that delivers.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The days that the delivery is about: a month, a year (for a total file of all its months), or a single day on which a
     * situation is described.
     *
     * @return the period, first and last day inclusive
     */
    DateInterval getPeriod();

    /**
     * Whether it is meant to be handed in.
     *
     * @return {@link DeliveryMode#LIVE} unless set
     */
    @Value.Default
    default DeliveryMode getMode() {
        return DeliveryMode.LIVE;
    }

    /**
     * From local to national codes, used where rows are written. A file that is read holds national codes.
     *
     * @return no mapping unless set
     */
    @Value.Default
    default CodeMapping getMapping() {
        return CodeMapping.empty();
    }

    /**
     * How much is read and how many findings are kept.
     *
     * @return the usual limits unless set
     */
    @Value.Default
    default DeliveryLimits getLimits() {
        return DeliveryLimits.standard();
    }

    /**
     * The last day of the period.
     *
     * @return the day, inclusive
     */
    default LocalDate getLastDay() {
        return getPeriod().getEnd().orElseThrow();
    }

    /**
     * The period as it stands in the names of files.
     *
     * @return a year, a month or a day where the period is one, otherwise its first and last day
     */
    default String getPeriodName() {
        LocalDate first = getPeriod().getStart();
        LocalDate last = getLastDay();
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
            return YearMonth.from(first).toString();
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), Month.DECEMBER, 31))) {
            return Integer.toString(first.getYear());
        }
        return first + "--" + last;
    }

    /**
     * The name of the file of a record. The authority's names are not known for any layout of this library.
     *
     * @param layout a record of the layout
     * @return layout, record, municipality and period, without personal data; a test says so
     */
    default String toFileName(RecordLayout layout) {
        return getLayout().getId() + "_" + layout.getName() + "_"
                + getMunicipality().getCode() + "_" + getPeriodName() + (getMode() == DeliveryMode.TEST ? "_test" : "")
                + ".txt";
    }

    /**
     * Refuses a period without an end, one in which the layout is not in use, and a mapping to codes that the layout does
     * not have.
     *
     * @throws IllegalArgumentException if the settings have no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getPeriod().isOpen(), "expected a period with an end");
        checkArgument(
                getLayout().isInUse(YearMonth.from(getPeriod().getStart()))
                        && getLayout().isInUse(YearMonth.from(getLastDay())),
                "expected a period in which the layout %s version %s is in use",
                getLayout().getId(),
                getLayout().getVersion());
        for (String list : getMapping().getCodeLists()) {
            LayoutCodeList national = getLayout()
                    .findCodeList(list)
                    .orElseThrow(() ->
                            new IllegalArgumentException("expected the code lists of a mapping to be of the layout "
                                    + getLayout().getId()));
            getMapping()
                    .getCodes(list)
                    .values()
                    .forEach(code -> checkArgument(
                            !national.isKnown() || national.find(code).isPresent(),
                            "expected national codes of the list %s",
                            list));
        }
    }

    /**
     * The usual settings.
     *
     * @param layout the layout
     * @param municipality the municipality that delivers
     * @param period the days that the delivery is about
     * @return the settings
     * @throws IllegalArgumentException if the period is open, or if the layout is not in use in it
     */
    static DeliverySettings of(DeliveryLayout layout, Municipality municipality, DateInterval period) {
        return builder()
                .layout(layout)
                .municipality(municipality)
                .period(period)
                .build();
    }

    /**
     * Starts settings.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableDeliverySettings.Builder {
        Builder() {}
    }
}
