package se.socialdata.delegation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.SOMEBODY;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.delegation.guide.TaskCode;

class MeasureRulesTest {

    private static PerformedMeasure.Builder measure(String task) {
        return PerformedMeasure.builder()
                .id("M-1")
                .task(TaskCode.of(task))
                .performedBy(SOMEBODY)
                .date(DECIDED)
                .journalled(true);
    }

    @Test
    void every_rule_is_proved() {
        RuleProof.of(MeasureRules.all())
                .passes("DEL-019", measure("LM-ORA").build(), DECIDED)
                .fails("DEL-019", measure("LM-ORA").journalled(false).build(), DECIDED)
                .passes(
                        "DEL-020",
                        measure("LM-ORA").harmEvent(true).harmReported(true).build(),
                        DECIDED)
                .fails("DEL-020", measure("LM-ORA").harmEvent(true).build(), DECIDED)
                .example("DEL-020", Outcome.NOT_APPLICABLE, measure("LM-ORA").build(), RuleContext.of(DECIDED))
                .passes("DEL-129", measure("PR-VEN").orderedByNurse(true).build(), DECIDED)
                .fails("DEL-129", measure("PR-VEN").orderedByNurse(false).build(), DECIDED)
                .example("DEL-129", Outcome.UNDETERMINED, measure("PR-VEN").build(), RuleContext.of(DECIDED))
                .example(
                        "DEL-129",
                        Outcome.NOT_APPLICABLE,
                        measure("PR-BLODSOCKER").build(),
                        RuleContext.of(DECIDED))
                .passes(
                        "DEL-130",
                        measure("LM-INSULINPENNA")
                                .penLabel(ImmutableSet.copyOf(PenLabelItem.values()))
                                .build(),
                        DECIDED)
                .fails(
                        "DEL-130",
                        measure("LM-SUBKUTAN")
                                .penLabel(ImmutableSet.of(PenLabelItem.NAME, PenLabelItem.OPENING_DATE))
                                .build(),
                        DECIDED)
                .example(
                        "DEL-130",
                        Outcome.UNDETERMINED,
                        measure("LM-INSULINPENNA").build(),
                        RuleContext.of(DECIDED))
                .passes(
                        "DEL-131",
                        measure("LM-DEPOTPLASTER")
                                .controlledDrug(true)
                                .inConsumptionJournal(true)
                                .build(),
                        DECIDED)
                .fails(
                        "DEL-131",
                        measure("LM-DEPOTPLASTER").controlledDrug(true).build(),
                        DECIDED)
                .verify();
    }

    @Test
    void a_measure_without_any_event_needs_only_the_journal() {
        assertThat(MeasureRules.all().check(measure("LM-ORA").build(), DECIDED).isPassed())
                .isTrue();
    }
}
