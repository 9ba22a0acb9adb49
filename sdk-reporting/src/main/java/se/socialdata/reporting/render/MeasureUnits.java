package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.json.JsonOutput;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.DerivedValue;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/** What the members of the dimension that says what is measured are measured in, for formats that tell it. */
final class MeasureUnits {

    private static final LocalizedText PER_CENT = LocalizedText.of("procent", "per cent");

    private MeasureUnits() {}

    /**
     * Whether the table measures more than counts, so that one of its dimensions says what. Times and places measure nothing:
     * a table of means by year measures one thing.
     */
    static boolean isMetric(StatTable table) {
        return table.getMeasureDimension().getRole() == DimensionRole.CLASSIFICATION
                && table.getMeasureDimension().getMembers().stream()
                        .anyMatch(member -> table.getMeasure(member.code()) != Measure.COUNT);
    }

    /** Writes the decimals of each thing measured, the most that any of its cells has, and its unit where it has one. */
    static void write(StatTable table, RenderOptions options, JsonOutput output) {
        output.name("unit");
        output.startObject();
        for (Member member : table.getMeasureDimension().getMembers()) {
            output.name(member.code());
            output.startObject();
            output.name("decimals");
            output.integer(decimals(table, member));
            find(table, member).ifPresent(unit -> {
                output.name("label");
                output.text(options.format(unit));
            });
            output.endObject();
        }
        output.endObject();
    }

    /** The most decimals that a cell of a thing measured has. */
    static int decimals(StatTable table, Member member) {
        return cells(table, member).stream()
                .mapToInt(CellValue::getDecimals)
                .max()
                .orElse(0);
    }

    /** The unit of a thing measured, if it has one. */
    static Optional<LocalizedText> find(StatTable table, Member member) {
        return common(cells(table, member));
    }

    /** The unit of a table that measures one thing: that of its head, or else of all its cells. */
    static Optional<LocalizedText> find(StatTable table) {
        return table.getHead()
                .getUnit()
                .or(() -> common(table.getCells().values().asList()));
    }

    private static ImmutableList<CellValue> cells(StatTable table, Member member) {
        int position = table.getDimensions().indexOf(table.getMeasureDimension());
        return table.getCells().entrySet().stream()
                .filter(cell -> cell.getKey().getCode(position).equals(member.code()))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
    }

    /** The unit of the cells that have a number, if they have one and the same. */
    private static Optional<LocalizedText> common(List<CellValue> cells) {
        ImmutableList<Optional<LocalizedText>> units = cells.stream()
                .filter(cell -> cell.toNumber().isPresent())
                .map(MeasureUnits::unitOf)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return units.size() == 1 ? units.get(0) : Optional.empty();
    }

    private static Optional<LocalizedText> unitOf(CellValue cell) {
        if (cell instanceof AmountValue amount) {
            return Optional.of(LocalizedText.of(amount.unit()));
        }
        if (cell instanceof CellValue.Share) {
            return Optional.of(PER_CENT);
        }
        if (cell instanceof RateValue rate) {
            return Optional.of(LocalizedText.of(
                    "per " + NumberStyle.SWEDISH.format(rate.per()), "per " + NumberStyle.ENGLISH.format(rate.per())));
        }
        return cell instanceof DerivedValue derived ? unitOf(derived) : Optional.empty();
    }

    private static Optional<LocalizedText> unitOf(DerivedValue derived) {
        Derivation.Kind kind = derived.derivation().kind();
        return switch (kind) {
            case CHANGE_PERCENT, SHARE -> Optional.of(PER_CENT);
            case DIFFERENCE ->
                derived.member() instanceof AmountValue amount
                        ? Optional.of(LocalizedText.of(amount.unit()))
                        : Optional.empty();
            case INDEX, RATIO -> Optional.empty();
        };
    }
}
