package se.socialdata.examples.cli.grant;

import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.money.Money;
import se.socialdata.examples.cli.option.Values;

/** How the values of options on grants are read; what is wrong is said without repeating the value. */
final class GrantValues {

    private GrantValues() {}

    /** An amount in kronor, as 30866401. */
    static final class OfMoney extends Values.Converter<Money> {

        OfMoney() {}

        @Override
        protected Money parse(String text) {
            return Money.parse(text);
        }
    }

    /** An allocation list of the SDK by its identity, as elder-care-2026. */
    static final class OfList extends Values.Converter<AllocationList> {

        OfList() {}

        @Override
        protected AllocationList parse(String text) {
            return AllocationList.of(text);
        }
    }
}
