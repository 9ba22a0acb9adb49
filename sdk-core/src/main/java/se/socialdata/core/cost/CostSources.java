package se.socialdata.core.cost;

import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;

/** The documents that this area cites. */
final class CostSources {

    static final String REPORT_2019 =
            "Socialstyrelsen, Individ- och familjeomsorg, lägesrapport 2019, tabell 3 och 4 (kommunernas räkenskapssammandrag)";

    static final String REPORT_2025 =
            "Socialstyrelsen, Individ- och familjeomsorg, lägesrapport 2025, tabell 13-16 (kommunernas räkenskapssammandrag)";

    static final Statute LAGESRAPPORT_2019 = Statute.of(
            "Individ- och familjeomsorg, lägesrapport",
            "2019",
            "Individ- och familjeomsorg, lägesrapport 2019",
            "Status Report on Individual and Family Care 2019");

    static final Statute LAGESRAPPORT_2025 = Statute.of(
            "Individ- och familjeomsorg, lägesrapport",
            "2025",
            "Individ- och familjeomsorg, lägesrapport 2025",
            "Status Report on Individual and Family Care 2025");

    private CostSources() {}

    static Provision of2019(String place) {
        return LAGESRAPPORT_2019.section(place);
    }

    static Provision of2025(String place) {
        return LAGESRAPPORT_2025.section(place);
    }
}
