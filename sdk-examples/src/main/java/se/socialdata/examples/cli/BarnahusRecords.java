package se.socialdata.examples.cli;

import se.socialdata.core.barnahus.BarnahusJson;
import se.socialdata.core.barnahus.BarnahusLog;

/** What files of Barnahus logs hold. */
final class BarnahusRecords {

    static final RecordKind<BarnahusLog> BARNAHUS_LOG =
            new RecordKind<>(BarnahusJson.BARNAHUS_LOG, "log", "log id", "id", BarnahusLog::getId);

    private BarnahusRecords() {}
}
