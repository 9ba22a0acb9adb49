package se.socialdata.core.assistance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The columns of monthly records in CSV. They are named as the properties in JSON. */
enum AssistanceCsvColumn {
    MUNICIPALITY("municipality", true),
    MONTH("month", true),
    HOUSEHOLD_KEY("householdKey", true),
    LIVELIHOOD_SUPPORT("livelihoodSupport", false),
    OTHER_NEEDS("otherNeeds", false),
    ROLE("role", true),
    IDENTITY("identity", false),
    STATED_SEX("statedSex", false),
    OBSTACLE("obstacle", false),
    MEASURE_CODE("measureCode", false),
    FOREIGN_BORN("foreignBorn", false);

    static final ImmutableList<AssistanceCsvColumn> ALL = ImmutableList.copyOf(values());

    static final ImmutableMap<String, AssistanceCsvColumn> BY_TITLE =
            ALL.stream().collect(toImmutableMap(column -> column.title, column -> column));

    private final String title;
    private final boolean required;

    AssistanceCsvColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    String title() {
        return title;
    }

    boolean isRequired() {
        return required;
    }
}
