package se.socialdata.core.assistance;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;

/**
 * From whom the common service for economic assistance gives information (SSBTEK, SammanSatt BasTjänst för Ekonomiskt
 * bistånd).
 */
public enum InformationSource implements CodedTerm {

    /** Försäkringskassan. */
    SOCIAL_INSURANCE_AGENCY("Försäkringskassan", "Social Insurance Agency", 2014),

    /** Pensionsmyndigheten. */
    PENSIONS_AGENCY("Pensionsmyndigheten", "Pensions Agency", 2014),

    /** Arbetsförmedlingen. */
    EMPLOYMENT_SERVICE("Arbetsförmedlingen", "Public Employment Service", 2014),

    /** Centrala studiestödsnämnden. */
    STUDENT_AID_BOARD("Centrala studiestödsnämnden", "Board of Student Finance", 2014),

    /** Skatteverket. */
    TAX_AGENCY("Skatteverket", "Tax Agency", 2014),

    /** Arbetslöshetskassornas samorganisation. */
    UNEMPLOYMENT_FUNDS("arbetslöshetskassornas samorganisation", "Unemployment Insurance Funds", 2014),

    /** Transportstyrelsen, since 2018: who owns a vehicle. */
    TRANSPORT_AGENCY("Transportstyrelsen", "Transport Agency", 2018),

    /** Migrationsverket: working to join in 2019; from when, no source says. */
    MIGRATION_AGENCY("Migrationsverket", "Migration Agency", 0);

    private final String termSv;
    private final String termEn;
    private final int firstYear;

    InformationSource(String termSv, String termEn, int firstYear) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.firstYear = firstYear;
    }

    /**
     * Whether the service is known to give the information on a day.
     *
     * @param day the day
     * @return true from the first day of the year in which the source joined; false for one whose joining no source dates
     */
    public boolean isJoinedOn(LocalDate day) {
        return firstYear > 0 && day.getYear() >= firstYear;
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "Individ- och familjeomsorg, lägesrapport 2019, avsnittet om SSBTEK";
    }

    @Override
    public Optional<DateInterval> getValidity() {
        return firstYear > 0 ? Optional.of(DateInterval.from(LocalDate.of(firstYear, 1, 1))) : Optional.empty();
    }
}
