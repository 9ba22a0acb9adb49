package se.socialdata.reporting.unexecuted;

import java.time.LocalDate;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.time.Quarter;

/** Decisions for the tests of the reports. */
final class SampleWaits {

    static final Quarter Q4 = Quarter.of(2025, 4);
    static final LocalDate REPORTING_DATE = LocalDate.of(2026, 1, 30);
    static final UnexecutedSettings LSS = UnexecutedSettings.of(Law.LSS, Q4, REPORTING_DATE);
    static final UnexecutedSettings SOL = UnexecutedSettings.of(Law.SOL, Q4, REPORTING_DATE);

    private static final Person WOMAN = Person.of(PersonIdentity.parse("189002029800"));

    private SampleWaits() {}

    /** A decision under LSS of 2025-06-30, overdue from 2025-10-01. */
    static FavourableDecision.Builder lss(String id) {
        return of(id, InterventionType.LSS_CONTACT_PERSON, ServiceArea.DISABILITY_CARE);
    }

    /** A decision under SoL of 2025-06-30, overdue from 2025-10-01. */
    static FavourableDecision.Builder sol(String id) {
        return of(id, InterventionType.SOL_HOUSING, ServiceArea.INDIVIDUAL_AND_FAMILY_CARE);
    }

    private static FavourableDecision.Builder of(String id, InterventionType type, ServiceArea area) {
        return FavourableDecision.builder()
                .id(id)
                .municipality(Municipality.of("2580"))
                .intervention(type)
                .serviceArea(area)
                .person(WOMAN)
                .decisionDate(LocalDate.of(2025, 6, 30));
    }
}
