package se.socialdata.reporting.unexecuted;

import java.util.Optional;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A row of the report: an intervention in a service area, and where it has them a unit of the municipality's own.
 *
 * @param area the service area
 * @param intervention the type of intervention
 * @param unit the unit, or empty
 */
record RowKey(ServiceArea area, InterventionType intervention, Optional<String> unit) {

    static RowKey of(ServiceArea area, InterventionType intervention) {
        return new RowKey(area, intervention, Optional.empty());
    }

    /** The row without its unit. */
    RowKey withoutUnit() {
        return unit.isEmpty() ? this : of(area, intervention);
    }

    /** The code of the row in the tables, the same in each of them. */
    String toCode() {
        String code = intervention.getLaw() == Law.LSS
                ? intervention.getCode()
                : area.getCode() + "/" + intervention.getCode();
        return unit.map(name -> code + "/" + name).orElse(code);
    }

    /** As the reports print it: {@code 9.4 Biträde av kontaktperson}, {@code Bostad, IFO}, {@code Bostad, IFO / Fyren}. */
    LocalizedText toLabel() {
        LocalizedText label = intervention.getLaw() == Law.LSS
                ? LocalizedText.ofBoth(intervention.getCode().substring("LSS-".length()) + " ")
                        .plus(LocalizedText.of(intervention))
                : LocalizedText.of(intervention).plus(", " + area.getCode());
        return unit.map(name -> label.plus(" / " + name)).orElse(label);
    }
}
