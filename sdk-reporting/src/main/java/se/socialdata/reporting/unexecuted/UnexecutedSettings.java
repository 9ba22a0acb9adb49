package se.socialdata.reporting.unexecuted;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ReportingWindows;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.law.Provision;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.Quarter;

/** What a report on unexecuted decisions is about (rapportens ramar). */
@Value.Immutable
@SdkStyle
public interface UnexecutedSettings {

    /**
     * The law whose decisions are reported; decisions under the other are left aside and counted as such.
     *
     * @return the law
     */
    Law getLaw();

    /**
     * The quarter that is reported.
     *
     * @return the quarter
     */
    Quarter getQuarter();

    /**
     * The day whose knowledge the outcomes show (rapporteringstillfälle), inclusive.
     *
     * @return the day, on or after the first day of the quarter, and on or after its last day where that day is counted:
     *     what is overdue then is not known before
     */
    LocalDate getReportingDate();

    /**
     * Which decisions the quarter counts. Where any day counts, of a quarter that is not over on the reporting date the days
     * up to and including that date are looked at.
     *
     * @return {@link CountingBasis#ANY_DAY} unless set
     */
    @Value.Default
    default CountingBasis getCountingBasis() {
        return CountingBasis.ANY_DAY;
    }

    /**
     * The municipality that reports; it only names the report.
     *
     * @return the municipality, or empty
     */
    Optional<Municipality> getMunicipality();

    /**
     * Rows, order and symbols.
     *
     * @return the usual layout of the law unless set
     */
    default ReportLayout getLayout() {
        return getChosenLayout().orElseGet(() -> ReportLayout.of(getLaw()));
    }

    /**
     * A layout instead of the usual one of the law.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    Optional<ReportLayout> getChosenLayout();

    /**
     * The upper limits, in calendar months from the decision and inclusive, of the bands of elapsed time; a last band
     * takes what lies above. No source gives bands.
     *
     * @return 6, 12 and 24 months unless set, ascending, at least one
     */
    @Value.Default
    default ImmutableList<Integer> getBandMonths() {
        return ImmutableList.of(6, 12, 24);
    }

    /**
     * The windows in which individual reports are handed in.
     *
     * @return those of the inspectorate unless set
     */
    @Value.Default
    default ReportingWindows getWindows() {
        return ReportingWindows.ofInspectorate();
    }

    /**
     * The provision that the report cites. Municipalities cite differently; the default is the statute.
     *
     * @return the provision on the statistical report in force on the last day of the quarter, unless set
     */
    default Provision getCitation() {
        return getChosenCitation()
                .orElseGet(() -> getLaw().getStatisticsDuty().on(getQuarter().getLastDay()));
    }

    /**
     * A provision to cite instead of the one in force.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    Optional<Provision> getChosenCitation();

    /**
     * Refuses a reporting date before the quarter, or before its last day where that day is counted, and bands that are none
     * or do not ascend.
     *
     * @throws IllegalArgumentException if the settings have no meaning
     */
    @Value.Check
    default void check() {
        LocalDate earliest = getCountingBasis() == CountingBasis.LAST_DAY
                ? getQuarter().getLastDay()
                : getQuarter().getFirstDay();
        checkArgument(
                !getReportingDate().isBefore(earliest),
                "expected a reporting date on or after %s, got %s",
                earliest,
                getReportingDate());
        checkArgument(
                !getBandMonths().isEmpty()
                        && Ordering.natural().isStrictlyOrdered(getBandMonths())
                        && getBandMonths().stream().allMatch(months -> months > 0),
                "expected ascending bands of one month or more");
    }

    /**
     * The usual settings.
     *
     * @param law the law
     * @param quarter the quarter that is reported
     * @param reportingDate the day whose knowledge the outcomes show
     * @return the settings
     * @throws IllegalArgumentException if the reporting date lies before the quarter
     */
    static UnexecutedSettings of(Law law, Quarter quarter, LocalDate reportingDate) {
        return builder().law(law).quarter(quarter).reportingDate(reportingDate).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableUnexecutedSettings.Builder {
        Builder() {}
    }
}
