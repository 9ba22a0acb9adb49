package se.socialdata.reporting.cost;

import java.util.Optional;
import se.socialdata.reporting.table.Rational;

/**
 * What an item cost a group of municipalities in a year, in fixed prices.
 *
 * @param municipalities how many municipalities of the group have a record
 * @param cost what the item cost them, in kronor; empty if none has it
 * @param counted how many of them have both a cost and inhabitants: the figures per inhabitant are theirs
 * @param dividedCost what the item cost those, in kronor
 * @param inhabitants their inhabitants
 * @param sumOfMeans the sum of their costs per inhabitant, each municipality by itself
 */
public record GroupFigures(
        long municipalities,
        Optional<Rational> cost,
        long counted,
        Rational dividedCost,
        long inhabitants,
        Rational sumOfMeans) {

    /**
     * The cost per inhabitant of the group (vägt genomsnitt): a large municipality weighs more.
     *
     * @return the kronor, or empty if nobody is counted
     */
    public Optional<Rational> perInhabitant() {
        return inhabitants == 0 ? Optional.empty() : Optional.of(dividedCost.dividedBy(Rational.of(inhabitants)));
    }

    /**
     * The mean of the municipalities' costs per inhabitant (ovägt genomsnitt): each municipality weighs the same.
     *
     * @return the kronor, or empty if nobody is counted
     */
    public Optional<Rational> unweighted() {
        return counted == 0 ? Optional.empty() : Optional.of(sumOfMeans.dividedBy(Rational.of(counted)));
    }
}
