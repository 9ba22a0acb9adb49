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

    private Statutes() {}
}
