package se.socialdata.core.placement;

import java.time.LocalDate;
import se.socialdata.core.rule.Fact;

/** Ages that the law sets limits by. A year of age is reached on the birthday. */
final class Ages {

    static final Fact<ChildCase, LocalDate> BIRTH_DATE =
            Fact.of("child.identity", "födelsedatum", "date of birth", ChildCase::getBirthDate);

    private Ages() {}

    /** Whether somebody has not yet turned an age on a day. */
    static boolean isUnder(int age, LocalDate birth, LocalDate day) {
        return day.isBefore(birth.plusYears(age));
    }
}
