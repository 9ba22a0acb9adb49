package se.socialdata.examples.cli.grant;

import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.money.Money;
import se.socialdata.examples.cli.option.Values;

/** How the values of options on grants are read; what is wrong is said without repeating the value. */
final class GrantValues {

    private GrantValues() {}

    /** A municipality by its code, as 2580. */
    static final class OfMunicipality extends Values.Converter<Municipality> {

        OfMunicipality() {}

        @Override
        protected Municipality parse(String text) {
            return Municipality.find(text)
                    .orElseThrow(
                            () -> new IllegalArgumentException("expected the code of a municipality, such as 2580"));
        }
    }

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
