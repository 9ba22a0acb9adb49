package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.CUSTODY_TRANSFERS;
import static se.socialdata.core.placement.Elements.DECISIONS;
import static se.socialdata.core.placement.Elements.FOLLOW_UPS;
import static se.socialdata.core.placement.Elements.PLACEMENTS;
import static se.socialdata.core.placement.Elements.PLANS;
import static se.socialdata.core.time.Deadlines.lastDayWithin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;

/** What inquiries and memoranda propose; in force nowhere, and off until chosen. */
final class ProposalRules {

    private static final int MOST_CHILDREN_PROPOSED = 3;

    private static final ImmutableSet<PlacementEndReason> ENDS_BY_AGE =
            Sets.immutableEnumSet(PlacementEndReason.REACHED_18, PlacementEndReason.SCHOOL_FINISHED);

    private static final Provision SOU_2023_66 = Sources.SOU_2023_66.section("förslag, i Ds 2026:5 avsnitt 3");

    static final Rule<ChildCase> PRIVATE_TALKS_EVERY_SIX_MONTHS = LvuReviewRules.recurring(
                    proposal(
                            "PLA-501",
                            SOU_2023_66,
                            "Barnet har enskilda samtal med socialtjänsten minst var sjätte månad",
                            "The child has private talks with social services at least every sixth month"),
                    ProposalRules::findMissedTalk)
            .appliesWhen(childCase -> !childCase.getCareDays().isEmpty())
            .at("followUps");

    static final Rule<ChildCase> VIOLENCE_ASKED_ABOUT = FOLLOW_UPS
            .at("violenceAsked")
            .require(
                    proposal(
                            "PLA-502",
                            SOU_2023_66,
                            "Uppföljningen omfattar frågor om våld, övergrepp eller kränkningar under vården",
                            "The follow-up covers questions on violence, abuse or violations during the care"),
                    (childCase, followUp, context) -> followUp.isViolenceAsked());

    static final Rule<ChildCase> AT_MOST_THREE_CHILDREN = DECISIONS
            .where(decision -> decision.getForm().isFamilyHome()
                    && decision.getPlacedChildrenInHome().isPresent())
            .at("placedChildrenInHome")
            .require(
                    proposal(
                            "PLA-503",
                            SOU_2023_66,
                            "Ett familjehem tar som huvudregel inte emot fler än tre placerade barn samtidigt",
                            "A family home takes, as a main rule, at most three placed children at the same time"),
                    (childCase, decision, context) ->
                            decision.getPlacedChildrenInHome().orElseThrow() <= MOST_CHILDREN_PROPOSED);

    static final Rule<ChildCase> ONE_CASEWORKER_AT_A_TIME = proposal(
                    "PLA-504",
                    SOU_2023_66,
                    "En och bara en handläggare är särskilt utsedd åt gången",
                    "One and only one caseworker is appointed at a time")
            .appliesWhen(childCase -> !childCase.getCaseworkers().isEmpty())
            .requires(childCase -> Timeline.ofOverlapping(
                            childCase.getCaseworkers().stream()
                                    .map(appointment -> Segment.of(appointment.getInterval(), 1))
                                    .toList(),
                            Integer::sum)
                    .filterValues(count -> count > 1)
                    .isEmpty())
            .at("caseworkers");

    static final Rule<ChildCase> REASON_FOR_NOT_PLACING_WITH_KIN = DECISIONS
            .where(decision -> decision.getForm().isFamilyHome() && decision.getForm() != PlacementForm.NETWORK_HOME)
            .at("kinConsideration.reason")
            .require(
                    ds(
                            "PLA-511",
                            "3.9",
                            "Det framgår varför placering inte kan ske i nätverket",
                            "It is documented why the child cannot be placed with kin"),
                    (childCase, decision, context) -> decision.getKinConsideration()
                            .flatMap(KinConsideration::getReason)
                            .isPresent());

    static final Rule<ChildCase> PRICE_IS_SPLIT = PLACEMENTS
            .where(placement -> !placement.getPrices().isEmpty())
            .at("prices")
            .require(
                    ds(
                            "PLA-512",
                            "3.10.1",
                            "Priset är uppdelat i arvode, omkostnader och administration, som blir priset",
                            "The price is split in fee, expenses and administration, which add up to it"),
                    (childCase, placement, context) ->
                            placement.getPrices().stream().allMatch(DailyPrice::isSplit));

    static final Rule<ChildCase> NO_SUPPLEMENT_AFTERWARDS = PLACEMENTS
            .where(placement -> !placement.getPrices().isEmpty())
            .at("prices")
            .require(
                    ds(
                            "PLA-513",
                            "3.10.1",
                            "Tilläggskostnader tillkommer inte efter att barnet har placerats",
                            "No supplements are added after the child has been placed"),
                    (childCase, placement, context) -> placement.getPrices().stream()
                            .filter(price -> price.getStartDate().isAfter(placement.getStartDate()))
                            .allMatch(price -> price.getSupplement().orElse(0L) == 0));

    static final Rule<ChildCase> START_UP_MEETING = PLACEMENTS
            .where(placement -> placement.getReceivingMunicipality().isPresent())
            .at("startUpMeetingDate")
            .require(
                    ds(
                            "PLA-514",
                            "3.10.3",
                            "Ett uppstartsmöte hålls när barnet placeras i en annan kommun",
                            "A start-up meeting is held when the child is placed in another municipality"),
                    (childCase, placement, context) -> placement
                                    .getReceivingMunicipality()
                                    .filter(childCase.getMunicipality()::equals)
                                    .isPresent()
                            || Periods.isBy(placement.getStartUpMeetingDate(), context.asOf()));

    static final Rule<ChildCase> TWO_WEEKS_OF_INTRODUCTION = PLACEMENTS
            .where(placement -> placement.getForm().isPermanentFamilyHome())
            .at("introductionStartDate")
            .require(
                    ds(
                            "PLA-515",
                            "5.4.5",
                            "Övergången från jourhem till familjehem har minst två veckors inskolning",
                            "The move from an emergency home to a family home has at least two weeks of introduction"),
                    (childCase, placement, context) -> PlacementFacts.findPrevious(childCase, placement)
                                    .filter(previous -> previous.getForm() == PlacementForm.EMERGENCY_HOME)
                                    .isEmpty()
                            || placement
                                    .getIntroductionStartDate()
                                    .filter(start -> !lastDayWithin(start, Periods.TWO_WEEKS)
                                            .isAfter(placement.getStartDate()))
                                    .isPresent());

    static final Rule<ChildCase> FORMER_HOME_AS_CONTACT_CONSIDERED = contents(
            ds(
                    "PLA-516",
                    "3.14.4",
                    "Vårdplanen bedömer om ett tidigare familjehem kan finnas kvar som kontaktfamilj",
                    "The care plan assesses whether a former family home can remain as contact family"),
            PlanContent.FORMER_HOME_AS_CONTACT);

    static final Rule<ChildCase> LEISURE_PLANNED = contents(
            ds(
                    "PLA-517",
                    "4.8",
                    "Vårdplanen omfattar fritidsaktiviteter med budget",
                    "The care plan covers leisure with a budget"),
            PlanContent.LEISURE_WITH_BUDGET);

    static final Rule<ChildCase> NEED_DECIDES_AT_18 = PLACEMENTS
            .where(placement ->
                    placement.getEndReason().filter(ENDS_BY_AGE::contains).isPresent())
            .at("endReason")
            .require(
                    ds(
                            "PLA-518",
                            "3.14.4",
                            "En placering avslutas inte vid 18 år eller gymnasiets slut utan att behovet har prövats",
                            "A placement does not end at 18 or at the end of school without an examination of the need"),
                    (childCase, placement, context) ->
                            LvuReviewRules.datesOf(childCase, Set.of(ReviewKind.NEED_AFTER_18)).stream()
                                    .anyMatch(date -> !date.isBefore(placement.getStartDate())
                                            && !placement
                                                    .getEndDate()
                                                    .filter(date::isAfter)
                                                    .isPresent()));

    static final Rule<ChildCase> SCHOOLING_MAPPED_BEFORE = PLACEMENTS
            .where(placement -> placement.getForm().isOutsideOwnHome())
            .at("startDate")
            .require(
                    ds(
                            "PLA-519",
                            "4.7",
                            "Pedagogiska behov kartläggs inför placering",
                            "Pedagogical needs are mapped before a placement"),
                    (childCase, placement, context) -> childCase.getSchoolFollowUps().stream()
                            .filter(followUp -> followUp.getItems().contains(SchoolItem.PEDAGOGICAL_MAPPING))
                            .anyMatch(followUp -> !followUp.getDate().isAfter(placement.getStartDate())));

    static final Rule<ChildCase> BENEFITS_REVIEWED = CUSTODY_TRANSFERS
            .where(transfer -> transfer.getDecisionDate().isPresent())
            .at("benefitsReviewedDate")
            .require(
                    ds(
                            "PLA-520",
                            "4.4",
                            "Barnpension och andra förmåner hanteras vid vårdnadsöverflyttning",
                            "Child pension and other benefits are dealt with at a transfer of custody"),
                    (childCase, transfer, context) -> Periods.isBy(transfer.getBenefitsReviewedDate(), context.asOf()));

    static final Rule<ChildCase> HOME_FOR_CHILDREN_UP_TO_20 = PLACEMENTS
            .where(placement -> placement.getForm() == PlacementForm.HOME_FOR_CHILDREN)
            .at("startDate")
            .requireByAge(
                    proposal(
                            "PLA-531",
                            Sources.SOU_2025_84.section("förslag, i Ds 2026:5 avsnitt 3"),
                            "Hem för barn och unga tar emot barn och unga upp till 20 år",
                            "Homes for children take children and young people up to 20"),
                    (childCase, placement, birth, asOf) -> Ages.isUnder(21, birth, placement.getStartDate()));

    static final ImmutableList<Rule<ChildCase>> FROM_SOU_2023_66 = ImmutableList.of(
            PRIVATE_TALKS_EVERY_SIX_MONTHS, VIOLENCE_ASKED_ABOUT, AT_MOST_THREE_CHILDREN, ONE_CASEWORKER_AT_A_TIME);

    static final ImmutableList<Rule<ChildCase>> FROM_DS_2026_5 = ImmutableList.of(
            REASON_FOR_NOT_PLACING_WITH_KIN,
            PRICE_IS_SPLIT,
            NO_SUPPLEMENT_AFTERWARDS,
            START_UP_MEETING,
            TWO_WEEKS_OF_INTRODUCTION,
            FORMER_HOME_AS_CONTACT_CONSIDERED,
            LEISURE_PLANNED,
            NEED_DECIDES_AT_18,
            SCHOOLING_MAPPED_BEFORE,
            BENEFITS_REVIEWED);

    static final ImmutableList<Rule<ChildCase>> FROM_SOU_2025_84 = ImmutableList.of(HOME_FOR_CHILDREN_UP_TO_20);

    private ProposalRules() {}

    private static Rule<ChildCase> proposal(String id, Provision source, String sv, String en) {
        return Rule.of(id, ChildCase.class)
                .titled(sv, en)
                .status(RuleStatus.PROPOSED)
                .citing(source);
    }

    private static Rule<ChildCase> ds(String id, String section, String sv, String en) {
        return proposal(id, Sources.ds(section), sv, en);
    }

    private static Rule<ChildCase> contents(Rule<ChildCase> rule, PlanContent content) {
        return PLANS.where(plan -> plan.getKind() == PlanKind.CARE_PLAN)
                .at("contents")
                .require(rule, (childCase, plan, context) -> plan.getContents().contains(content));
    }

    /** How much closer the talks are in the beginning is not stated, so six months hold from the first day. */
    private static Optional<LocalDate> findMissedTalk(ChildCase childCase, LocalDate asOf) {
        List<LocalDate> talks = childCase.getFollowUps().stream()
                .filter(followUp -> followUp.getMeans().contains(FollowUpMeans.PRIVATE_TALK))
                .map(FollowUp::getDate)
                .toList();
        List<DateInterval> placed = childCase.getCareDays().getIntervals();
        return placed.stream()
                .flatMap(days -> Periods.findMissed(
                        days.getStart(), days.getEnd(), talks, Periods.SIX_MONTHS, Periods.SIX_MONTHS, asOf)
                        .stream())
                .findFirst();
    }
}
