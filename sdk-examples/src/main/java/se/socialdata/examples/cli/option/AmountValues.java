package se.socialdata.examples.cli.option;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableSortedSet;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.table.MoneyUnit;

/** How the values of options on costs and grants are read; what is wrong is said without repeating the value. */
public final class AmountValues {

    private static final int MAX_YEARS = 100;

    private AmountValues() {}

    /** The calendar years from the first to the last, as 2019-2023. */
    public static final class OfYears extends Values.Converter<ImmutableSortedSet<Integer>> {

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

    /** A municipality by its code, as 2580. */
    public static final class OfMunicipality extends Values.Converter<Municipality> {

        OfMunicipality() {}

        @Override
        protected Municipality parse(String text) {
            return Municipality.find(text)
                    .orElseThrow(
                            () -> new IllegalArgumentException("expected the code of a municipality, such as 2580"));
        }
    }

    /** An amount in kronor, as 30866401. */
    public static final class OfMoney extends Values.Converter<Money> {

        OfMoney() {}

        @Override
        protected Money parse(String text) {
            return Money.parse(text);
        }
    }

    /** A unit of amounts, as million. */
    public static final class OfUnit extends Values.Converter<MoneyUnit> {

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
    public static final class OfCostItem extends Values.Converter<CostItem> {

        OfCostItem() {}

        @Override
        protected CostItem parse(String text) {
            return CostItem.CODES.get(text);
        }
    }

    /** An allocation list of the SDK by its identity, as elder-care-2026. */
    public static final class OfList extends Values.Converter<AllocationList> {

        OfList() {}

        @Override
        protected AllocationList parse(String text) {
            return AllocationList.of(text);
        }
    }
}
