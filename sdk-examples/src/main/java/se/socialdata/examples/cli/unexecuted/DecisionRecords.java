package se.socialdata.examples.cli.unexecuted;

import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.examples.cli.input.RecordKind;

/** What files of favourable decisions hold. */
public final class DecisionRecords {

    /** Favourable decisions. */
    public static final RecordKind<FavourableDecision> FAVOURABLE_DECISION = new RecordKind<>(
            DecisionJson.FAVOURABLE_DECISION, "decision", "decision id", "id", FavourableDecision::getId);

    private DecisionRecords() {}
}
