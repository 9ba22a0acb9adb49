package se.socialdata.reporting.placements;

import java.util.Optional;
import se.socialdata.reporting.text.LocalizedText;

/** How a stay ended. */
enum EndKind {
    PLANNED("Som planerat", "As planned"),
    UNPLANNED("Sammanbrott, inte som planerat", "Breakdown, not as planned"),
    NOT_STATED("Uppgift saknas", "Not stated");

    private final LocalizedText label;

    EndKind(String sv, String en) {
        this.label = LocalizedText.of(sv, en);
    }

    LocalizedText label() {
        return label;
    }

    static EndKind from(Optional<Boolean> planned) {
        return planned.map(yes -> yes ? PLANNED : UNPLANNED).orElse(NOT_STATED);
    }
}
