package se.socialdata.delegation.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.decision.DecisionItem;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A delegation decision as a document that can be signed (beslut om delegering).
 *
 * <p>It holds exactly the seven items of HSLF-FS 2017:37 9 kap. 7 §, in that order, and two lines for signatures. An item
 * that the decision does not state is shown as not stated.
 */
public final class DecisionDocument {

    private static final LocalizedText NOT_STATED = LocalizedText.of("anges inte", "not stated");
    private static final String LINE = " ______________________________";

    private DecisionDocument() {}

    /**
     * The document. It names people, so its contents are marked as sensitive.
     *
     * @param decision the decision
     * @param guide the guide that has the terms of the tasks
     * @param staff how a member of staff is called in the document
     * @param units how a unit is called in the document
     * @return the document
     */
    public static Report of(
            DelegationDecision decision,
            Guide guide,
            Function<StaffKey, String> staff,
            Function<UnitKey, String> units) {
        Report.Builder document = Report.builder()
                .title(LocalizedText.of("Beslut om delegering", "Delegation decision"))
                .legalBasis(LocalizedText.ofBoth("HSLF-FS 2017:37 9 kap. 7 §"));
        add(document, DecisionItem.TASKS, tasks(decision, guide));
        add(document, DecisionItem.UNIT, units(decision, units));
        add(
                document,
                DecisionItem.DELEGATOR,
                one(staff.apply(decision.getDelegator().getKey())));
        add(
                document,
                DecisionItem.RECIPIENT,
                one(staff.apply(decision.getRecipient().getKey())));
        add(document, DecisionItem.FOLLOW_UP_DATE, day(decision.getFollowUpDate()));
        add(document, DecisionItem.VALIDITY, validity(decision));
        add(document, DecisionItem.DECISION_DATE, day(Optional.of(decision.getDecisionDate())));
        document.addBlocks(
                new Block.Heading(1, LocalizedText.of("Underskrifter", "Signatures")),
                new Block.Paragraph(
                        LocalizedText.of("Den som delegerar", "Delegator").plus(LINE)),
                new Block.Paragraph(
                        LocalizedText.of("Den som tar emot", "Recipient").plus(LINE)));
        return document.build();
    }

    private static void add(Report.Builder document, DecisionItem item, ImmutableList<LocalizedText> values) {
        document.addBlocks(
                new Block.Heading(1, heading(item)),
                new Block.Sensitive(
                        values.size() == 1 ? new Block.Paragraph(values.get(0)) : new Block.BulletList(values)));
    }

    private static LocalizedText heading(DecisionItem item) {
        return switch (item) {
            case TASKS -> LocalizedText.of("Uppgifter som delegeras", "Tasks delegated");
            case UNIT -> LocalizedText.of("Verksamhet som beslutet gäller", "Unit for which the decision applies");
            case DELEGATOR -> LocalizedText.of("Den som delegerar", "Delegator");
            case RECIPIENT -> LocalizedText.of("Den som uppgiften delegeras till", "Recipient");
            case FOLLOW_UP_DATE -> LocalizedText.of("Beslutet följs upp", "The decision is followed up");
            case VALIDITY -> LocalizedText.of("Giltighetstid", "Period of validity");
            case DECISION_DATE -> LocalizedText.of("Beslutsdatum", "Date of decision");
        };
    }

    private static ImmutableList<LocalizedText> tasks(DelegationDecision decision, Guide guide) {
        return stated(
                decision.getTasks().stream().map(task -> term(task, guide)).collect(toImmutableList()));
    }

    private static LocalizedText term(TaskCode task, Guide guide) {
        return guide.find(task)
                .map(row ->
                        LocalizedText.of(row.getTask().termSv(), row.getTask().termEn()))
                .orElseGet(() -> LocalizedText.ofBoth(task.value()));
    }

    private static ImmutableList<LocalizedText> units(DelegationDecision decision, Function<UnitKey, String> names) {
        return stated(decision.getUnits().stream()
                .map(unit -> LocalizedText.ofBoth(names.apply(unit)))
                .collect(toImmutableList()));
    }

    private static ImmutableList<LocalizedText> validity(DelegationDecision decision) {
        LocalDate start = decision.getValidity().getStart();
        return ImmutableList.of(decision.getValidity()
                .getEnd()
                .map(last -> LocalizedText.of("Från och med ", "From and including ")
                        .plus(start.toString())
                        .plus(LocalizedText.of(" till och med ", " to and including "))
                        .plus(last.toString()))
                .orElseGet(() -> LocalizedText.of("Från och med ", "From and including ")
                        .plus(start.toString())
                        .plus(LocalizedText.of(", slutdag ", ", last day "))
                        .plus(NOT_STATED)));
    }

    private static ImmutableList<LocalizedText> day(Optional<LocalDate> day) {
        return ImmutableList.of(
                day.map(date -> LocalizedText.ofBoth(date.toString())).orElse(NOT_STATED));
    }

    private static ImmutableList<LocalizedText> one(String text) {
        return ImmutableList.of(LocalizedText.ofBoth(text));
    }

    private static ImmutableList<LocalizedText> stated(ImmutableList<LocalizedText> values) {
        return values.isEmpty() ? ImmutableList.of(NOT_STATED) : values;
    }
}
