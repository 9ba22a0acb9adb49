package se.socialdata.reporting.placements;

import se.socialdata.core.placement.PlacementForm;
import se.socialdata.reporting.text.LocalizedText;

/** The groups of forms in which ended stays are counted. */
enum EndGroup {
    FAMILY("Familjehem", "Family homes"),
    INSTITUTION("Institution", "Institutions"),
    OTHER("Annan form", "Other forms");

    private final LocalizedText label;

    EndGroup(String sv, String en) {
        this.label = LocalizedText.of(sv, en);
    }

    LocalizedText label() {
        return label;
    }

    static EndGroup from(PlacementForm form) {
        if (form.isFamilyHome()) {
            return FAMILY;
        }
        return form.isInstitution() ? INSTITUTION : OTHER;
    }
}
