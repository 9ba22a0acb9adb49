package se.socialdata.core.cost;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;

/**
 * The rules on cost records (COS): what makes the costs of a municipality comparable with those of others and of other
 * years.
 *
 * <p>No statute says how the reports count; the rules rest on the reports themselves and are guidance, so a finding is a
 * warning.
 */
public final class CostRules implements RuleProvider {

    /** The first year in which financial assistance to refugees stands elsewhere in the accounts summary. */
    static final int REFUGEES_ELSEWHERE_FROM = 2016;

    static final Rule<CostRecord> PARTS_ADD_UP = Rule.of("COS-001", CostRecord.class)
            .titled(
                    "En post som både anges och delas upp är lika med summan av sina delar",
                    "An item that is both stated and divided equals the sum of its parts")
            .status(RuleStatus.GUIDANCE)
            .citing(CostSources.of2025("tabell 15 och 16"))
            .requiresEach(Each.<CostRecord, CostLine>of("lines", CostRecord::getLines)
                    .requires((record, line) ->
                            findDifference(record, line).orElse(Money.ZERO).equals(Money.ZERO))
                    .at("amount")
                    .explaining(
                            (record, line) -> "Delarna avviker med "
                                    + findDifference(record, line).orElse(Money.ZERO) + " kr från "
                                    + line.getItem().getTermSv(),
                            (record, line) -> "The parts differ by SEK "
                                    + findDifference(record, line).orElse(Money.ZERO) + " from "
                                    + line.getItem().getTermEn()));

    static final Rule<CostRecord> ITEMS_OF_THE_YEAR = Rule.of("COS-002", CostRecord.class)
            .titled(
                    "Posterna finns i årets uppdelning av individ- och familjeomsorgens kostnader",
                    "The items stand in the year's division of the costs of individual and family care")
            .status(RuleStatus.GUIDANCE)
            .citing(CostSources.of2025("tabell 15"))
            .requiresFact(
                    Fact.of(
                            "year",
                            "kostnadsposternas träd för året",
                            "the tree of cost items of the year",
                            (CostRecord record) -> CostTree.find(record.getYear())),
                    (record, tree) -> record.getLines().stream().allMatch(line -> tree.contains(line.getItem())))
            .at("lines");

    static final Rule<CostRecord> OWN_COMMITMENT = Rule.of("COS-003", CostRecord.class)
            .titled(
                    "Beloppen avser kostnad för det egna åtagandet: bruttokostnad utan interna intäkter och försäljning",
                    "The amounts are costs of the own commitment: gross costs without internal income and sales")
            .status(RuleStatus.GUIDANCE)
            .citing(CostSources.of2025("Kostnader inom individ- och familjeomsorg, not 50"))
            .requiresFact(
                    Fact.of("ownCommitment", "kostnadsmåttet", "the measure of cost", CostRecord::getOwnCommitment),
                    (Boolean own) -> own)
            .at("ownCommitment");

    static final Rule<CostRecord> REFUGEES_ELSEWHERE = Rule.of("COS-004", CostRecord.class)
            .titled(
                    "Ekonomiskt bistånd till flyktingar ingår inte i kostnaderna från och med 2016",
                    "Financial assistance to refugees is not among the costs from 2016 on")
            .status(RuleStatus.GUIDANCE)
            .citing(CostSources.of2019("tabell 3, not **"))
            .appliesWhen(record -> record.getYear() >= REFUGEES_ELSEWHERE_FROM)
            .requiresFact(
                    Fact.of(
                            "refugeeAssistanceIncluded",
                            "om bistånd till flyktingar ingår",
                            "whether assistance to refugees is included",
                            CostRecord::getRefugeeAssistanceIncluded),
                    (Boolean included) -> !included)
            .at("refugeeAssistanceIncluded");

    private static final RuleSet<CostRecord> ALL = RuleSet.of(
            "Kostnader",
            "Costs",
            CostRecord.class,
            PARTS_ADD_UP,
            ITEMS_OF_THE_YEAR,
            OWN_COMMITMENT,
            REFUGEES_ELSEWHERE);

    /** Created by {@link java.util.ServiceLoader}. */
    public CostRules() {}

    /**
     * All rules on cost records.
     *
     * @return the rules
     */
    public static RuleSet<CostRecord> guidance() {
        return ALL;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }

    /** What the parts of a stated item lack or have too much; empty for an item that is not divided. */
    private static Optional<Money> findDifference(CostRecord record, CostLine line) {
        return CostTree.find(record.getYear())
                .filter(tree -> tree.contains(line.getItem()))
                .flatMap(tree -> record.findSumOfParts(line.getItem(), tree))
                .map(parts -> parts.minus(line.getAmount()));
    }
}
