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
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/** The units in a JSON-stat dataset: what the members of the dimension that says what is measured are measured in. */
final class JsonStatUnits {

    private static final LocalizedText PER_CENT = LocalizedText.of("procent", "per cent");

    private JsonStatUnits() {}

    /** Whether the table measures more than counts, so that one of its dimensions says what. */
    static boolean isMetric(StatTable table) {
        return table.getMeasureDimension().getMembers().stream()
                .anyMatch(member -> table.getMeasure(member.code()) != Measure.COUNT);
    }

    /** Writes the decimals of each thing measured, the most that any of its cells has, and its unit where it has one. */
    static void write(StatTable table, RenderOptions options, JsonOutput output) {
        int position = table.getDimensions().indexOf(table.getMeasureDimension());
        output.name("unit");
        output.startObject();
        for (Member member : table.getMeasureDimension().getMembers()) {
            List<CellValue> cells = table.getCells().entrySet().stream()
                    .filter(cell -> cell.getKey().getCode(position).equals(member.code()))
                    .map(Map.Entry::getValue)
                    .toList();
            output.name(member.code());
            output.startObject();
            output.name("decimals");
            output.integer(cells.stream().mapToInt(CellValue::getDecimals).max().orElse(0));
            common(cells).ifPresent(unit -> {
                output.name("label");
                output.text(options.format(unit));
            });
            output.endObject();
        }
        output.endObject();
    }

    /** The unit of the cells that have a number, if they have one and the same. */
    private static Optional<LocalizedText> common(List<CellValue> cells) {
        ImmutableList<Optional<LocalizedText>> units = cells.stream()
                .filter(cell -> cell.toNumber().isPresent())
                .map(JsonStatUnits::unitOf)
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
