package se.socialdata.examples.cli.deliver;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import se.socialdata.reporting.delivery.ControlSum;
import se.socialdata.reporting.delivery.DeliveryFinding;
import se.socialdata.reporting.delivery.DeliveryOutcome;
import se.socialdata.reporting.delivery.RecordAccount;

/** Prints what came of a delivery: findings, numbers that reconcile, and what may be said of the files. */
final class DeliveryText {

    private static final int SHOWN = 20;

    private DeliveryText() {}

    static void write(DeliveryOutcome outcome, PrintWriter out) {
        ImmutableList<DeliveryFinding> findings = outcome.getFindings();
        findings.stream()
                .limit(SHOWN)
                .forEach(finding -> out.println(finding.toMessage().en()));
        long all = outcome.getFindingCounts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (all > SHOWN) {
            out.println("... and " + (all - SHOWN) + " more findings");
        }
        outcome.getUnmappedCodes()
                .entrySet()
                .forEach(code -> out.println(
                        "local code without a national one: " + code.getElement() + ", " + code.getCount() + " times"));
        outcome.getAccounts().forEach(account -> write(account, out));
        outcome.getRecordsWithoutParent()
                .forEach(name -> out.println(name + ": not held against the level above, which was not given"));
        out.println(outcome.toStatement().en());
    }

    private static void write(RecordAccount account, PrintWriter out) {
        out.println(account.layout() + ": rows " + account.in() + " = in file " + account.out() + " + rejected "
                + account.rejected());
        for (ControlSum sum : account.sums()) {
            out.println(account.layout() + "." + sum.field() + ": sum " + sum.in() + " = in file " + sum.out()
                    + " + rejected " + sum.rejected()
                    + (sum.unreadable() == 0 ? "" : "; no number in " + sum.unreadable() + " rows"));
        }
    }
}
