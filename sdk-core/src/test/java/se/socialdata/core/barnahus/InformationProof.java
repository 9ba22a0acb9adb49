package se.socialdata.core.barnahus;

import static se.socialdata.core.barnahus.CompleteLog.DAY;
import static se.socialdata.core.barnahus.CompleteLog.log;
import static se.socialdata.core.barnahus.CompleteLog.untold;
import static se.socialdata.core.barnahus.CompleteLog.with;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import se.socialdata.core.arbitraries.RuleProof;

/** Proves the rules on what the child is to be told, and on how the telling is shared. */
final class InformationProof {

    private InformationProof() {}

    static void add(RuleProof<BarnahusLog> proof) {
        items(proof);
        sharing(proof);
    }

    private static void items(RuleProof<BarnahusLog> proof) {
        for (LogInformationItem item : LogInformationItem.values()) {
            String rule = String.format(Locale.ROOT, "BAR-4%02d", item.ordinal() + 1);
            BarnahusLog told = item == LogInformationItem.DISCONTINUATION ? CompleteLog.discontinued() : log();
            proof.passes(rule, told, DAY).fails(rule, untold(told, item), DAY);
        }
    }

    private static BarnahusLog assigned(LogInformationItem item, String... keys) {
        BarnahusLog.Builder log = BarnahusLog.builder().from(untold(log(), item));
        for (String key : keys) {
            log.addAssignments(
                    InformationAssignment.builder().item(item).assignedTo(key).build());
        }
        return log.build();
    }

    private static BarnahusLog told(InformationGiven.Builder given) {
        return with(LogEventType.CHILD_TALK, event -> event.information(ImmutableList.of(given.build())));
    }

    private static InformationGiven.Builder by(String key) {
        return InformationGiven.builder().informedBy(key);
    }

    private static void sharing(RuleProof<BarnahusLog> proof) {
        LogInformationItem item = LogInformationItem.GOING_HOME;
        BarnahusLog late = CompleteLog.with(
                untold(log(), LogInformationItem.WHOM_TO_TALK_TO),
                event -> event.isOf(LogEventType.MEDICAL_EXAMINATION),
                event -> event.addInformation(
                        by("ali").addItems(LogInformationItem.WHOM_TO_TALK_TO).build()));
        proof.passes("BAR-431", log(), DAY)
                .passes("BAR-431", assigned(item, "rut"), DAY)
                .fails("BAR-431", assigned(item), DAY)
                .passes("BAR-432", assigned(item, "rut", "rut"), DAY)
                .fails("BAR-432", assigned(item, "rut", "ali"), DAY)
                .passes("BAR-433", log(), DAY)
                .fails("BAR-433", late, DAY)
                .passes("BAR-434", log(), DAY)
                .passes("BAR-434", told(by("ali").confirmedByAuthority(true)), DAY)
                .fails("BAR-434", told(by("ali")), DAY)
                .passes("BAR-435", told(by("rut").addConsultedAuthorities(BarnahusAuthority.SOCIAL_SERVICES)), DAY)
                .fails("BAR-435", told(by("rut")), DAY)
                .passes("BAR-436", told(by("rut").fileReference("akt 1")), DAY)
                .fails("BAR-436", told(by("rut")), DAY);
    }
}
