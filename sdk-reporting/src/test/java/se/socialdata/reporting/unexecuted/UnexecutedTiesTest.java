package se.socialdata.reporting.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.reporting.unexecuted.SampleWaits.LSS;
import static se.socialdata.reporting.unexecuted.SampleWaits.Q4;
import static se.socialdata.reporting.unexecuted.SampleWaits.REPORTING_DATE;
import static se.socialdata.reporting.unexecuted.SampleWaits.lss;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.OfferAnswer;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.geography.Municipality;

/** What the reports to the inspectorate say where several things happened on one day, or have one id. */
class UnexecutedTiesTest {

    private static final LocalDate OFFERED = LocalDate.of(2025, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 10, 8);

    @Test
    void offers_of_one_day_stand_as_they_were_answered_and_of_one_day_the_accepted_first() {
        Offer accepted = offer(Optional.of(OfferAnswer.ACCEPTED), Optional.of(LATER));
        Offer declined = offer(Optional.of(OfferAnswer.DECLINED), Optional.of(LATER));
        Offer declinedAtOnce = offer(Optional.of(OfferAnswer.DECLINED), Optional.of(OFFERED));
        Offer silent = offer(Optional.of(OfferAnswer.NO_ANSWER), Optional.empty());
        Offer open = offer(Optional.empty(), Optional.empty());

        for (List<Offer> order : Collections2.permutations(List.of(accepted, declined, declinedAtOnce, silent, open))) {
            assertThat(reports(lss("A").offers(order).build()))
                    .singleElement()
                    .extracting(IndividualReport::getOffers)
                    .isEqualTo(ImmutableList.of(declinedAtOnce, silent, accepted, declined, open));
        }
    }

    @Test
    void reports_and_notices_of_two_municipalities_with_one_id_stand_in_the_order_of_the_municipalities() {
        FavourableDecision stockholm = executed("0180");
        FavourableDecision malmo = executed("1280");

        for (List<FavourableDecision> order : List.of(List.of(stockholm, malmo), List.of(malmo, stockholm))) {
            UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
            order.forEach(builder::add);
            assertThat(builder.buildIndividualReports())
                    .extracting(report -> report.getMunicipality().getCode())
                    .containsExactly("0180", "1280");
            assertThat(builder.buildExecutionNotices())
                    .extracting(notice -> notice.getMunicipality().getCode())
                    .containsExactly("0180", "1280");
        }
    }

    private static FavourableDecision executed(String municipality) {
        return lss("A").municipality(Municipality.of(municipality))
                .addReports(SubmittedReport.of(Q4, REPORTING_DATE))
                .addExecutions(ExecutionPeriod.builder()
                        .start(LocalDate.of(2025, 12, 1))
                        .build())
                .build();
    }

    private static List<IndividualReport> reports(FavourableDecision decision) {
        UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
        builder.add(decision);
        return builder.buildIndividualReports();
    }

    private static Offer offer(Optional<OfferAnswer> answer, Optional<LocalDate> answered) {
        return Offer.builder().date(OFFERED).answer(answer).answerDate(answered).build();
    }
}
