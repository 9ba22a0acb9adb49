package se.socialdata.core.home;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;

/** The queue to the special youth homes: LVU 12 §, and what Ds 2026:5 describes and wishes. */
final class SisPlaceRules {

    static final Rule<SisPlaceRequest> ASSIGNED_AT_ONCE = Rule.of("HOM-051", SisPlaceRequest.class)
            .titled(
                    "I akuta situationer anvisar SiS en plats omedelbart",
                    "In acute situations SiS assigns a place at once")
            .status(RuleStatus.LAW)
            .citing(Statutes.LVU.section("12 § andra stycket"))
            .appliesWhen(SisPlaceRequest::isAcute)
            .requires((request, context) -> !request.getRequestedDate().isBefore(context.asOf())
                    || HomeLawRules.isBy(request.getAssignedDate(), request.getRequestedDate()))
            .at("assignedDate");

    static final Rule<SisPlaceRequest> CLOSE_SUPERVISION_NEEDED = Rule.of("HOM-052", SisPlaceRequest.class)
            .titled(
                    "Särskilda ungdomshem är till för den som behöver stå under särskilt noggrann tillsyn",
                    "Special youth homes are for those who need particularly close supervision")
            .status(RuleStatus.LAW)
            .citing(Statutes.LVU.section("12 § första stycket"))
            .requiresFact(
                    Fact.of(
                            "closeSupervisionNeeded",
                            "behov av särskilt noggrann tillsyn",
                            "need of particularly close supervision",
                            SisPlaceRequest::getCloseSupervisionNeeded),
                    needed -> needed)
            .at("closeSupervisionNeeded");

    static final Rule<SisPlaceRequest> ASSIGNED_TO_A_HOME = guidance(
                    "HOM-066", "En anvisad plats anger hemmet", "An assigned place names the home")
            .appliesWhen(request -> request.getAssignedDate().isPresent())
            .requires(request -> request.getHomeKey().isPresent())
            .at("homeKey");

    static final Rule<SisPlaceRequest> OVERSTAY_REASONED = guidance(
                    "HOM-305",
                    "Den som är kvar längre än planerat är det av ett dokumenterat skäl",
                    "Who stays longer than planned does so for a documented reason")
            .appliesWhen((request, context) -> request.getPlannedEndDate()
                    .filter(planned ->
                            earlier(request.getDischargedDate(), context.asOf()).isAfter(planned))
                    .isPresent())
            .requires(SisPlaceRequest::isOverstayReasoned)
            .at("overstayReasoned");

    static final Rule<SisPlaceRequest> READY_NOTICE_ANSWERED = guidance(
                    "HOM-306",
                    "Den som är utskrivningsklar skrivs ut, eller så framgår skälet till att det inte sker",
                    "Who is ready for discharge is discharged, or the reason why not is stated")
            .appliesWhen((request, context) ->
                    request.getReadyNoticeDate().filter(context.asOf()::isAfter).isPresent())
            .requires((request, context) -> HomeLawRules.isBy(request.getDischargedDate(), context.asOf())
                    || request.getNotDischargedReason().isPresent())
            .at("notDischargedReason");

    static final Rule<SisPlaceRequest> NEXT_STEP_PLANNED = HomeSources.ds(
                    SisPlaceRequest.class,
                    RuleStatus.PROPOSED,
                    "HOM-518",
                    "3.13",
                    "Planeringen av nästa steg börjar när den unge kommer till ungdomshemmet",
                    "The planning of the next step begins when the young person comes to the youth home")
            .appliesWhen((request, context) ->
                    request.getAdmittedDate().filter(context.asOf()::isAfter).isPresent())
            .requires(request -> HomeLawRules.isBy(
                    request.getNextStepPlannedDate(), request.getAdmittedDate().orElseThrow()))
            .at("nextStepPlannedDate");

    static final ImmutableList<Rule<SisPlaceRequest>> IN_FORCE =
            ImmutableList.of(ASSIGNED_AT_ONCE, CLOSE_SUPERVISION_NEEDED, ASSIGNED_TO_A_HOME);

    static final ImmutableList<Rule<SisPlaceRequest>> GUIDANCE =
            ImmutableList.of(OVERSTAY_REASONED, READY_NOTICE_ANSWERED);

    static final ImmutableList<Rule<SisPlaceRequest>> PROPOSED = ImmutableList.of(NEXT_STEP_PLANNED);

    private SisPlaceRules() {}

    private static Rule<SisPlaceRequest> guidance(String id, String sv, String en) {
        return HomeSources.ds(SisPlaceRequest.class, RuleStatus.GUIDANCE, id, "3.13", sv, en);
    }

    private static LocalDate earlier(Optional<LocalDate> end, LocalDate day) {
        return end.filter(last -> last.isBefore(day)).orElse(day);
    }
}
