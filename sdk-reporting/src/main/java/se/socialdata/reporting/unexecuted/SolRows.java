package se.socialdata.reporting.unexecuted;

import static se.socialdata.core.decision.InterventionType.SOL_CONTACT_FAMILY;
import static se.socialdata.core.decision.InterventionType.SOL_CONTACT_PERSON;
import static se.socialdata.core.decision.InterventionType.SOL_DAY_ACTIVITY;
import static se.socialdata.core.decision.InterventionType.SOL_FAMILY_HOME;
import static se.socialdata.core.decision.InterventionType.SOL_HOUSING;
import static se.socialdata.core.decision.InterventionType.SOL_HOUSING_SUPPORT;
import static se.socialdata.core.decision.InterventionType.SOL_OTHER;
import static se.socialdata.core.decision.InterventionType.SOL_OUTPATIENT_CARE;
import static se.socialdata.core.decision.InterventionType.SOL_PROTECTED_ACCOMMODATION;
import static se.socialdata.core.decision.InterventionType.SOL_SHORT_TERM_HOUSING;
import static se.socialdata.core.decision.InterventionType.SOL_SPECIAL_HOUSING;
import static se.socialdata.core.decision.InterventionType.SOL_TREATMENT_HOME;
import static se.socialdata.core.decision.ServiceArea.DISABILITY_CARE;
import static se.socialdata.core.decision.ServiceArea.ELDER_CARE;
import static se.socialdata.core.decision.ServiceArea.INDIVIDUAL_AND_FAMILY_CARE;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.reporting.unexecuted.ReportLayout.Row;

/** The rows of the report under SoL, in the two orders in which Luleå printed them for the fourth quarter of 2025. */
final class SolRows {

    private static final ImmutableList<Row> ELDER =
            rows(ELDER_CARE, SOL_SPECIAL_HOUSING, SOL_SHORT_TERM_HOUSING, SOL_DAY_ACTIVITY, SOL_CONTACT_PERSON);

    static final ImmutableList<Row> OF_QUARTER = concat(
            ELDER,
            rows(
                    DISABILITY_CARE,
                    SOL_SPECIAL_HOUSING,
                    SOL_DAY_ACTIVITY,
                    SOL_CONTACT_PERSON,
                    SOL_HOUSING_SUPPORT,
                    SOL_OTHER),
            rows(
                    INDIVIDUAL_AND_FAMILY_CARE,
                    SOL_HOUSING,
                    SOL_CONTACT_PERSON,
                    SOL_CONTACT_FAMILY,
                    SOL_OUTPATIENT_CARE,
                    SOL_TREATMENT_HOME));

    static final ImmutableList<Row> OF_COMPARISON = concat(
            ELDER,
            rows(
                    DISABILITY_CARE,
                    SOL_SPECIAL_HOUSING,
                    SOL_CONTACT_PERSON,
                    SOL_HOUSING_SUPPORT,
                    SOL_DAY_ACTIVITY,
                    SOL_OTHER),
            rows(
                    INDIVIDUAL_AND_FAMILY_CARE,
                    SOL_HOUSING,
                    SOL_CONTACT_PERSON,
                    SOL_CONTACT_FAMILY,
                    SOL_FAMILY_HOME,
                    SOL_OUTPATIENT_CARE,
                    SOL_PROTECTED_ACCOMMODATION,
                    SOL_TREATMENT_HOME));

    private SolRows() {}

    private static ImmutableList<Row> rows(ServiceArea area, InterventionType... types) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (InterventionType type : types) {
            rows.add(new Row(area, type));
        }
        return rows.build();
    }

    @SafeVarargs
    private static ImmutableList<Row> concat(ImmutableList<Row>... parts) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (ImmutableList<Row> part : parts) {
            rows.addAll(part);
        }
        return rows.build();
    }
}
