package se.socialdata.core.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.rule.RuleSource;
import se.socialdata.core.time.Segment;

/**
 * The provisions that oblige a board to report decisions that are not executed in time.
 *
 * <p>That the duty of the old Social Services Act stands in 34 kap. 1-4 §§ of the new one follows from
 * socialtjänstförordningen (2025:468) 18 kap. 8 §; which section of the old chapter became which of the new is not
 * evidenced, so the range is cited.
 */
final class ReportingDuties {

    static final LegalBasis LSS_REPORT = LegalBasis.of("duty to report under LSS", Statutes.LSS.section("28 f §"));
    static final LegalBasis LSS_NOTICE = LegalBasis.of("duty to notify under LSS", Statutes.LSS.section("28 g §"));
    static final LegalBasis LSS_STATISTICS =
            LegalBasis.of("duty to give the council statistics under LSS", Statutes.LSS.section("28 h §"));
    static final LegalBasis SOL = LegalBasis.of(
            "duty to report under SoL",
            ImmutableList.of(
                    during(Statutes.SOL_2001, "16 kap. 6 f–6 i §§"), during(Statutes.SOL_2025, "34 kap. 1–4 §§")));

    /** The duty to report, by the law of the decision. */
    static final Function<FavourableDecision, RuleSource> REPORT = by(Law::getReportingDuty);

    /** The duty to notify, by the law of the decision. */
    static final Function<FavourableDecision, RuleSource> NOTICE = by(Law::getNoticeDuty);

    /** The duty to give statistics, by the law of the decision. */
    static final Function<FavourableDecision, RuleSource> STATISTICS = by(Law::getStatisticsDuty);

    /** The day on which the reporting duty of LSS came into force: lag (2008:77), övergångsbestämmelser 1-2. */
    private static final LocalDate LSS_REPORTED_FROM = LocalDate.of(2008, 7, 1);

    private ReportingDuties() {}

    /**
     * The first day on which a decision can be overdue with a report due for it. For LSS the first reports concern the
     * third quarter of 2008; for SoL no source here says when the duty began, only that the act itself did in 2002.
     */
    static LocalDate firstReportableDay(Law law) {
        return law == Law.LSS
                ? LSS_REPORTED_FROM
                : Statutes.SOL_2001.getValidity().orElseThrow().getStart();
    }

    static ImmutableList<RuleSource> reports() {
        return ImmutableList.of(LSS_REPORT::find, SOL::find);
    }

    static ImmutableList<RuleSource> notices() {
        return ImmutableList.of(LSS_NOTICE::find, SOL::find);
    }

    static ImmutableList<RuleSource> statistics() {
        return ImmutableList.of(LSS_STATISTICS::find, SOL::find);
    }

    private static Function<FavourableDecision, RuleSource> by(Function<Law, LegalBasis> duty) {
        return decision -> duty.apply(decision.getIntervention().getLaw())::find;
    }

    private static Segment<Provision> during(Statute statute, String place) {
        return Segment.of(statute.getValidity().orElseThrow(), statute.section(place));
    }
}
