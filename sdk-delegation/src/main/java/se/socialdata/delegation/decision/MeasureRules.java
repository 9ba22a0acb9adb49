package se.socialdata.delegation.decision;

import static se.socialdata.core.rule.RuleStatus.LAW;
import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;
import static se.socialdata.delegation.decision.DelegationSources.PSL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.Severity;
import se.socialdata.delegation.guide.TaskCode;

/** What whoever performs a measure must see to, in the order of the guideline. */
public final class MeasureRules implements RuleProvider {

    private static final ImmutableSet<TaskCode> SAMPLES_WITHOUT_ORDER =
            ImmutableSet.of(TaskCode.of("PR-VITALPARAMETRAR"), TaskCode.of("PR-BLODSOCKER"));

    private static final Fact<PerformedMeasure, Boolean> ORDERED_BY_NURSE = Fact.of(
            "orderedByNurse",
            "ordination av ansvarig sjuksköterska",
            "order by the responsible nurse",
            PerformedMeasure::getOrderedByNurse);

    private static final Fact<PerformedMeasure, ImmutableSet<PenLabelItem>> PEN_LABEL =
            Fact.of("penLabel", "märkning av pennan", "label of the pen", PerformedMeasure::getPenLabel);

    /** DEL-019: the measure stands in the journal. */
    static final Rule<PerformedMeasure> JOURNALLED = Rule.of("DEL-019", PerformedMeasure.class)
            .titled("Utförda åtgärder förs in i journalen", "Performed measures are entered in the journal")
            .status(LOCAL)
            .citing(GUIDELINE.section("Den som tar emot en delegering"))
            .requires(PerformedMeasure::isJournalled)
            .at("journalled");

    /** DEL-020: events are reported. */
    static final Rule<PerformedMeasure> HARM_REPORTED = Rule.of("DEL-020", PerformedMeasure.class)
            .titled(
                    "Händelser som har medfört eller hade kunnat medföra en vårdskada rapporteras",
                    "Events that caused or could have caused a care injury are reported")
            .status(LAW)
            .citing(PSL.section("6 kap. 4 §"))
            .appliesWhen(PerformedMeasure::isHarmEvent)
            .requires(PerformedMeasure::isHarmReported)
            .at("harmReported");

    /** DEL-129: samples are taken by order. */
    static final Rule<PerformedMeasure> SAMPLING_ORDERED = Rule.of("DEL-129", PerformedMeasure.class)
            .titled(
                    "Provtagning sker på ordination av kommunens ansvariga sjuksköterska, utom temperatur, blodtryck, puls,"
                            + " saturation och blodsocker",
                    "Samples are taken by order of the municipality's responsible nurse, except temperature, blood"
                            + " pressure, pulse, saturation and blood glucose")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1, Provtagning"))
            .appliesWhen(measure ->
                    measure.getTask().value().startsWith("PR-") && !SAMPLES_WITHOUT_ORDER.contains(measure.getTask()))
            .requiresFact(ORDERED_BY_NURSE, ordered -> ordered)
            .at("orderedByNurse");

    /** DEL-130: pens are labelled. */
    static final Rule<PerformedMeasure> PEN_LABELLED = Rule.of("DEL-130", PerformedMeasure.class)
            .titled(
                    "En penna är märkt med namn, personnummer och öppningsdatum",
                    "A pen is labelled with name, personal identity number and opening date")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1, Insulinpenna"))
            .appliesWhen(measure -> measure.getTask().equals(TaskCode.of("LM-INSULINPENNA"))
                    || measure.getPenLabel().isPresent())
            .requiresFact(PEN_LABEL, items -> items.size() == PenLabelItem.values().length)
            .at("penLabel");

    /** DEL-131: controlled-drug patches stand in the consumption journal. */
    static final Rule<PerformedMeasure> CONSUMPTION_JOURNAL = Rule.of("DEL-131", PerformedMeasure.class)
            .titled(
                    "Narkotikaklassade depotplåster förs in i förbrukningsjournalen",
                    "Controlled-drug patches are entered in the consumption journal")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1, Depotplåster"))
            .appliesWhen(
                    measure -> measure.isControlledDrug() && measure.getTask().equals(TaskCode.of("LM-DEPOTPLASTER")))
            .requires(PerformedMeasure::isInConsumptionJournal)
            .at("inConsumptionJournal");

    /** DEL-132: work clothes. */
    static final Rule<PerformedMeasure> WORK_CLOTHES = Rule.of("DEL-132", PerformedMeasure.class)
            .titled(
                    "Arbetskläder är kortärmade, byts dagligen och tvättas i minst 60 grader",
                    "Work clothes have short sleeves, are changed daily and washed at 60 degrees or more")
            .status(LOCAL)
            .citing(GUIDELINE.section("Bilaga 1, Basala hygienrutiner"))
            .severity(Severity.INFORMATION)
            .informational();

    private static final RuleSet<PerformedMeasure> ALL = RuleSet.of(
            "Utförda hälso- och sjukvårdsåtgärder",
            "Performed health-care measures",
            PerformedMeasure.class,
            ImmutableList.of(
                    JOURNALLED, HARM_REPORTED, SAMPLING_ORDERED, PEN_LABELLED, CONSUMPTION_JOURNAL, WORK_CLOTHES));

    /** Created by {@link java.util.ServiceLoader}. */
    public MeasureRules() {}

    /**
     * All rules on a performed measure.
     *
     * @return the rules, in the order of the guideline
     */
    public static RuleSet<PerformedMeasure> all() {
        return ALL;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }
}
