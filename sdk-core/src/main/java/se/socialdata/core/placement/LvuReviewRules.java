package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.RESTRICTIONS;
import static se.socialdata.core.placement.Elements.REVIEWS;
import static se.socialdata.core.placement.LvuCareRules.law;
import static se.socialdata.core.time.Deadlines.lastDayWithin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.DateInterval;

/** What LVU (1990:52) says about reviewing and following care and other decisions while they last, in the order of the act. */
final class LvuReviewRules {

    private static final ImmutableSet<FollowUpMeans> MEANS = Sets.immutableEnumSet(
            FollowUpMeans.VISIT,
            FollowUpMeans.PRIVATE_TALK,
            FollowUpMeans.TALK_WITH_HOME,
            FollowUpMeans.TALK_WITH_GUARDIANS);

    static final Rule<ChildCase> CONDITIONS_IN_HOME_CONSIDERED = recurring(
                    law(
                            "PLA-031",
                            "13 § första stycket",
                            "Vård med stöd av 2 § övervägs minst en gång var sjätte månad",
                            "Care under 2 § is considered at least every sixth month"),
                    (childCase, asOf) -> findMissedReview(
                            childCase, CareGround.LVU_2, asOf, ReviewKind.CONSIDERATION, ReviewKind.EXAMINATION))
            .appliesWhen(childCase ->
                    !PlacementFacts.daysOn(childCase, CareGround.LVU_2).isEmpty())
            .at("reviews");

    static final Rule<ChildCase> OWN_BEHAVIOUR_EXAMINED = recurring(
                    law(
                            "PLA-032",
                            "13 § andra stycket",
                            "Vård med stöd av 3 § prövas inom sex månader från verkställigheten och sedan från senaste prövning",
                            "Care under 3 § is examined within six months of its execution and then of the last examination"),
                    (childCase, asOf) -> findMissedReview(childCase, CareGround.LVU_3, asOf, ReviewKind.EXAMINATION))
            .appliesWhen(childCase ->
                    !PlacementFacts.daysOn(childCase, CareGround.LVU_3).isEmpty())
            .at("reviews");

    static final Rule<ChildCase> CARE_FOLLOWED = law(
                    "PLA-033",
                    "13 a § andra stycket",
                    "Vården följs genom regelbundna besök, enskilda samtal och samtal med hemmet och vårdnadshavarna",
                    "The care is followed by regular visits, private talks, and talks with the home and the guardians")
            .appliesWhen((childCase, context) -> isUnderLvu(childCase, context.asOf()))
            .requiresFact(
                    Fact.<ChildCase, Period>ofParameter(PlacementParameters.FOLLOW_UP_INTERVAL),
                    (childCase, interval, context) -> MEANS.stream()
                            .allMatch(means -> findMissedFollowUp(childCase, means, interval, context.asOf())
                                    .isEmpty()))
            .at("followUps");

    static final Rule<ChildCase> AREAS_ATTENDED_TO = law(
                    "PLA-034",
                    "13 a § tredje stycket",
                    "Hälsa, utveckling, socialt beteende, skolgång och relationer uppmärksammas särskilt",
                    "Health, development, social behaviour, schooling and relations are given special attention")
            .severity(Severity.WARNING)
            .appliesWhen((childCase, context) -> isUnderLvu(childCase, context.asOf())
                    && followUps(childCase, context.asOf()).findAny().isPresent())
            .requires((childCase, context) -> followUps(childCase, context.asOf())
                            .flatMap(followUp -> followUp.getAreas().stream())
                            .distinct()
                            .count()
                    == EnumSet.allOf(FollowUpArea.class).size())
            .at("followUps");

    static final Rule<ChildCase> REMOVAL_PROHIBITION_CONSIDERED = REVIEWS.where(
                    review -> review.getKind() == ReviewKind.EXAMINATION)
            .at("removalProhibitionConsidered")
            .requireByAge(
                    law(
                            "PLA-035",
                            "13 b §",
                            "När upphörande prövas för ett barn i familjehem övervägs också flyttningsförbud",
                            "When an end of care is examined for a child in a family home, a prohibition of removal is considered"),
                    (childCase, review, birth, asOf) -> review.isRemovalProhibitionConsidered()
                            || !Ages.isUnder(18, birth, review.getDate())
                            || !isInFamilyHome(childCase, review.getDate()))
            .appliesWhen(childCase ->
                    childCase.getReviews().stream().anyMatch(review -> isInFamilyHome(childCase, review.getDate())));

    static final Rule<ChildCase> CUSTODY_TRANSFER_CONSIDERED = recurring(
                    law(
                            "PLA-036",
                            "13 c § första stycket",
                            "Vårdnadsöverflyttning övervägs efter två år i samma familjehem och därefter årligen",
                            "Transfer of custody is considered after two years in the same family home and then yearly"),
                    (childCase, asOf) -> CustodyConsiderations.findMissed(childCase, asOf)
                            .filter(day -> isUnderLvu(childCase, day))
                            .findFirst())
            .appliesWhen((childCase, context) -> CustodyConsiderations.isConcerned(childCase, context.asOf())
                    && !LvuCareRules.lvuDays(childCase).isEmpty())
            .at("reviews");

    static final Rule<ChildCase> CUSTODY_FACTORS_CONSIDERED = REVIEWS.where(
                    review -> review.getKind() == ReviewKind.CUSTODY_TRANSFER)
            .at("custodyFactors")
            .require(
                    law(
                            "PLA-037",
                            "13 c § andra stycket",
                            "Vid övervägande av vårdnadsöverflyttning beaktas allt som lagen anger",
                            "What the act names is taken into account when a transfer of custody is considered"),
                    (childCase, review, context) ->
                            review.getCustodyFactors().containsAll(EnumSet.allOf(CustodyFactor.class)));

    static final Rule<ChildCase> CONTACT_DECISIONS_CONSIDERED = reviewed(
            law(
                    "PLA-038",
                    "14 § tredje stycket",
                    "Beslut om umgänge och hemlig vistelseort övervägs minst en gång var tredje månad",
                    "Decisions on contact and secret whereabouts are considered at least every third month"),
            RestrictionKind.CONTACT,
            RestrictionKind.SECRET_WHEREABOUTS);

    static final Rule<ChildCase> REMOVAL_PROHIBITION_REVIEWED = reviewed(
            law(
                    "PLA-039",
                    "26 §",
                    "Flyttningsförbud övervägs minst en gång var tredje månad",
                    "A prohibition of removal is considered at least every third month"),
            RestrictionKind.REMOVAL_PROHIBITION);

    static final Rule<ChildCase> CHAIRS_RESTRICTION_REPORTED = RESTRICTIONS
            .where(restriction -> restriction.getDecidedBy() == DecisionMaker.CHAIR)
            .requireFact(
                    law(
                            "PLA-040",
                            "27 och 31 d §§",
                            "Ordförandens beslut om tillfälligt förbud anmäls vid nämndens nästa sammanträde",
                            "The chair's decision on a temporary prohibition is reported at the board's next meeting"),
                    Fact.<Restriction, Restriction>of(
                            "boardMeetingDate",
                            "nämndens nästa sammanträde",
                            "the board's next meeting",
                            restriction -> restriction.getBoardMeetingDate().map(day -> restriction)),
                    (childCase, restriction, context) -> !Periods.isMissed(
                            restriction.getBoardMeetingDate().orElseThrow(),
                            restriction.getReportedToBoardDate(),
                            Optional.empty(),
                            context.asOf()));

    static final Rule<ChildCase> TEMPORARY_REMOVAL_PROHIBITION_SUBMITTED = submitted(
            law(
                    "PLA-041",
                    "28 och 7 §§",
                    "Tillfälligt flyttningsförbud underställs förvaltningsrätten inom en vecka",
                    "A temporary prohibition of removal is submitted to the court within a week"),
            RestrictionKind.TEMPORARY_REMOVAL_PROHIBITION);

    static final Rule<ChildCase> REMOVAL_PROHIBITION_APPLIED_FOR = appliedFor(
            law(
                    "PLA-042",
                    "29 §",
                    "Ansökan om flyttningsförbud görs inom två veckor från rättens beslut",
                    "A prohibition of removal is applied for within two weeks of the court's decision"),
            RestrictionKind.TEMPORARY_REMOVAL_PROHIBITION);

    static final Rule<ChildCase> TRAVEL_BAN_EXAMINED = reviewed(
            law(
                    "PLA-043",
                    "31 c § första stycket",
                    "Utreseförbud prövas inom sex månader från beslutet och sedan från senaste prövning",
                    "A travel ban is examined within six months of the decision and then of the last examination"),
            RestrictionKind.TRAVEL_BAN);

    static final Rule<ChildCase> TRAVEL_BAN_ENDS_AT_18 = RESTRICTIONS
            .where(restriction -> restriction.getKind() == RestrictionKind.TRAVEL_BAN)
            .at("endDate")
            .requireByAge(
                    law(
                            "PLA-044",
                            "31 c § tredje stycket",
                            "Ett utreseförbud upphör senast när den unge fyller 18 år",
                            "A travel ban ends at the 18th birthday at the latest"),
                    (childCase, restriction, birth, asOf) ->
                            !Periods.earlier(restriction.getEndDate(), asOf).isAfter(birth.plusYears(18)));

    static final Rule<ChildCase> TEMPORARY_TRAVEL_BAN_SUBMITTED = submitted(
            law(
                    "PLA-045",
                    "31 e §",
                    "Tillfälligt utreseförbud underställs förvaltningsrätten inom en vecka",
                    "A temporary travel ban is submitted to the court within a week"),
            RestrictionKind.TEMPORARY_TRAVEL_BAN);

    static final Rule<ChildCase> TRAVEL_BAN_APPLIED_FOR = appliedFor(
            law(
                    "PLA-046",
                    "31 f §",
                    "Ansökan om utreseförbud görs inom fyra veckor från rättens beslut",
                    "A travel ban is applied for within four weeks of the court's decision"),
            RestrictionKind.TEMPORARY_TRAVEL_BAN);

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            CONDITIONS_IN_HOME_CONSIDERED,
            OWN_BEHAVIOUR_EXAMINED,
            CARE_FOLLOWED,
            AREAS_ATTENDED_TO,
            REMOVAL_PROHIBITION_CONSIDERED,
            CUSTODY_TRANSFER_CONSIDERED,
            CUSTODY_FACTORS_CONSIDERED,
            CONTACT_DECISIONS_CONSIDERED,
            REMOVAL_PROHIBITION_REVIEWED,
            CHAIRS_RESTRICTION_REPORTED,
            TEMPORARY_REMOVAL_PROHIBITION_SUBMITTED,
            REMOVAL_PROHIBITION_APPLIED_FOR,
            TRAVEL_BAN_EXAMINED,
            TRAVEL_BAN_ENDS_AT_18,
            TEMPORARY_TRAVEL_BAN_SUBMITTED,
            TRAVEL_BAN_APPLIED_FOR);

    private LvuReviewRules() {}

    /** The first last day of a recurring duty that was missed by a day. */
    @FunctionalInterface
    interface MissedDay {
        Optional<LocalDate> find(ChildCase childCase, LocalDate asOf);
    }

    /** Requires that no last day of a recurring duty was missed, and names the one that was. */
    static Rule<ChildCase> recurring(Rule<ChildCase> rule, MissedDay missed) {
        return rule.requires((childCase, context) ->
                        missed.find(childCase, context.asOf()).isEmpty())
                .explaining(
                        (childCase, context) -> rule.getTitleSv()
                                + missed.find(childCase, context.asOf())
                                        .map(day -> " (senast " + day + ")")
                                        .orElse(""),
                        (childCase, context) -> rule.getTitleEn()
                                + missed.find(childCase, context.asOf())
                                        .map(day -> " (by " + day + ")")
                                        .orElse(""));
    }

    static List<LocalDate> datesOf(ChildCase childCase, Collection<ReviewKind> kinds) {
        return childCase.getReviews().stream()
                .filter(review -> kinds.contains(review.getKind()))
                .map(Review::getDate)
                .toList();
    }

    /** Whoever examines whether care should end has also considered whether it is needed, so either kind may count. */
    private static Optional<LocalDate> findMissedReview(
            ChildCase childCase, CareGround ground, LocalDate asOf, ReviewKind... kinds) {
        List<LocalDate> reviews = datesOf(childCase, Set.of(kinds));
        return PlacementFacts.daysOn(childCase, ground).stream()
                .flatMap(days -> Periods.findMissed(
                        days.getStart(), days.getEnd(), reviews, Periods.SIX_MONTHS, Periods.SIX_MONTHS, asOf)
                        .stream())
                .findFirst();
    }

    private static Optional<LocalDate> findMissedFollowUp(
            ChildCase childCase, FollowUpMeans means, Period interval, LocalDate asOf) {
        List<LocalDate> occasions = childCase.getFollowUps().stream()
                .filter(followUp -> followUp.getMeans().contains(means))
                .map(FollowUp::getDate)
                .toList();
        return LvuCareRules.lvuDays(childCase).stream()
                .flatMap(days ->
                        Periods.findMissed(days.getStart(), days.getEnd(), occasions, interval, interval, asOf)
                                .stream())
                .findFirst();
    }

    private static Rule<ChildCase> reviewed(Rule<ChildCase> rule, RestrictionKind... kinds) {
        Set<RestrictionKind> concerned = Set.of(kinds);
        return RESTRICTIONS
                .where(restriction -> concerned.contains(restriction.getKind()))
                .at("reviewDates")
                .require(rule, (childCase, restriction, context) -> restriction
                        .getKind()
                        .getReviewInterval()
                        .flatMap(interval -> Periods.findMissed(
                                restriction.getDecisionDate(),
                                restriction.getEndDate(),
                                restriction.getReviewDates(),
                                interval,
                                interval,
                                context.asOf()))
                        .isEmpty());
    }

    private static Rule<ChildCase> submitted(Rule<ChildCase> rule, RestrictionKind kind) {
        return RESTRICTIONS
                .where(restriction ->
                        restriction.getKind() == kind && restriction.getDecidedBy() != DecisionMaker.COURT)
                .at("submittedDate")
                .by(restriction -> lastDayWithin(restriction.getDecisionDate(), Periods.ONE_WEEK))
                .require(
                        rule,
                        (childCase, restriction, context) -> !Periods.isMissed(
                                lastDayWithin(restriction.getDecisionDate(), Periods.ONE_WEEK),
                                restriction.getSubmittedDate(),
                                restriction.getEndDate(),
                                context.asOf()));
    }

    private static Rule<ChildCase> appliedFor(Rule<ChildCase> rule, RestrictionKind kind) {
        return RESTRICTIONS
                .where(restriction -> restriction.getKind() == kind
                        && restriction.getConfirmedDate().isPresent())
                .at("applicationDate")
                .by(LvuReviewRules::lastDayOfApplication)
                .require(
                        rule,
                        (childCase, restriction, context) -> !Periods.isMissed(
                                lastDayOfApplication(restriction),
                                restriction.getApplicationDate(),
                                restriction.getEndDate(),
                                context.asOf()));
    }

    private static LocalDate lastDayOfApplication(Restriction restriction) {
        return lastDayWithin(
                restriction.getConfirmedDate().orElseThrow(),
                restriction.getKind().getApplicationTime().orElseThrow());
    }

    static boolean isUnderLvu(ChildCase childCase, LocalDate day) {
        return LvuCareRules.lvuDays(childCase).stream().anyMatch(days -> days.contains(day));
    }

    private static Stream<FollowUp> followUps(ChildCase childCase, LocalDate asOf) {
        List<DateInterval> lvuDays = LvuCareRules.lvuDays(childCase);
        return childCase.getFollowUps().stream()
                .filter(followUp -> !followUp.getDate().isAfter(asOf))
                .filter(followUp -> lvuDays.stream().anyMatch(days -> days.contains(followUp.getDate())));
    }

    private static boolean isInFamilyHome(ChildCase childCase, LocalDate day) {
        return childCase.getFamilyHomeStays().stream().anyMatch(days -> days.contains(day));
    }
}
