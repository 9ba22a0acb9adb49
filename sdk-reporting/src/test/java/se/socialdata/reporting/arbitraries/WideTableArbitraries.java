package se.socialdata.reporting.arbitraries;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Footnote;
import se.socialdata.reporting.table.MeanValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.MoneyUnit;
import se.socialdata.reporting.table.RangeValue;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.SeriesBreak;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.Suppression;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** Random tables of three or four dimensions that measure several things, with hierarchies, notes and breaks. */
public final class WideTableArbitraries {

    private static final List<Measure> MEASURES = List.of(
            Measure.COUNT, Measure.SHARE, Measure.MEDIAN, Measure.AMOUNT, Measure.RATE, Measure.RANGE, Measure.MEAN);

    private WideTableArbitraries() {}

    /**
     * Tables over places, groups, years and what is measured; some cells have no number, some are withheld, and some
     * tables are turned.
     *
     * @return the arbitrary
     */
    public static Arbitrary<StatTable> tables() {
        return Combinators.combine(
                        TableArbitraries.texts(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(MEASURES)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.randomValue(random -> random),
                        Arbitraries.of(true, false))
                .as((title, places, groups, measures, random, turned) ->
                        table(title, places, groups, measures, random, turned));
    }

    private static StatTable table(
            LocalizedText title, int places, int groups, List<Measure> measures, Random random, boolean turned) {
        List<Dimension> dimensions = new ArrayList<>();
        if (places > 0) {
            Dimension.Builder place =
                    Dimension.builder("place", LocalizedText.of("ort", "place")).role(DimensionRole.GEOGRAPHY);
            numbered(place, "p", places);
            dimensions.add(place.build());
        }
        Dimension.Builder group = Dimension.builder("group", title);
        numbered(group, "g", groups + 1);
        group.subtotal("some", LocalizedText.of("några", "some"), List.of("g0", "g1"));
        dimensions.add(group.total("all", title).build());
        Dimension.Builder year = Dimension.builder("year", LocalizedText.of("år", "year"))
                .role(DimensionRole.TIME)
                .member("2022", LocalizedText.ofBoth("2022"))
                .member("2023", LocalizedText.ofBoth("2023"))
                .member("change", LocalizedText.of("förändring", "change"));
        dimensions.add(year.build());
        Dimension.Builder content = Dimension.builder("content", LocalizedText.of("innehåll", "content"));
        measures.forEach(measure -> content.member(measure.name(), LocalizedText.ofBoth(measure.name())));
        dimensions.add(content.build());
        StatTableBuilder builder = StatTable.builder(head(title, random), dimensions)
                .derive("year", "change", Derivation.ofChange("2022", "2023", 1));
        measures.forEach(measure -> builder.measure(measure.name(), measure));
        leaves(dimensions).forEach(key -> value(key, random).ifPresent(value -> builder.cell(key, value)));
        StatTable table = withheld(builder.build(), random);
        return turned
                ? table.pivot(
                        codes(dimensions).subList(1, dimensions.size()),
                        List.of(codes(dimensions).get(0)))
                : table;
    }

    private static void numbered(Dimension.Builder builder, String code, int members) {
        for (int i = 0; i < members; i++) {
            builder.member(code + i, LocalizedText.of("nummer " + i, "number " + i));
        }
    }

    private static List<String> codes(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::getCode).toList();
    }

    private static TableHead head(LocalizedText title, Random random) {
        TableHead.Builder head = TableHead.builder().id("wide").title(title).source(title);
        if (random.nextBoolean()) {
            head.addNotes(title)
                    .addFootnotes(
                            Footnote.of("group", "g0", LocalizedText.of("uppskattat", "estimated")),
                            new Footnote(ImmutableMap.of("group", "g1", "year", "2023"), title))
                    .addSeriesBreaks(new SeriesBreak("year", "2023", LocalizedText.of("ny uppgift", "new variable")));
        }
        return head.build();
    }

    private static List<CellKey> leaves(List<Dimension> dimensions) {
        return Lists.cartesianProduct(dimensions.stream()
                        .map(dimension -> dimension.getMembers().stream()
                                .filter(member ->
                                        !member.isTotal() && !member.code().equals("change"))
                                .map(Member::code)
                                .toList())
                        .toList())
                .stream()
                .map(CellKey::of)
                .toList();
    }

    /** A value of the measure that the key's last code names; now and then none. */
    private static Optional<CellValue> value(CellKey key, Random random) {
        Measure measure = Measure.valueOf(key.getCode(key.codes().size() - 1));
        int one = random.nextInt(2_000);
        int other = random.nextInt(2_000);
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new CellValue.Absent(Absence.NOT_APPLICABLE));
            default -> Optional.of(value(measure, one, other));
        };
    }

    private static CellValue value(Measure measure, int one, int other) {
        return switch (measure) {
            case COUNT -> new CellValue.Count(one);
            case SHARE -> new CellValue.Share(Math.min(one, other), Math.max(one, other));
            case MEDIAN -> CellValue.Median.of(List.of(one, other));
            case AMOUNT -> AmountValue.of(Rational.of(BigDecimal.valueOf(one, 2)), MoneyUnit.THOUSAND_KRONOR, 1);
            case RATE -> RateValue.of(one, other, 1_000);
            case RANGE -> new RangeValue(Math.min(one, other), Math.max(one, other));
            case MEAN -> MeanValue.of(Rational.of(one), other, 2);
            case DERIVED -> throw new IllegalArgumentException("expected a measure that is entered");
        };
    }

    private static StatTable withheld(StatTable table, Random random) {
        Map<CellKey, Suppression> withheld = new LinkedHashMap<>();
        table.getCells().keySet().forEach(key -> {
            if (random.nextInt(20) == 0) {
                withheld.put(key, Suppression.PRIMARY);
            }
        });
        return table.withSuppressed(withheld);
    }
}
