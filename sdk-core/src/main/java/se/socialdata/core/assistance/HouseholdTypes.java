package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** Derives the type of a household from its persons. */
final class HouseholdTypes {

    private HouseholdTypes() {}

    static HouseholdType typeOf(ImmutableList<AssistedPerson> persons, LocalDate day) {
        AssistedPerson applicant = null;
        int applicants = 0;
        boolean couple = false;
        boolean children = false;
        for (int i = 0; i < persons.size(); i++) {
            AssistedPerson person = persons.get(i);
            switch (person.getRole()) {
                case APPLICANT -> {
                    applicant = person;
                    applicants++;
                }
                case CO_APPLICANT -> couple = true;
                case OTHER -> children |= person.isChildOn(day);
            }
        }
        if (applicants > 1 && !couple) {
            return HouseholdType.UNKNOWN;
        }
        return typeOf(Optional.ofNullable(applicant), couple, children, day);
    }

    static HouseholdType typeOf(Optional<AssistedPerson> applicant, boolean couple, boolean children, LocalDate day) {
        if (applicant.isEmpty()) {
            return HouseholdType.UNKNOWN;
        }
        if (couple) {
            return HouseholdType.ofCouple(children);
        }
        if (applicant.get().isChildOn(day)) {
            return HouseholdType.ONLY_CHILDREN;
        }
        return applicant
                .get()
                .getSex()
                .map(sex -> HouseholdType.ofSingle(sex, children))
                .orElse(HouseholdType.UNKNOWN);
    }
}
