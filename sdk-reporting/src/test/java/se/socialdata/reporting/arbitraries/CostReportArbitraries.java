package se.socialdata.reporting.arbitraries;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.arbitraries.CostArbitraries;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.MunicipalityGroup;
import se.socialdata.core.cost.MunicipalityGrouping;
import se.socialdata.core.cost.Population;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.cost.CostSettings;

/** Settings of cost analyses for property tests: two to five years, some municipalities without a group or inhabitants. */
public final class CostReportArbitraries implements ArbitraryProvider {

    private static final int GROUPS = MunicipalityGroup.values().length;

    /** Made by jqwik. */
    public CostReportArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(CostSettings.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(settings());
    }

    /** Settings with an index, inhabitants of all ages and the nine groups. */
    public static Arbitrary<CostSettings> settings() {
        return Combinators.combine(
                        CostArbitraries.years().set().ofMinSize(2),
                        CostArbitraries.indexes(),
                        groupings(),
                        populations())
                .as((years, index, grouping, population) -> CostSettings.builder()
                        .years(years)
                        .tree(CostTree.of("2025"))
                        .priceIndex(index)
                        .grouping(grouping)
                        .population(population)
                        .build());
    }

    /** Groupings in which about one municipality in ten has no group. */
    public static Arbitrary<MunicipalityGrouping> groupings() {
        return Arbitraries.integers()
                .between(0, GROUPS)
                .list()
                .ofSize(Municipality.all().size())
                .map(groups -> {
                    StringBuilder text = new StringBuilder("# test grouping\nmunicipality;group\n");
                    Map<String, Integer> places = new TreeMap<>();
                    for (int i = 0; i < groups.size(); i++) {
                        places.put(Municipality.all().get(i).getCode(), groups.get(i));
                    }
                    places.forEach((code, group) -> {
                        if (group < GROUPS) {
                            text.append(code)
                                    .append(';')
                                    .append(MunicipalityGroup.values()[group])
                                    .append('\n');
                        }
                    });
                    return MunicipalityGrouping.from(ReferenceTable.parse(text.toString()));
                });
    }

    /** Inhabitants of all ages, none in some municipalities. */
    public static Arbitrary<Population> populations() {
        return Arbitraries.integers()
                .between(0, 900_000)
                .list()
                .ofSize(Municipality.all().size())
                .map(numbers -> {
                    StringBuilder text = new StringBuilder("# test population\nmunicipality;year;ages;inhabitants\n");
                    for (int i = 0; i < numbers.size(); i++) {
                        for (int year = CostArbitraries.FIRST_YEAR; year <= CostArbitraries.LAST_YEAR; year++) {
                            text.append(Municipality.all().get(i).getCode())
                                    .append(';')
                                    .append(year)
                                    .append(";0+;")
                                    .append(numbers.get(i))
                                    .append('\n');
                        }
                    }
                    return Population.from(ReferenceTable.parse(text.toString()));
                });
    }
}
