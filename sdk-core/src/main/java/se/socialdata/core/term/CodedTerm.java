package se.socialdata.core.term;

import java.util.Optional;
import se.socialdata.core.time.DateInterval;

/**
 * A member of a code list (kodverk): a stable code with its Swedish and English terms.
 *
 * <p>Implemented by enums. The code is what stands in JSON and in registers; it never changes once released, whereas
 * the constant's Java name and the terms may be corrected. Codes are unique within a code list.
 */
public interface CodedTerm {

    /**
     * The stable code, as written in JSON.
     *
     * @return the code, never empty
     */
    String getCode();

    /**
     * The Swedish term, as the law or the field writes it.
     *
     * @return the Swedish term, never empty
     */
    String getTermSv();

    /**
     * The English term.
     *
     * @return the English term, never empty
     */
    String getTermEn();

    /**
     * What the term means, where the term alone does not say it.
     *
     * @return the description in English; the English term where nothing needs to be added
     */
    default String getDescription() {
        return getTermEn();
    }

    /**
     * Where the code list comes from: the statute and section, or the document.
     *
     * @return the source, never empty
     */
    String getSource();

    /**
     * The days on which the code may be used.
     *
     * @return the interval, or empty where the source sets no limit
     */
    default Optional<DateInterval> getValidity() {
        return Optional.empty();
    }
}
