package se.socialdata.examples.vendor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.socialdata.core.decision.FavourableDecision;

/** What the vendor has written: a list of cases with those that have waited longest first. */
record CaseList(List<FavourableDecision> decisions, LocalDate day) {

    List<FavourableDecision> longestWaitFirst() {
        return decisions.stream()
                .sorted(Comparator.comparing((FavourableDecision decision) -> decision.daysWaited(day))
                        .reversed())
                .toList();
    }

    /** One line on the screen, without the person. */
    static String line(FavourableDecision decision) {
        return decision.getId() + " " + decision.getIntervention().getTermSv() + " " + decision.getDecisionDate();
    }
}
