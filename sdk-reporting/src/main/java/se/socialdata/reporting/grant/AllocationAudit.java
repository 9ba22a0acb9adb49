package se.socialdata.reporting.grant;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.core.grant.ReceiverKind;
import se.socialdata.core.money.Money;

/**
 * The check of an allocation list (granskning av en fördelningslista): the sums of its rows and columns, its receivers, and
 * the municipality's own share.
 *
 * <p>The amounts are whole kronor as printed, so a sum is right only to the krona. Immutable and thread-safe.
 */
public final class AllocationAudit {

    private final AllocationSettings settings;
    private final ImmutableList<AllocationFinding> findings;

    private AllocationAudit(AllocationSettings settings, ImmutableList<AllocationFinding> findings) {
        this.settings = settings;
        this.findings = findings;
    }

    /**
     * Checks a list.
     *
     * @param settings the list and what it is held against
     * @return the check
     */
    public static AllocationAudit of(AllocationSettings settings) {
        ImmutableList.Builder<AllocationFinding> findings = ImmutableList.builder();
        AllocationList list = settings.getList();
        checkRows(list, findings);
        checkColumns(list, findings);
        checkReceivers(list, findings);
        if (settings.isEveryMunicipalityExpected()) {
            Municipality.all().stream()
                    .filter(municipality -> list.find(municipality).isEmpty())
                    .forEach(missing -> findings.add(new AllocationFinding(
                            AllocationFindingKind.RECEIVER_MISSING,
                            missing.getName(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            OptionalInt.empty())));
        }
        settings.getOwn().flatMap(list::find).ifPresent(own -> settings.getRequisitioned()
                .filter(requisitioned -> !requisitioned.equals(own.total()))
                .ifPresent(requisitioned -> findings.add(new AllocationFinding(
                        AllocationFindingKind.OWN_SHARE,
                        own.receiver(),
                        Optional.of(GrantComponent.TOTAL),
                        Optional.of(requisitioned),
                        Optional.of(own.total()),
                        OptionalInt.of(own.line())))));
        return new AllocationAudit(settings, findings.build());
    }

    private static void checkRows(AllocationList list, ImmutableList.Builder<AllocationFinding> findings) {
        for (AllocationList.Row row : list.getRows()) {
            Optional<Money> sum = row.sumOfComponents().filter(components -> !components.equals(row.total()));
            if (sum.isPresent()) {
                findings.add(new AllocationFinding(
                        AllocationFindingKind.ROW_SUM,
                        row.receiver(),
                        Optional.of(GrantComponent.TOTAL),
                        Optional.of(row.total()),
                        sum,
                        OptionalInt.of(row.line())));
            }
        }
    }

    private static void checkColumns(AllocationList list, ImmutableList.Builder<AllocationFinding> findings) {
        list.getPrintedTotals().forEach((component, printed) -> {
            Money sum = list.getSum(component);
            if (!sum.equals(printed)) {
                findings.add(new AllocationFinding(
                        AllocationFindingKind.COLUMN_SUM,
                        "",
                        Optional.of(component),
                        Optional.of(printed),
                        Optional.of(sum),
                        OptionalInt.empty()));
            }
        });
    }

    /** Two names of one municipality are one receiver. */
    private static void checkReceivers(AllocationList list, ImmutableList.Builder<AllocationFinding> findings) {
        Set<Object> seen = new HashSet<>();
        for (AllocationList.Row row : list.getRows()) {
            if (list.getHead().receivers() == ReceiverKind.MUNICIPALITY
                    && row.municipality().isEmpty()) {
                findings.add(atRow(AllocationFindingKind.RECEIVER_UNKNOWN, row));
            }
            if (!seen.add(
                    row.municipality().<Object>map(municipality -> municipality).orElse(row.receiver()))) {
                findings.add(atRow(AllocationFindingKind.RECEIVER_REPEATED, row));
            }
        }
    }

    private static AllocationFinding atRow(AllocationFindingKind kind, AllocationList.Row row) {
        return new AllocationFinding(
                kind, row.receiver(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(row.line()));
    }

    /**
     * The list and what it was held against.
     *
     * @return the settings
     */
    public AllocationSettings getSettings() {
        return settings;
    }

    /**
     * What is wrong.
     *
     * @return the findings: rows, columns, receivers, own share, each in the order of the list
     */
    public ImmutableList<AllocationFinding> getFindings() {
        return findings;
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if there are no findings
     */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The list and how many findings there are. */
    @Override
    public String toString() {
        return "AllocationAudit[" + settings.getList() + ", " + findings.size() + " findings]";
    }
}
