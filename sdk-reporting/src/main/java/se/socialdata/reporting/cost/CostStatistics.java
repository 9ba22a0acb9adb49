package se.socialdata.reporting.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import se.socialdata.core.cost.AgeBand;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.table.Rational;

/**
 * The costs of the whole country and of groups of municipalities, exact (kostnadsstatistik).
 *
 * <p>Made by {@link CostBuilder}. Nothing is rounded here; the tables round when they are shown.
 */
public final class CostStatistics {

    private final CostSettings settings;
    private final CostSums sums;
    private final CostCoverage coverage;
    private final ImmutableMap<Integer, ImmutableSortedSet<Municipality>> municipalities;

    CostStatistics(CostSettings settings, CostSums sums, CostCoverage coverage) {
        this.settings = settings;
        this.sums = sums;
        this.coverage = coverage;
        this.municipalities = Maps.toMap(settings.getYears(), sums::getMunicipalities);
    }

    private ImmutableSortedSet<Municipality> municipalitiesOf(int year) {
        return municipalities.getOrDefault(year, ImmutableSortedSet.of());
    }

    /**
     * What the analysis covers.
     *
     * @return the settings
     */
    public CostSettings getSettings() {
        return settings;
    }

    /**
     * What the analysis rests on.
     *
     * @return the coverage
     */
    public CostCoverage getCoverage() {
        return coverage;
    }

    /**
     * How many municipalities have a record of every year, but the item in some of the years only. Where there are any, a
     * change of the item may be one of who has stated it.
     *
     * @param item the item
     * @return the number
     */
    public long countPartial(CostItem item) {
        return sums.countPartial(item, settings.getYears());
    }

    /**
     * What an item cost in a year, in current prices.
     *
     * @param item the item
     * @param year the year
     * @return the sum of all municipalities, or empty if none has it
     */
    public Optional<Money> findCurrent(CostItem item, int year) {
        return sum(municipalitiesOf(year), item, year);
    }

    /**
     * What an item cost in a year, in the prices of the last year, unrounded.
     *
     * @param item the item
     * @param year the year
     * @return the kronor, or empty if no municipality has it
     */
    public Optional<Rational> findFixed(CostItem item, int year) {
        return findCurrent(item, year).map(amount -> toFixed(item, amount, year));
    }

    /**
     * The figures of a group of municipalities, for items that are divided among inhabitants.
     *
     * @param group the group; empty for all municipalities, also those without a group
     * @param item the item
     * @param ages the inhabitants among whom it is divided
     * @param year the year
     * @return the figures
     */
    public GroupFigures getFigures(Optional<CodedTerm> group, CostItem item, AgeBand ages, int year) {
        ImmutableList<Municipality> members = municipalitiesOf(year).stream()
                .filter(municipality -> group.isEmpty() || groupOf(municipality).equals(group))
                .collect(ImmutableList.toImmutableList());
        Rational divided = Rational.ZERO;
        Rational means = Rational.ZERO;
        long inhabitants = 0;
        long counted = 0;
        for (Municipality municipality : members) {
            Optional<Money> amount = sums.find(municipality, year, item);
            OptionalLong people = settings.getPopulation().find(municipality, year, ages);
            if (amount.isPresent() && people.orElse(0) > 0) {
                Rational fixed = toFixed(item, amount.get(), year);
                divided = divided.plus(fixed);
                means = means.plus(fixed.dividedBy(Rational.of(people.getAsLong())));
                inhabitants = Math.addExact(inhabitants, people.getAsLong());
                counted++;
            }
        }
        return new GroupFigures(
                members.size(),
                sum(members, item, year).map(amount -> toFixed(item, amount, year)),
                counted,
                divided,
                inhabitants,
                means);
    }

    private Optional<CodedTerm> groupOf(Municipality municipality) {
        return settings.getGrouping().flatMap(grouping -> grouping.find(municipality));
    }

    private Optional<Money> sum(Iterable<Municipality> municipalities, CostItem item, int year) {
        Optional<Money> total = Optional.empty();
        for (Municipality municipality : municipalities) {
            Optional<Money> amount = sums.find(municipality, year, item);
            if (amount.isPresent()) {
                total = Optional.of(total.orElse(Money.ZERO).plus(amount.get()));
            }
        }
        return total;
    }

    private Rational toFixed(CostItem item, Money amount, int year) {
        PriceIndex index = settings.getIndex(item);
        return Rational.of(amount.toKronor())
                .multipliedBy(Rational.of(index.getValue(settings.getLastYear())))
                .dividedBy(Rational.of(index.getValue(year)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostStatistics that
                && settings.equals(that.settings)
                && sums.equals(that.sums)
                && coverage.equals(that.coverage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sums, coverage);
    }

    /** Shows the coverage only. */
    @Override
    public String toString() {
        return "CostStatistics[" + coverage + "]";
    }
}
