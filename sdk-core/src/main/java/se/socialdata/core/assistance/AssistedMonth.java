package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * The economic assistance of one household for one calendar month (biståndsmånad): a row of the register's first part with
 * its persons.
 *
 * <p>The month is the one that the assistance is meant for, not the one in which it was paid (HSLF-FS 2015:30 3 §). The record is
 * flat and small, since a country has millions of them a year.
 */
@Value.Immutable
@SdkStyle
public interface AssistedMonth {

    /**
     * The household's key in the register of the municipality (hushålls-id), unique within the municipality. It must not be, or
     * contain, a personal identity number.
     *
     * @return the key
     */
    String getHouseholdKey();

    /**
     * The municipality that grants the assistance.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The calendar month that the assistance concerns.
     *
     * @return the month
     */
    YearMonth getMonth();

    /**
     * What was granted as livelihood support (försörjningsstöd); nothing by default.
     *
     * @return the amount
     */
    @Value.Default
    default Money getLivelihoodSupport() {
        return Money.ZERO;
    }

    /**
     * What was granted for other needs of life (livsföring i övrigt); nothing by default.
     *
     * @return the amount
     */
    @Value.Default
    default Money getOtherNeeds() {
        return Money.ZERO;
    }

    /**
     * The persons of the household, applicant first.
     *
     * @return the persons
     */
    ImmutableList<AssistedPerson> getPersons();

    /**
     * Refuses a key without a character and negative amounts.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getHouseholdKey().isBlank(), "expected a household key, got a blank one");
        checkArgument(
                !getLivelihoodSupport().isNegative() && !getOtherNeeds().isNegative(),
                "expected amounts of zero or more");
    }

    /**
     * What was granted for the month in all.
     *
     * @return livelihood support and other needs of life together
     */
    default Money getAmount() {
        return getLivelihoodSupport().plus(getOtherNeeds());
    }

    /**
     * The type of the household in the month, as the register codes it. Children are those under 18 on the first day of the
     * month.
     *
     * @return the type; {@link HouseholdType#UNKNOWN} without an applicant, for one whose sex is not known, and for several
     *     applicants without a co-applicant, of whom nothing tells which the household is
     */
    default HouseholdType getHouseholdType() {
        return HouseholdTypes.typeOf(getPersons(), getMonth().atDay(1));
    }

    /**
     * Whether applicant or co-applicant is born abroad (utrikes fött hushåll).
     *
     * @return true if either is
     */
    default boolean isForeignBorn() {
        return getPersons().stream()
                .anyMatch(
                        person -> person.isApplying() && person.getForeignBorn().orElse(false));
    }

    /**
     * The last day on which the month is delivered to the board: the 15th of the next month (HSLF-FS 2015:30 3 §).
     *
     * @return the day
     */
    default LocalDate getDeliveryDueDate() {
        return getMonth().plusMonths(1).atDay(15);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assistedMonth records. */
    final class Builder extends ImmutableAssistedMonth.Builder {
        Builder() {}
    }
}
