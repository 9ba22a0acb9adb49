package se.socialdata.examples.cli;

import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.FavourableDecision;

/** What files of favourable decisions hold. */
final class DecisionRecords {

    static final RecordKind<FavourableDecision> FAVOURABLE_DECISION = new RecordKind<>(
            DecisionJson.FAVOURABLE_DECISION, "decision", "decision id", "id", FavourableDecision::getId);

    private DecisionRecords() {}
}
