package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.TemporaryIdentity;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSet;

/** Sample cases. Everybody is born on 15 March 2010, unless something else is said. */
final class Cases {

    static final LocalDate BORN = LocalDate.of(2010, 3, 15);
    static final LocalDate DECIDED = LocalDate.of(2025, 9, 1);
    static final LocalDate MOVED_IN = LocalDate.of(2025, 9, 3);

    private Cases() {}

    static ChildCase.Builder child() {
        return childBorn("20100315-T123");
    }

    static ChildCase.Builder childBorn(String temporaryIdentity) {
        return ChildCase.builder()
                .id("case-1")
                .municipality(Municipality.of("2281"))
                .child(Person.of(TemporaryIdentity.parse(temporaryIdentity)))
                .unaccompanied(false);
    }

    static ChildCase.Builder childWithoutIdentity() {
        return ChildCase.builder()
                .id("case-2")
                .municipality(Municipality.of("2281"))
                .child(Person.builder().build());
    }

    static LocalDate birthday(int age) {
        return BORN.plusYears(age);
    }

    static CareBasis.Builder basis(CareGround... grounds) {
        return CareBasis.builder()
                .grounds(List.of(grounds))
                .decisionDate(DECIDED)
                .decidedBy(DecisionMaker.COURT)
                .consented(false)
                .startDate(MOVED_IN);
    }

    static CareBasis.Builder voluntary() {
        return basis(CareGround.SOL).decidedBy(DecisionMaker.BOARD).consented(true);
    }

    static ImmediateCare.Builder immediateCare() {
        return ImmediateCare.builder().decisionDate(DECIDED);
    }

    static Restriction.Builder restriction(RestrictionKind kind) {
        return Restriction.builder().kind(kind).decisionDate(DECIDED);
    }

    static Review review(ReviewKind kind, LocalDate date) {
        return Review.builder().kind(kind).date(date).build();
    }

    static Placement.Builder placement(PlacementForm form) {
        return Placement.builder()
                .reference("placement-1")
                .decisionReference("decision-1")
                .form(form)
                .startDate(MOVED_IN)
                .homeKey("home-1");
    }

    static PlacementDecision.Builder decision(PlacementForm form) {
        return PlacementDecision.builder().reference("decision-1").date(DECIDED).form(form);
    }

    static Plan.Builder plan(PlanKind kind) {
        return Plan.builder().reference("plan-" + kind.getCode()).kind(kind).date(DECIDED);
    }

    static FollowUp followUp(LocalDate date, FollowUpMeans... means) {
        return FollowUp.builder().date(date).means(List.of(means)).build();
    }

    static ChildInformation told(LocalDate date, InformationItem... items) {
        return ChildInformation.builder()
                .date(date)
                .items(List.of(items))
                .adapted(true)
                .understood(true)
                .build();
    }

    /** A decision on a family home that leaves nothing to be wished. */
    static PlacementDecision.Builder completeDecision() {
        return decision(PlacementForm.FAMILY_HOME)
                .bestInterestsAssessedDate(DECIDED)
                .suitabilityAssessedDate(DECIDED)
                .investigationReference("investigation-1")
                .carePlanReference("plan-CARE_PLAN")
                .consideredFactors(EnumSet.allOf(ConsideredFactor.class))
                .kinConsideration(KinConsideration.builder()
                        .date(DECIDED)
                        .possible(false)
                        .addAsked(KinRelation.GRANDPARENT)
                        .reason("redacted")
                        .build())
                .childOpinion(ChildOpinion.builder()
                        .date(DECIDED)
                        .means(OpinionMeans.PRIVATE_TALK)
                        .text("redacted")
                        .weighed(true)
                        .build())
                .homeAlternativesConsidered(true)
                .homeInvestigatedDate(DECIDED)
                .registerExtractsDate(DECIDED)
                .placedChildrenInHome(2);
    }

    /** A voluntary placement in a family home that leaves nothing to be wished for half a year. */
    static ChildCase.Builder complete() {
        return child().addInvestigations(Investigation.builder()
                        .reference("investigation-1")
                        .startDate(DECIDED.minusMonths(3))
                        .endDate(DECIDED)
                        .build())
                .addPlans(plan(PlanKind.CARE_PLAN)
                        .contents(EnumSet.allOf(PlanContent.class))
                        .build())
                .addPlans(plan(PlanKind.IMPLEMENTATION_PLAN)
                        .contents(EnumSet.allOf(PlanContent.class))
                        .build())
                .addCareBases(voluntary().build())
                .addDecisions(completeDecision().build())
                .addPlacements(placement(PlacementForm.FAMILY_HOME).build())
                .addCaseworkers(CaseworkerAppointment.builder()
                        .caseworkerKey("u17")
                        .startDate(DECIDED)
                        .build())
                .addInformation(told(DECIDED, InformationItem.values()))
                .addHealthExaminations(HealthExamination.builder()
                        .requestedDate(DECIDED)
                        .physicalDate(MOVED_IN)
                        .mentalDate(MOVED_IN)
                        .oralDate(MOVED_IN)
                        .build())
                .addSchoolFollowUps(SchoolFollowUp.builder()
                        .date(DECIDED)
                        .items(EnumSet.allOf(SchoolItem.class))
                        .build());
    }

    static RuleSet<ChildCase> setOf(List<Rule<ChildCase>> rules) {
        return RuleSet.of("prov", "sample", ChildCase.class, rules);
    }

    static <E> ImmutableSet<E> without(Iterable<E> all, E left) {
        ImmutableSet.Builder<E> rest = ImmutableSet.builder();
        all.forEach(element -> {
            if (!element.equals(left)) {
                rest.add(element);
            }
        });
        return rest.build();
    }
}
