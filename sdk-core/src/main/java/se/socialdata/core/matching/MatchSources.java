package se.socialdata.core.matching;

import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.law.Statutes;

/** The statutes and documents that the rules on matching cite. */
final class MatchSources {

    private static final Statute ORDINANCE =
            Statute.of("socialtjänstförordningen", "2025:468", "Socialtjänstförordning", "Social Services Ordinance");

    private static final Statute HANDBOOK = Statute.of(
            "Socialstyrelsens handbok", "2023", "Placerade barn och unga, handbok för socialtjänsten", "Handbook");

    private static final Statute DS_2026_5 =
            Statute.of("Ds", "2026:5", "Samling runt barnet", "Memorandum: Gathering Around the Child");

    private MatchSources() {}

    static Provision sol(String section) {
        return Statutes.SOL_2025.section(section);
    }

    static Provision ordinance(String section) {
        return ORDINANCE.section(section);
    }

    static Provision handbook() {
        return HANDBOOK.section("matchning");
    }

    static Provision ds(String section) {
        return DS_2026_5.section(section);
    }
}
