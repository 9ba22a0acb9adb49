package se.socialdata.core.assistance;

import static se.socialdata.core.law.Statutes.SOL_2001;
import static se.socialdata.core.law.Statutes.SOL_2025;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;

/** The statutes, regulations and documents that the rules on economic assistance cite. */
final class Sources {

    /** From this day the newer Social Services Act and its ordinance apply. */
    private static final LocalDate NEW_ACT = LocalDate.of(2025, 7, 1);

    private static final LocalDate OLDER_ACT = LocalDate.of(2002, 1, 1);

    private static final Statute ORDINANCE_2025 = Statute.of(
            "socialtjänstförordningen",
            "2025:468",
            "Socialtjänstförordning",
            "Social Services Ordinance",
            DateInterval.from(NEW_ACT));

    private static final Statute ORDINANCE_2001 = Statute.of(
            "socialtjänstförordningen",
            "2001:937",
            "Socialtjänstförordning",
            "Social Services Ordinance",
            DateInterval.of(OLDER_ACT, NEW_ACT.minusDays(1)));

    static final Statute HSLF_FS_2015_30 = Statute.of(
            "HSLF-FS",
            "2015:30",
            "Socialnämndens skyldighet att lämna statistiska uppgifter om ekonomiskt bistånd",
            "Regulations on Statistics of Economic Assistance");

    private static final Statute HANDBOOK =
            Statute.of("Socialstyrelsens handbok", "", "Ekonomiskt bistånd, handbok för socialtjänsten", "Handbook");

    private static final Statute REPORT_2019 = Statute.of(
            "Socialstyrelsen", "2019", "Individ- och familjeomsorg, lägesrapport 2019", "Progress Report 2019");

    private static final Statute EARLY_SUPPORT = Statute.of(
            "Tidigt stöd",
            "rapport 2",
            "Tidigt stöd för att minska långvarigt behov av försörjningsstöd",
            "Early Support to Lessen Long-Term Need of Livelihood Support");

    static final LegalBasis RIGHT_TO_ASSISTANCE =
            moved("rätten till bistånd", SOL_2001.section("4 kap. 1 §"), SOL_2025.section("12 kap. 1 §"));

    static final LegalBasis INVESTIGATION =
            moved("utredning av ansökningar", SOL_2001.section("11 kap. 1 §"), SOL_2025.section("14 kap. 2 §"));

    static final LegalBasis NATIONAL_NORM =
            moved("riksnormen", ORDINANCE_2001.section("2 kap. 1 §"), ORDINANCE_2025.section("12 kap. 2 och 3 §§"));

    private Sources() {}

    private static LegalBasis moved(String name, Provision older, Provision newer) {
        return LegalBasis.of(
                name,
                ImmutableList.of(
                        Segment.of(DateInterval.of(OLDER_ACT, NEW_ACT.minusDays(1)), older),
                        Segment.of(DateInterval.from(NEW_ACT), newer)));
    }

    static Provision register(String section) {
        return HSLF_FS_2015_30.section(section);
    }

    static Provision handbook(String place) {
        return HANDBOOK.section(place);
    }

    static Provision report(String place) {
        return REPORT_2019.section(place);
    }

    static Provision earlySupport(String place) {
        return EARLY_SUPPORT.section(place);
    }
}
