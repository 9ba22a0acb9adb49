package se.socialdata.reporting.placements;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.reporting.text.LocalizedText;

/** The groups of forms of the national board's figure: family homes are counted with network and emergency homes. */
enum FormGroup {
    FAMILY_HOMES("Familjehem", "Family homes"),
    RESIDENTIAL_CARE("HVB", "Residential care"),
    SUPPORTED_ACCOMMODATION("Stödboende", "Supported accommodation"),
    SPECIAL_YOUTH_HOMES("Särskilt ungdomshem", "Special youth homes"),
    OTHER("Annan form", "Other forms");

    private final LocalizedText label;

    FormGroup(String sv, String en) {
        this.label = LocalizedText.of(sv, en);
    }

    LocalizedText label() {
        return label;
    }

    static FormGroup from(PlacementForm form) {
        if (form.isFamilyHome()) {
            return FAMILY_HOMES;
        }
        return switch (form) {
            case RESIDENTIAL_CARE_HOME -> RESIDENTIAL_CARE;
            case SUPPORTED_ACCOMMODATION -> SUPPORTED_ACCOMMODATION;
            case SPECIAL_YOUTH_HOME -> SPECIAL_YOUTH_HOMES;
            default -> OTHER;
        };
    }

    /** Whether a person was in a form of the group. */
    boolean isAmong(Set<PlacementForm> forms) {
        return forms.stream().anyMatch(form -> from(form) == this);
    }

    String share() {
        return name() + "-share";
    }

    /** The form that is alone in the group, so that the group's number is that of the form. */
    static ImmutableMap<FormGroup, PlacementForm> alone() {
        return ImmutableMap.of(
                RESIDENTIAL_CARE,
                PlacementForm.RESIDENTIAL_CARE_HOME,
                FormGroup.SUPPORTED_ACCOMMODATION,
                PlacementForm.SUPPORTED_ACCOMMODATION,
                SPECIAL_YOUTH_HOMES,
                PlacementForm.SPECIAL_YOUTH_HOME);
    }
}
