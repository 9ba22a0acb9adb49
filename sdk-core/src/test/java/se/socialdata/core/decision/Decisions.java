package se.socialdata.core.decision;

import java.time.LocalDate;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.Sex;

/** Decisions for tests. */
final class Decisions {

    static final LocalDate DECIDED = LocalDate.of(2025, 1, 15);
    static final LocalDate LAST_DAY_IN_TIME = LocalDate.of(2025, 4, 15);
    static final LocalDate FIRST_OVERDUE_DAY = LocalDate.of(2025, 4, 16);

    private Decisions() {}

    /** A decision under LSS of 2025-01-15 that has not been executed. */
    static FavourableDecision.Builder lss() {
        return of(InterventionType.LSS_CONTACT_PERSON, DECIDED);
    }

    /** A decision under SoL of 2025-01-15 that has not been executed. */
    static FavourableDecision.Builder sol() {
        return of(InterventionType.SOL_SPECIAL_HOUSING, DECIDED);
    }

    static FavourableDecision.Builder of(InterventionType type, LocalDate decided) {
        return FavourableDecision.builder()
                .id("A-1")
                .municipality(Municipality.of("2580"))
                .intervention(type)
                .serviceArea(ServiceArea.DISABILITY_CARE)
                .person(Person.ofSex(Sex.WOMAN))
                .decisionDate(decided);
    }

    static ExecutionPeriod executed(LocalDate start) {
        return ExecutionPeriod.builder().start(start).build();
    }

    static ExecutionPeriod executed(LocalDate start, LocalDate end) {
        return ExecutionPeriod.builder().start(start).end(end).build();
    }

    static ExecutionPeriod partly(LocalDate start) {
        return ExecutionPeriod.builder().start(start).partial(true).build();
    }

    static Offer offer(LocalDate day, OfferAnswer answer) {
        return Offer.builder().date(day).answer(answer).answerDate(day).build();
    }
}
