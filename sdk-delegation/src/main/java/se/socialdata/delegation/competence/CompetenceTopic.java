package se.socialdata.delegation.competence;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a requirement is about (kunskapsområde), for example hazardous waste. One topic may stand under several headings.
 *
 * @param code the stable code, for example {@code HAZARDOUS_WASTE}
 * @param termSv the Swedish term
 * @param termEn the English term
 */
public record CompetenceTopic(String code, String termSv, String termEn) {

    /**
     * Checks the code and terms.
     *
     * @param code the code
     * @param termSv the Swedish term
     * @param termEn the English term
     * @throws IllegalArgumentException if one of them is blank
     */
    public CompetenceTopic {
        checkArgument(
                !code.isBlank() && !termSv.isBlank() && !termEn.isBlank(),
                "expected a code, a Swedish and an English term, got a blank one");
    }

    /**
     * A topic.
     *
     * @param code the code
     * @param termSv the Swedish term
     * @param termEn the English term
     * @return the topic
     * @throws IllegalArgumentException if one of them is blank
     */
    public static CompetenceTopic of(String code, String termSv, String termEn) {
        return new CompetenceTopic(code, termSv, termEn);
    }
}
