package se.socialdata.reporting.arbitraries;

import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.arbitraries.GrantArbitraries;
import se.socialdata.core.arbitraries.ProvidedByType;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.grant.AllocationSettings;
import se.socialdata.reporting.grant.PrintedFundSums;

/** What allocation lists and funds are held against, for property tests: sound lists, and sums that may be wrong. */
public final class GrantReportArbitraries extends ProvidedByType {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            AllocationSettings.class, GrantReportArbitraries::settings,
            PrintedFundSums.class, GrantReportArbitraries::printedSums);

    /** Made by jqwik. */
    public GrantReportArbitraries() {
        super(PROVIDED);
    }

    /** A sound list, with or without that of the year before, for its first municipality or none. */
    public static Arbitrary<AllocationSettings> settings() {
        return Combinators.combine(
                        GrantArbitraries.allocationLists(),
                        GrantArbitraries.allocationLists().optional(),
                        Arbitraries.integers().between(0, 2))
                .as((list, previous, more) -> {
                    AllocationSettings.Builder settings =
                            AllocationSettings.builder().list(list).previous(previous);
                    AllocationList.Row first = list.getRows().get(0);
                    Municipality own = first.municipality().orElseThrow();
                    return switch (more) {
                        case 0 -> settings.build();
                        case 1 -> settings.own(own).requisitioned(first.total()).build();
                        default ->
                            settings.own(own)
                                    .requisitioned(first.total().plus(Money.of(1)))
                                    .build();
                    };
                });
    }

    /** Sums of which some are not printed. */
    public static Arbitrary<PrintedFundSums> printedSums() {
        return Combinators.combine(
                        GrantArbitraries.amounts().optional(),
                        GrantArbitraries.amounts().optional(),
                        GrantArbitraries.amounts().optional(),
                        GrantArbitraries.amounts().optional())
                .as((granted, left, returned, used) -> PrintedFundSums.builder()
                        .granted(granted)
                        .left(left)
                        .returned(returned)
                        .used(used)
                        .build());
    }
}
