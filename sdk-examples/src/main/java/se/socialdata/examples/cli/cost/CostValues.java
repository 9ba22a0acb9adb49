package se.socialdata.examples.cli.cost;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableSortedSet;
import se.socialdata.core.cost.CostItem;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.reporting.table.MoneyUnit;

/** How the values of options on costs are read; what is wrong is said without repeating the value. */
final class CostValues {

    private static final int MAX_YEARS = 100;

    private CostValues() {}

    /** The calendar years from the first to the last, as 2019-2023. */
    static final class OfYears extends Values.Converter<ImmutableSortedSet<Integer>> {

        OfYears() {}

        @Override
        protected ImmutableSortedSet<Integer> parse(String text) {
            if (!text.matches("[12][0-9]{3}-[12][0-9]{3}")) {
                throw new IllegalArgumentException("expected the first and the last year, such as 2019-2023");
            }
            int first = Integer.parseInt(text.substring(0, 4));
            int last = Integer.parseInt(text.substring(5));
            if (first >= last || last - first > MAX_YEARS) {
                throw new IllegalArgumentException(
                        "expected a last year one to " + MAX_YEARS + " years after the first");
            }
            return ContiguousSet.closed(first, last);
        }
    }

    /** A unit of amounts, as million. */
    static final class OfUnit extends Values.Converter<MoneyUnit> {

        OfUnit() {}

        @Override
        protected MoneyUnit parse(String text) {
            return switch (text) {
                case "kronor" -> MoneyUnit.KRONOR;
                case "thousand" -> MoneyUnit.THOUSAND_KRONOR;
                case "million" -> MoneyUnit.MILLION_KRONOR;
                case "billion" -> MoneyUnit.BILLION_KRONOR;
                default -> throw new IllegalArgumentException("expected one of kronor, thousand, million, billion");
            };
        }
    }

    /** A cost item by its code, as FA_PAID. */
    static final class OfCostItem extends Values.Converter<CostItem> {

        OfCostItem() {}

        @Override
        protected CostItem parse(String text) {
            return CostItem.CODES.get(text);
        }
    }
}
