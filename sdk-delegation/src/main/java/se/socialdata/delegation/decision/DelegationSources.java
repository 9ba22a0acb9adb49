package se.socialdata.delegation.decision;

import java.time.LocalDate;
import se.socialdata.core.law.Statute;
import se.socialdata.core.time.DateInterval;

/** The statutes and guidelines that rules on delegation rest on (regelverk). */
public final class DelegationSources {

    /** HSLF-FS 2017:37, whose chapter 9 regulates the delegation of drug handling. */
    public static final Statute HSLF_FS_2017_37 = Statute.of(
            "HSLF-FS",
            "2017:37",
            "Socialstyrelsens föreskrifter och allmänna råd om ordination och hantering av läkemedel i hälso- och"
                    + " sjukvården",
            "Regulations and general advice on prescribing and handling medicines in health care",
            DateInterval.from(LocalDate.of(2018, 1, 1)));

    /** Patientsäkerhetslagen (2010:659). */
    public static final Statute PSL = Statute.of(
            "PSL",
            "2010:659",
            "Patientsäkerhetslag",
            "Patient Safety Act",
            DateInterval.from(LocalDate.of(2011, 1, 1)));

    /** Hälso- och sjukvårdsförordningen (2017:80), which lists the duties of the MAS. */
    public static final Statute HSF = Statute.of(
            "HSF",
            "2017:80",
            "Hälso- och sjukvårdsförordning",
            "Health and Medical Services Ordinance",
            DateInterval.from(LocalDate.of(2017, 4, 1)));

    /** The common guideline of the municipalities of Norrbotten, valid from 2026-03-01. */
    public static final Statute GUIDELINE = Statute.of(
            "Riktlinjer för delegering, Norrbotten",
            "",
            "Riktlinjer för delegering av hälso- och sjukvårdsuppgifter inom kommunal hälso- och sjukvård, Norrbotten",
            "Guidelines for delegation of health-care tasks in municipal health care, Norrbotten",
            DateInterval.from(LocalDate.of(2026, 3, 1)));

    private DelegationSources() {}
}
