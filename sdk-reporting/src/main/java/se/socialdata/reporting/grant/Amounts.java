package se.socialdata.reporting.grant;

import java.util.Optional;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.MoneyUnit;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.NumberStyle;

/** How amounts in kronor are written in texts, cells and lists: with öre only where there are any. */
enum Amounts {
    /** In Swedish. */
    SWEDISH(Language.SWEDISH),
    /** In English. */
    ENGLISH(Language.ENGLISH);

    private static final int ORE_PER_KRONA = 100;

    private final NumberStyle style;

    Amounts(Language language) {
        this.style = NumberStyle.of(language);
    }

    String format(Money amount) {
        return style.format(amount.toKronor(), decimalsOf(amount));
    }

    String format(Optional<Money> amount) {
        return amount.map(this::format).orElse("");
    }

    static int decimalsOf(Money amount) {
        return amount.toOre() % ORE_PER_KRONA == 0 ? 0 : 2;
    }

    /** As many decimals as the finest of some amounts needs. */
    static int decimalsOf(Iterable<Money> amounts) {
        int decimals = 0;
        for (Money amount : amounts) {
            decimals = Math.max(decimals, decimalsOf(amount));
        }
        return decimals;
    }

    static CellValue cell(Money amount, int decimals) {
        return AmountValue.of(amount, MoneyUnit.KRONOR, decimals);
    }

    static RecordCell cell(Optional<Money> amount) {
        return amount.<RecordCell>map(money -> new RecordCell.OfNumber(money.toKronor(), decimalsOf(money)))
                .orElseGet(RecordCell::empty);
    }
}
