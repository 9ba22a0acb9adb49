package se.socialdata.reporting.unexecuted;

import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.text.NumberStyle;

/** A share in words, rounded once to one decimal. */
final class SharePercent {

    private SharePercent() {}

    static LocalizedText of(long part, long whole) {
        CellValue.Share share = new CellValue.Share(part, whole);
        return share.toNumber()
                .map(percent -> LocalizedText.of(
                        NumberStyle.of(Language.SWEDISH).format(percent, share.getDecimals()) + " procent",
                        NumberStyle.of(Language.ENGLISH).format(percent, share.getDecimals()) + " per cent"))
                .orElse(LocalizedText.EMPTY);
    }
}
