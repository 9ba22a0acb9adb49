package se.socialdata.reporting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.arbitraries.IdentityArbitraries;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.delivery.CodeEntry;
import se.socialdata.reporting.delivery.DeliveryBuilder;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.DeliveryMode;
import se.socialdata.reporting.delivery.DeliveryReceipt;
import se.socialdata.reporting.delivery.DeliveryRow;
import se.socialdata.reporting.delivery.DeliverySettings;
import se.socialdata.reporting.delivery.LayoutCodeList;

/**
 * Arbitraries for deliveries to the register of economic assistance: settings of a month, and rows of which some have
 * errors, since a delivery must reconcile whatever it is given.
 */
public final class DeliveryArbitraries implements ArbitraryProvider {

    private static final String HOUSEHOLDS = "ABCDEF";

    /** For jqwik, which finds the provider through its service file. */
    public DeliveryArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(DeliverySettings.class)
                || targetType.isOfType(DeliveryRow.class)
                || targetType.isOfType(DeliveryReceipt.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        if (targetType.isOfType(DeliverySettings.class)) {
            return Set.of(settings());
        }
        return Set.of(
                targetType.isOfType(DeliveryReceipt.class)
                        ? receipts()
                        : rows(settings().sample()));
    }

    /**
     * Receipts of deliveries with up to ten rows, some of them rejected.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DeliveryReceipt> receipts() {
        return settings()
                .flatMap(settings -> rows(settings).list().ofMaxSize(10).map(rows -> {
                    DeliveryBuilder builder = DeliveryBuilder.of(settings);
                    builder.addAll(rows);
                    return DeliveryReceipt.of(builder.build());
                }));
    }

    /**
     * Test deliveries of a month from 2017 to 2026.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DeliverySettings> settings() {
        return Combinators.combine(
                        Arbitraries.of(Municipality.all()),
                        Arbitraries.integers().between(0, 119),
                        Arbitraries.of(DeliveryMode.class))
                .as((municipality, month, mode) -> DeliverySettings.builder()
                        .layout(DeliveryLayouts.get("economic-assistance"))
                        .municipality(municipality)
                        .period(days(YearMonth.of(2017, 1).plusMonths(month)))
                        .mode(mode)
                        .build());
    }

    private static DateInterval days(YearMonth month) {
        return DateInterval.of(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Rows of households and persons for a delivery. They share few households and persons, so that keys meet; about a
     * quarter of them have an error.
     *
     * @param settings the delivery
     * @return the arbitrary
     */
    public static Arbitrary<DeliveryRow> rows(DeliverySettings settings) {
        return Arbitraries.oneOf(households(settings), people(settings));
    }

    private static Arbitrary<DeliveryRow> households(DeliverySettings settings) {
        return Combinators.combine(
                        Arbitraries.of("1", "3", "4", "5", "8", "2"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("9870", "0", "120", "12.5", "-30"),
                        beginnings("household", settings))
                .as((type, persons, amount, row) -> row.put("household-type", type)
                        .put("persons", persons)
                        .put("children", 0)
                        .put("amount", amount)
                        .build());
    }

    private static Arbitrary<DeliveryRow> people(DeliverySettings settings) {
        List<String> codes = new ArrayList<>(ImmutableList.of("", "999"));
        settings.getLayout()
                .findCodeList("obstacle")
                .map(LayoutCodeList::entries)
                .orElseThrow()
                .forEach((CodeEntry entry) -> codes.add(entry.code()));
        return Combinators.combine(
                        IdentityArbitraries.personalIdentityNumbers(),
                        Arbitraries.of("1", "3"),
                        Arbitraries.of(codes),
                        beginnings("person", settings))
                .as((identity, status, obstacle, row) -> row.put("identity", identity)
                        .put("person-status", status)
                        .put("obstacle", obstacle)
                        .build());
    }

    private static Arbitrary<DeliveryRow.Builder> beginnings(String layout, DeliverySettings settings) {
        YearMonth month = YearMonth.from(settings.getLastDay());
        return Combinators.combine(
                        Arbitraries.integers().between(0, HOUSEHOLDS.length() - 1),
                        Arbitraries.frequency(Tuple.of(19, month), Tuple.of(1, month.minusMonths(1))),
                        Arbitraries.longs().between(1, 1_000))
                .as((household, concerned, line) -> DeliveryRow.builder(layout)
                        .line(line)
                        .put("municipality", settings.getMunicipality())
                        .put("month", concerned)
                        .put("household-id", HOUSEHOLDS.substring(household, household + 1)));
    }
}
