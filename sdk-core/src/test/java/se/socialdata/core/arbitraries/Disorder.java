package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.time.Quarter;

/** What can be out of order in the records of a decision. */
enum Disorder {
    OFFER_BEFORE_DECISION {
        @Override
        FavourableDecision bringInto(FavourableDecision decision, int days) {
            LocalDate date = decision.getDecisionDate().minusDays(days);
            return FavourableDecision.builder()
                    .from(decision)
                    .addOffers(Offer.builder().date(date).build())
                    .build();
        }
    },

    EXECUTION_BEFORE_DECISION {
        @Override
        FavourableDecision bringInto(FavourableDecision decision, int days) {
            LocalDate start = decision.getDecisionDate().minusDays(days);
            return FavourableDecision.builder()
                    .from(decision)
                    .addExecutions(ExecutionPeriod.builder()
                            .start(start)
                            .end(start.plusDays(days / 2))
                            .partial(days % 3 == 0)
                            .build())
                    .build();
        }
    },

    REPORTED_TWICE {
        @Override
        FavourableDecision bringInto(FavourableDecision decision, int days) {
            SubmittedReport report = Reporting.reportOf(Quarter.from(decision.getDecisionDate()));
            return FavourableDecision.builder()
                    .from(decision)
                    .addAllReports(ImmutableList.of(report, report))
                    .build();
        }
    },

    REPORTED_OUTSIDE_THE_WINDOW {
        @Override
        FavourableDecision bringInto(FavourableDecision decision, int days) {
            Quarter quarter = Quarter.from(decision.getDecisionDate());
            return FavourableDecision.builder()
                    .from(decision)
                    .addReports(SubmittedReport.of(quarter, quarter.getLastDay()))
                    .build();
        }
    };

    abstract FavourableDecision bringInto(FavourableDecision decision, int days);
}
