package se.socialdata.reporting.cost;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Collector;
import se.socialdata.core.cost.CostLine;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.money.Money;

/**
 * Collects cost records for an analysis: add, merge, build.
 *
 * <p>Merging is associative and commutative, and the analysis of merged parts equals that of the whole; so the builder serves
 * a loop, a {@link #collector}, parallel streams, and the aggregate of a distributed engine. Its size follows the number of
 * municipalities, years and items, not that of records.
 *
 * <p>A builder belongs to one thread.
 */
public final class CostBuilder {

    private final CostSettings settings;
    private final CostSums sums = new CostSums();
    private long records;
    private long otherYears;
    private long unknownLines;
    private long contradicted;

    private CostBuilder(CostSettings settings) {
        this.settings = settings;
    }

    /**
     * An empty builder.
     *
     * @param settings what the analysis covers
     * @return the builder
     */
    public static CostBuilder of(CostSettings settings) {
        return new CostBuilder(settings);
    }

    /**
     * A collector of records into a builder, for sequential and parallel streams.
     *
     * @param settings what the analysis covers
     * @return the collector
     */
    public static Collector<CostRecord, ?, CostBuilder> collector(CostSettings settings) {
        return Collector.of(
                () -> of(settings), CostBuilder::add, CostBuilder::merge, Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds the costs of a municipality and year. Two records of one are added up and counted as repeated.
     *
     * @param record the record; one of a year that the analysis does not cover is left aside and counted as such
     */
    public void add(CostRecord record) {
        records++;
        if (!settings.getYears().contains(record.getYear())) {
            otherYears++;
            return;
        }
        for (CostLine line : record.getLines()) {
            if (!settings.getTree().contains(line.getItem())) {
                unknownLines++;
            } else if (isContradicted(record, line)) {
                contradicted++;
            }
        }
        sums.add(record, settings.getTree());
    }

    private boolean isContradicted(CostRecord record, CostLine line) {
        Optional<Money> parts = record.findSumOfParts(line.getItem(), settings.getTree());
        return parts.isPresent() && !parts.get().equals(line.getAmount());
    }

    /**
     * Adds all that another builder has collected.
     *
     * @param other a builder with equal settings; unchanged
     * @return this builder
     * @throws IllegalArgumentException if the other has other settings
     */
    public CostBuilder merge(CostBuilder other) {
        checkArgument(settings.equals(other.settings), "expected a builder with the same settings");
        sums.merge(other.sums);
        records += other.records;
        otherYears += other.otherYears;
        unknownLines += other.unknownLines;
        contradicted += other.contradicted;
        return this;
    }

    /**
     * Builds the analysis.
     *
     * @return the statistics of what has been added so far
     */
    public CostStatistics buildStatistics() {
        return new CostStatistics(
                settings,
                sums.copy(),
                new CostCoverage(
                        records,
                        otherYears,
                        sums.countRepeated(),
                        unknownLines,
                        contradicted,
                        sums.countMunicipalities(settings.getYears()),
                        sums.countPartial(settings.getYears().size())));
    }

    /** Shows how many records there are. */
    @Override
    public String toString() {
        return "CostBuilder[" + records + " records]";
    }
}
