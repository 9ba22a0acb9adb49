package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.Admission;
import se.socialdata.core.placement.AdmissionDecisionMaker;
import se.socialdata.core.placement.ChildInformation;
import se.socialdata.core.placement.ChildOpinion;
import se.socialdata.core.placement.ConsideredFactor;
import se.socialdata.core.placement.DailyPrice;
import se.socialdata.core.placement.HealthExamination;
import se.socialdata.core.placement.InformationItem;
import se.socialdata.core.placement.KinConsideration;
import se.socialdata.core.placement.KinRelation;
import se.socialdata.core.placement.OpinionMeans;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementDecision;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.ProviderOwnership;
import se.socialdata.core.placement.SuitabilityAspect;
import se.socialdata.core.time.DateInterval;

/** What belongs to a placement in which nothing is wrong: the home, the decision, what the child is told, the examination. */
final class HomesOfStories {

    private static final int DAYS_FROM_DECISION = 2;
    private static final int DAYS_TO_EXAMINATION = 21;

    /** Where the homes lie; made up, like the homes. */
    private static final ImmutableList<Municipality> RECEIVING = ImmutableList.of(
            Municipality.of("2580"), Municipality.of("2581"), Municipality.of("2582"), Municipality.of("2514"));

    private HomesOfStories() {}

    static Placement.Builder placement(PlacementForm form, int home, LocalDate start) {
        Placement.Builder placement = Placement.builder()
                .form(form)
                .startDate(start)
                .acute(form == PlacementForm.EMERGENCY_HOME)
                .homeKey(String.format(Locale.ROOT, "home-%02d", home))
                .receivingMunicipality(RECEIVING.get(home % RECEIVING.size()))
                .ownership(ownership(form));
        if (form.isInstitution()) {
            placement.admission(Admission.builder()
                    .date(start)
                    .decidedBy(
                            form == PlacementForm.SPECIAL_YOUTH_HOME
                                    ? AdmissionDecisionMaker.SIS
                                    : AdmissionDecisionMaker.MANAGER)
                    .checkedAspects(EnumSet.allOf(SuitabilityAspect.class))
                    .build());
        }
        if (form == PlacementForm.CONSULTANT_SUPPORTED_FAMILY_HOME) {
            placement.addPrices(DailyPrice.builder()
                    .startDate(start)
                    .total(185_000L)
                    .fee(95_000L)
                    .expenses(30_000L)
                    .administration(60_000L)
                    .build());
        }
        return placement;
    }

    private static ProviderOwnership ownership(PlacementForm form) {
        return switch (form) {
            case RESIDENTIAL_CARE_HOME, CONSULTANT_SUPPORTED_FAMILY_HOME -> ProviderOwnership.PRIVATE;
            case SPECIAL_YOUTH_HOME -> ProviderOwnership.STATE;
            case PROTECTED_ACCOMMODATION -> ProviderOwnership.NON_PROFIT;
            default -> ProviderOwnership.MUNICIPAL;
        };
    }

    /** The decision of two days before, or of the same day where the placement was acute. */
    static PlacementDecision.Builder decision(Placement placement) {
        PlacementForm form = placement.getForm();
        LocalDate date = placement.getStartDate().minusDays(placement.isAcute() ? 0 : DAYS_FROM_DECISION);
        PlacementDecision.Builder decision = PlacementDecision.builder()
                .date(date)
                .form(form)
                .bestInterestsAssessedDate(date)
                .suitabilityAssessedDate(date)
                .consideredFactors(EnumSet.allOf(ConsideredFactor.class))
                .kinConsideration(KinConsideration.builder()
                        .date(date)
                        .possible(form == PlacementForm.NETWORK_HOME)
                        .addAsked(KinRelation.GRANDPARENT, KinRelation.RELATIVE)
                        .build())
                .childOpinion(ChildOpinion.builder()
                        .date(date)
                        .means(OpinionMeans.PRIVATE_TALK)
                        .text("(påhittat)")
                        .weighed(true)
                        .build())
                .homeAlternativesConsidered(true)
                .careNeeded(form != PlacementForm.SUPPORTED_ACCOMMODATION);
        if (form == PlacementForm.SPECIAL_YOUTH_HOME) {
            decision.specialSupervisionNeeded(true);
        }
        if (form.isFamilyHome()) {
            decision.homeInvestigatedDate(date).registerExtractsDate(date).placedChildrenInHome(1);
        }
        return decision;
    }

    static ChildInformation information(LocalDate date) {
        return ChildInformation.builder()
                .date(date)
                .items(EnumSet.allOf(InformationItem.class))
                .adapted(true)
                .understood(true)
                .build();
    }

    static HealthExamination healthExamination(DateInterval spell) {
        LocalDate examined = spell.getStart().plusDays(DAYS_TO_EXAMINATION);
        Optional<LocalDate> recorded = Optional.of(examined).filter(day -> !day.isAfter(PlacementStory.RECORDED));
        return HealthExamination.builder()
                .requestedDate(spell.getStart())
                .physicalDate(recorded)
                .mentalDate(recorded)
                .oralDate(recorded)
                .build();
    }
}
