package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A check that comes out worse for a child because of the siblings who live in the same home (faktor som försämras av att syskon
 * bor ihop), in one of the divisions of an answer. It is never one of a required factor: no division breaks those.
 *
 * <p>It is told by the key of the need, never by which of the siblings it is or what they bring.
 *
 * @param division which division it is of: 1 is the best, 2 the first after it
 * @param needId the key of the child's need
 * @param check the check as it comes out with the siblings in the home: unmet, or not known and then what to ask
 */
public record WorsenedCheck(int division, String needId, FactorCheck check) {

    /**
     * Refuses a division before the first, a check of a required factor, and one that came out well.
     *
     * @param division which division it is of: 1 is the best, 2 the first after it
     * @param needId the key of the child's need
     * @param check the check as it comes out with the siblings in the home: unmet, or not known and then what to ask
     * @throws IllegalArgumentException if the record has no meaning
     */
    public WorsenedCheck {
        checkArgument(division >= 1, "expected the number of a division, counted from 1, got %s", division);
        checkArgument(
                check.getWeight() != FactorWeight.REQUIRED,
                "expected a factor that is weighed or told, got a required one");
        checkArgument(
                check.getOutcome() == CheckOutcome.UNMET || check.getOutcome() == CheckOutcome.UNKNOWN,
                "expected a check that is unmet or not known, got %s",
                check.getOutcome());
    }
}
