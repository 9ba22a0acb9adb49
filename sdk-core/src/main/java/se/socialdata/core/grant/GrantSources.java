package se.socialdata.core.grant;

import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;

/** The documents that this area cites. */
final class GrantSources {

    private static final Statute CLOSE_CARE_ORDINANCE = Statute.of(
            "förordningen om statsbidrag för god och nära vård",
            "2024:1253",
            "Förordning om statsbidrag till kommuner och regioner för utveckling av en god och nära vård",
            "Ordinance on State Grants for the Development of Good and Close Care");

    private static final Statute ALLOCATION_DECISION = Statute.of(
            "Socialstyrelsens beslut om fördelning av statsbidrag",
            "2026",
            "Socialstyrelsens beslut om fördelning av statsbidrag, 2026-02-16",
            "Decisions of the National Board of Health and Welfare on the Allocation of State Grants");

    private static final Statute FUND_GUIDELINE = Statute.of(
            "riktlinjer för hantering av arv efter Asta Svensson, Luleå",
            "SN 2009-12-17 § 184",
            "Riktlinjer för hantering av arv efter Asta Svensson",
            "Guidelines on the Bequest of Asta Svensson");

    private static final Statute FUND_ALLOCATION_2025 = Statute.of(
            "tilldelning av medel ur Asta Svenssons arv, Luleå",
            "2025, § 241",
            "Tilldelning av medel ur Asta Svenssons arv, verksamhetsåret 2025",
            "Allocation from the Bequest of Asta Svensson 2025");

    private static final Statute FUND_PRINCIPLES = Statute.of(
            "fördelning av medel från Asta Svenssons arv, Luleå",
            "2026 och 2027, § 107",
            "Fördelning av medel från Asta Svenssons arv år 2026 och 2027",
            "Allocation from the Bequest of Asta Svensson 2026 and 2027");

    private static final Statute FUND_REPORT_2025 = Statute.of(
            "återrapportering av medel ur Asta Svenssons arv, Luleå",
            "2025",
            "Återrapportering av beviljade medel ur Asta Svenssons arv, verksamhetsåret 2025",
            "Report on Money Granted from the Bequest of Asta Svensson 2025");

    private GrantSources() {}

    static Provision ordinance(String place) {
        return CLOSE_CARE_ORDINANCE.section(place);
    }

    static Provision allocation(String place) {
        return ALLOCATION_DECISION.section(place);
    }

    static Provision guideline(String place) {
        return FUND_GUIDELINE.section(place);
    }

    static Provision allocation2025(String place) {
        return FUND_ALLOCATION_2025.section(place);
    }

    static Provision principles(String place) {
        return FUND_PRINCIPLES.section(place);
    }

    static Provision report2025(String place) {
        return FUND_REPORT_2025.section(place);
    }
}
