package se.socialdata.examples.cli.barnahus;

import se.socialdata.core.barnahus.BarnahusJson;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.examples.cli.input.RecordKind;

/** What files of Barnahus logs hold. */
final class BarnahusRecords {

    static final RecordKind<BarnahusLog> BARNAHUS_LOG =
            new RecordKind<>(BarnahusJson.BARNAHUS_LOG, "log", "log id", "id", BarnahusLog::getId);

    private BarnahusRecords() {}
}
