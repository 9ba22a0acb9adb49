package se.socialdata.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.law.Provision;

/**
 * The provision that a rule rests on, by date (lagrum vid en viss tidpunkt).
 *
 * <p>Where a duty has moved from one statute to another, the rule stays one and cites the provision of the day.
 */
@FunctionalInterface
public interface RuleSource {

    /**
     * The provision on a date.
     *
     * @param date the date asked about
     * @return the provision, or empty if the source does not reach that date
     */
    Optional<Provision> findProvision(LocalDate date);
}
