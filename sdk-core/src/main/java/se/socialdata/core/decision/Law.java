package se.socialdata.core.decision;

import java.time.LocalDate;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.law.Statute;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.term.CodedTerm;

/** The law under which an intervention is granted (lag): SoL or LSS. */
public enum Law implements CodedTerm {
    /** Socialtjänstlagen: SoL (2001:453) before 2025-07-01, SoL (2025:400) from that day. */
    SOL("Socialtjänstlagen", "Social Services Act"),

    /** Lagen om stöd och service till vissa funktionshindrade (1993:387). */
    LSS(
            "Lagen om stöd och service till vissa funktionshindrade",
            "Act concerning Support and Service for Persons with Certain Functional Impairments");

    private final String termSv;
    private final String termEn;

    Law(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
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
        return "SoL (2001:453), SoL (2025:400), LSS (1993:387)";
    }

    /**
     * The abbreviation as the field writes it.
     *
     * @return {@code SoL} or {@code LSS}
     */
    public String getAbbreviation() {
        return this == LSS ? Statutes.LSS.getAbbreviation() : Statutes.SOL_2025.getAbbreviation();
    }

    /**
     * The statute that applies on a day.
     *
     * @param day the day, for a decision its decision date
     * @return for SoL the act of 2001 before 2025-07-01 and the act of 2025 from that day; for LSS always LSS
     */
    public Statute statuteOn(LocalDate day) {
        if (this == LSS) {
            return Statutes.LSS;
        }
        return Statutes.SOL_2025.isInForceOn(day) ? Statutes.SOL_2025 : Statutes.SOL_2001;
    }

    /**
     * The duty to report decisions that are not executed in time to the inspectorate and the auditors.
     *
     * @return LSS 28 f §; SoL (2001:453) 16 kap. 6 f-6 i §§ and SoL (2025:400) 34 kap. 1-4 §§ by date
     */
    public LegalBasis getReportingDuty() {
        return this == LSS ? ReportingDuties.LSS_REPORT : ReportingDuties.SOL;
    }

    /**
     * The duty to notify the inspectorate and the auditors of the execution of a reported decision.
     *
     * @return LSS 28 g §; SoL (2001:453) 16 kap. 6 f-6 i §§ and SoL (2025:400) 34 kap. 1-4 §§ by date
     */
    public LegalBasis getNoticeDuty() {
        return this == LSS ? ReportingDuties.LSS_NOTICE : ReportingDuties.SOL;
    }

    /**
     * The duty to give the council a statistical report.
     *
     * @return LSS 28 h §; SoL (2001:453) 16 kap. 6 f-6 i §§ and SoL (2025:400) 34 kap. 1-4 §§ by date
     */
    public LegalBasis getStatisticsDuty() {
        return this == LSS ? ReportingDuties.LSS_STATISTICS : ReportingDuties.SOL;
    }
}
