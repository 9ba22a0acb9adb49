package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import se.socialdata.reporting.text.LocalizedText;

/** Puts into words what may be said of a delivery. */
final class Statements {

    private Statements() {}

    static LocalizedText of(DeliveryOutcome outcome) {
        DeliveryLayout layout = outcome.getSettings().getLayout();
        LocalizedText name = LocalizedText.ofBoth(layout.getId() + " version " + layout.getVersion());
        LocalizedText statement = LocalizedText.of("Layouten ", "The layout ")
                .plus(name)
                .plus(LocalizedText.of(" är ", " is "))
                .plus(LocalizedText.of(layout.getStatus()))
                .plus(".");
        if (outcome.isConformityClaimed()) {
            return statement.plus(LocalizedText.of(
                    " Filerna följer " + layout.getSource() + ".", " The files follow " + layout.getSource() + "."));
        }
        if (layout.getStatus() != LayoutStatus.VERIFIED) {
            statement = statement
                    .plus(LocalizedText.of(
                            " Ingen överensstämmelse med " + layout.getSource() + " hävdas.",
                            " No conformity with " + layout.getSource() + " is claimed."))
                    .plus(unknown(layout));
        }
        if (!outcome.isComplete()) {
            statement = statement.plus(LocalizedText.of(
                    " Leveransen är inte komplett: " + outcome.getRejected() + " rader är avvisade.",
                    " The delivery is not complete: " + outcome.getRejected() + " rows are rejected."));
        }
        return statement;
    }

    private static LocalizedText unknown(DeliveryLayout layout) {
        LocalizedText text = LocalizedText.EMPTY;
        ImmutableList<String> unordered = layout.getRecords().stream()
                .filter(level -> !level.isOrderKnown())
                .map(RecordLayout::getName)
                .collect(ImmutableList.toImmutableList());
        if (!unordered.isEmpty()) {
            String names = String.join(", ", unordered);
            text = text.plus(LocalizedText.of(
                    " Fältens ordning är inte känd i " + names + ".",
                    " The order of the fields is not known in " + names + "."));
        }
        if (!layout.getFieldsWithoutCodes().isEmpty()) {
            String names = String.join(", ", layout.getFieldsWithoutCodes());
            text = text.plus(LocalizedText.of(
                    " Kodlistan är inte känd för " + names + ".", " The code list is not known of " + names + "."));
        }
        for (LocalizedText note : layout.getNotes()) {
            text = text.plus(" ").plus(note);
        }
        return text;
    }
}
