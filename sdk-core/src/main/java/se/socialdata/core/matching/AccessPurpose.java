package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Why somebody searches the register of homes (ändamål), in the words of whoever keeps the register.
 *
 * @param text the purpose; no name and no identity number, since it goes to a log
 */
public record AccessPurpose(String text) {

    /**
     * Refuses a search without a purpose.
     *
     * @param text the purpose
     * @throws IllegalArgumentException if it is blank
     */
    public AccessPurpose {
        checkArgument(!text.isBlank(), "expected the purpose of the search");
    }

    /**
     * A purpose.
     *
     * @param text the purpose
     * @return the purpose
     * @throws IllegalArgumentException if it is blank
     */
    public static AccessPurpose of(String text) {
        return new AccessPurpose(text);
    }
}
