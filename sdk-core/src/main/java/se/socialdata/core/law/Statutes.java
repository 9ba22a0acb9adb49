package se.socialdata.core.law;

import java.time.LocalDate;
import se.socialdata.core.time.DateInterval;

/** The statutes and regulations that the SDK cites, each as one constant. */
public final class Statutes {

    /** Socialtjänstlagen (2001:453), in force until and including 2025-06-30. */
    public static final Statute SOL_2001 = Statute.of(
            "SoL",
            "2001:453",
            "Socialtjänstlag",
            "Social Services Act",
            DateInterval.of(LocalDate.of(2002, 1, 1), LocalDate.of(2025, 6, 30)));

    /** Socialtjänstlagen (2025:400), in force from and including 2025-07-01. */
    public static final Statute SOL_2025 = Statute.of(
            "SoL", "2025:400", "Socialtjänstlag", "Social Services Act", DateInterval.from(LocalDate.of(2025, 7, 1)));

    /** Lag (1993:387) om stöd och service till vissa funktionshindrade, in force from and including 1994-01-01. */
    public static final Statute LSS = Statute.of(
            "LSS",
            "1993:387",
            "Lag om stöd och service till vissa funktionshindrade",
            "Act concerning Support and Service for Persons with Certain Functional Impairments",
            DateInterval.from(LocalDate.of(1994, 1, 1)));

    /** Lag (1990:52) med särskilda bestämmelser om vård av unga, in force from and including 1990-07-01. */
    public static final Statute LVU = Statute.of(
            "LVU",
            "1990:52",
            "Lag med särskilda bestämmelser om vård av unga",
            "Care of Young Persons (Special Provisions) Act",
            DateInterval.from(LocalDate.of(1990, 7, 1)));

    /** Socialtjänstförordning (2025:468), in force from and including 2025-07-01. */
    public static final Statute SOCIAL_SERVICES_ORDINANCE = Statute.of(
            "socialtjänstförordningen",
            "2025:468",
            "Socialtjänstförordning",
            "Social Services Ordinance",
            DateInterval.from(LocalDate.of(2025, 7, 1)));

    /** SOSFS 2012:11 om socialnämndens ansvar för barn och unga i familjehem, jourhem eller hem för vård eller boende. */
    public static final Statute SOSFS_2012_11 = Statute.of(
            "SOSFS",
            "2012:11",
            "Socialnämndens ansvar för barn och unga i familjehem, jourhem eller hem för vård eller boende",
            "The Board's Responsibility for Children in Family Homes, Emergency Homes or Residential Care Homes");

    /** HSLF-FS 2016:55 om hem för vård eller boende. */
    public static final Statute HSLF_FS_2016_55 =
            Statute.of("HSLF-FS", "2016:55", "Hem för vård eller boende", "Regulations on Residential Care Homes");

    /** Ds 2026:5 Samling runt barnet: a memorandum with proposals. */
    public static final Statute DS_2026_5 =
            Statute.of("Ds", "2026:5", "Samling runt barnet", "Memorandum: Gathering Around the Child");

    /** SOU 2023:66 För barn och unga i samhällsvård: an inquiry with proposals. */
    public static final Statute SOU_2023_66 =
            Statute.of("SOU", "2023:66", "För barn och unga i samhällsvård", "Inquiry on Children in Public Care");

    /** SOU 2025:84 Betänkandet om hem för barn och unga: an inquiry with proposals. */
    public static final Statute SOU_2025_84 =
            Statute.of("SOU", "2025:84", "Betänkandet om hem för barn och unga", "Inquiry on Homes for Children");

    /** Lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning, in force from and including 2018-05-25. */
    public static final Statute DATA_PROTECTION_ACT = Statute.of(
            "dataskyddslagen",
            "2018:218",
            "Lag med kompletterande bestämmelser till EU:s dataskyddsförordning",
            "Act Containing Supplementary Provisions to the EU General Data Protection Regulation",
            DateInterval.from(LocalDate.of(2018, 5, 25)));

    private Statutes() {}
}
