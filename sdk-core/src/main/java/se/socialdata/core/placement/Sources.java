package se.socialdata.core.placement;

import static se.socialdata.core.law.Statutes.SOL_2001;
import static se.socialdata.core.law.Statutes.SOL_2025;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;

/** The statutes, regulations and documents that the rules on placements cite. */
final class Sources {

    /** From this day the newer Social Services Act and its ordinance apply. */
    static final LocalDate NEW_ACT = LocalDate.of(2025, 7, 1);

    private static final LocalDate IN_FORCE_2001 = LocalDate.of(2002, 1, 1);

    static final Statute LVU = Statutes.LVU;

    static final Statute LSU = Statute.of(
            "LSU",
            "1998:603",
            "Lag om verkställighet av sluten ungdomsvård",
            "Act on the Enforcement of Closed Youth Care");

    static final Statute PROTECTED_ACCOMMODATION_ACT = Statute.of(
            "lagen om placering av barn i skyddat boende",
            "2024:79",
            "Lag om placering av barn i skyddat boende",
            "Act on the Placement of Children in Protected Accommodation");

    static final Statute ORDINANCE = Statutes.SOCIAL_SERVICES_ORDINANCE;

    static final Statute HEALTH_EXAMINATION_ACT = Statute.of(
            "lagen om hälsoundersökning",
            "2017:209",
            "Lag om hälsoundersökning av barn och unga som vårdas utanför det egna hemmet",
            "Act on Health Examinations of Children Cared for Outside the Home");

    static final Statute HEALTH_EXAMINATION_REGULATIONS = Statute.of(
            "Socialstyrelsens föreskrifter om hälsoundersökningar",
            "",
            "Föreskrifter och allmänna råd om hälsoundersökningar av barn och unga som vårdas utanför det egna hemmet",
            "Regulations on Health Examinations of Children Cared for Outside the Home",
            DateInterval.from(LocalDate.of(2020, 1, 1)));

    static final Statute SOSFS_2012_11 = Statutes.SOSFS_2012_11;

    static final Statute HSLF_FS_2016_55 = Statutes.HSLF_FS_2016_55;

    static final Statute HSLF_FS_2016_3 = Statute.of(
            "HSLF-FS",
            "2016:3",
            "Uppgifter om insatser för barn och unga",
            "Regulations on the Register of Interventions for Children and Young People");

    static final Statute HANDBOOK = Statute.of(
            "Socialstyrelsens handbok", "2023", "Placerade barn och unga, handbok för socialtjänsten", "Handbook");

    static final Statute DS_2026_5 = Statutes.DS_2026_5;

    static final Statute SOU_2023_66 = Statutes.SOU_2023_66;

    static final Statute SOU_2025_84 = Statutes.SOU_2025_84;

    static final LegalBasis VOLUNTARY_CARE = socialServicesAct("frivillig vård", "4 kap. 1 §", "11 kap. 1 §");

    /** The older act's section as cited in Individ- och familjeomsorg, lägesrapport 2019. */
    static final LegalBasis CHILD_OPINION = socialServicesAct("barnets åsikter", "11 kap. 10 §", "3 kap. 2 §");

    private Sources() {}

    /** A duty that moved from the older to the newer Social Services Act on 1 July 2025. */
    private static LegalBasis socialServicesAct(String name, String older, String newer) {
        return LegalBasis.of(
                name,
                ImmutableList.of(
                        Segment.of(DateInterval.of(IN_FORCE_2001, NEW_ACT.minusDays(1)), SOL_2001.section(older)),
                        Segment.of(DateInterval.from(NEW_ACT), SOL_2025.section(newer))));
    }

    static Provision sol(String section) {
        return SOL_2025.section(section);
    }

    static Provision lvu(String section) {
        return LVU.section(section);
    }

    static Provision ordinance(String section) {
        return ORDINANCE.section(section);
    }

    static Provision ds(String section) {
        return DS_2026_5.section(section);
    }
}
