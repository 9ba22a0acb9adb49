package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.AssessmentNode;

class AssistanceProperties {

    private static final NationalNorm NORM = NationalNorms.standard().on(YearMonth.of(2025, 1));

    private static <T> void assertReadBack(JsonRecord<T> type, T value) {
        String json = JsonWriter.of(type, Jackson2.engine()).write(value);
        assertThat(JsonReader.of(type, JsonSettings.strict(Jackson2.engine())).read(json))
                .isEqualTo(value);
    }

    @Property
    void what_is_written_is_read_back(@ForAll AssistedMonth month, @ForAll AssistanceEnd end) {
        assertReadBack(AssistanceJson.ASSISTED_MONTH, month);
        assertReadBack(AssistanceJson.ASSISTANCE_END, end);
    }

    @Property(tries = 200)
    void a_case_is_read_back_and_never_blocked(@ForAll AssistanceCase assistance) {
        assertReadBack(AssistanceJson.ASSISTANCE_CASE, assistance);
        assertThat(AssistanceRules.inForce()
                        .plus(AssistanceRules.guidance())
                        .check(assistance, LocalDate.of(2025, 12, 31))
                        .getNodes())
                .extracting(AssessmentNode::getOutcome)
                .hasSize(AssistanceLawRules.ALL.size() - 1 + 4 + 12);
    }

    @Property
    void the_norm_is_the_sum_of_its_terms_and_never_less_for_one_more_child(
            @ForAll NormHousehold household, @ForAll @IntRange(min = 0, max = 20) int age) {
        NormCalculation norm = NORM.compute(household);
        List<NormChild> more = new ArrayList<>(household.getChildren());
        more.add(NormChild.of(age));
        NormHousehold.Builder larger =
                NormHousehold.builder().adults(household.getAdults()).children(more);
        household.getSharedSize().ifPresent(size -> larger.sharedSize(size + 1));

        assertThat(norm.getTotal().toOre())
                .isEqualTo(norm.getTerms().stream()
                        .mapToLong(term -> term.getAmount().toOre())
                        .sum());
        assertThat(NORM.compute(larger.build()).getTotal()).isGreaterThan(norm.getTotal());
        assertReadBack(AssistanceJson.NORM_CALCULATION, norm);
        assertReadBack(AssistanceJson.NORM_HOUSEHOLD, household);
    }

    @Property
    void the_norm_is_that_of_a_naive_computation(@ForAll NormHousehold household) {
        long expected = household.getAdults() == AdultNorm.COUPLE ? 7_050_00 : 3_910_00;
        for (NormChild child : household.getChildren()) {
            expected += NORM.bandFor(child.getAge())
                    .amountFor(child.isWithoutLunch())
                    .toOre();
        }
        int size = household.getSize();
        long[] table = {1_270, 1_400, 1_770, 2_010, 2_310, 2_620, 2_810};
        long common = 100 * (size <= 7 ? table[size - 1] : 2_810 + 190L * (size - 7));
        expected += household.getAdults() == AdultNorm.SHARED_HOUSEHOLD ? Math.round((double) common / size) : common;

        assertThat(NORM.compute(household).getTotal()).isEqualTo(Money.ofOre(expected));
    }

    @Property
    void no_order_of_children_changes_the_norm(@ForAll NormHousehold household) {
        List<NormChild> reversed = new ArrayList<>(household.getChildren().reverse());
        NormHousehold.Builder other = NormHousehold.builder()
                .adults(household.getAdults())
                .sharedSize(household.getSharedSize())
                .children(reversed);

        assertThat(NORM.compute(other.build()).getFormula())
                .isEqualTo(NORM.compute(household).getFormula());
    }

    @Property
    void spells_hold_every_month_once(@ForAll AssistanceMonths months, @ForAll @IntRange(max = 5) int longestBreak) {
        List<AssistanceSpell> spells = months.getSpells(longestBreak);

        assertThat(spells.stream().mapToInt(AssistanceSpell::getMonths).sum()).isEqualTo(months.size());
        for (int i = 1; i < spells.size(); i++) {
            assertThat(spells.get(i - 1).getLast().plusMonths(longestBreak + 1L))
                    .isBefore(spells.get(i).getFirst());
        }
        assertThat(AssistanceMonths.of(months.getMonths())).isEqualTo(months);
    }

    @Property
    void very_long_term_by_the_literal_reading_is_a_spell_of_three_years(@ForAll AssistanceMonths months) {
        boolean bySpell = months.getSpells(0).stream()
                .anyMatch(spell -> spell.getLength() >= 36
                        && spell.getLast().getYear() >= 2025
                        && !spell.getFirst().plusMonths(35).isAfter(YearMonth.of(2025, 12)));

        assertThat(months.isVeryLongTerm(2025, VeryLongTerm.standard())).isEqualTo(bySpell);
    }
}
