package se.socialdata.examples.spring;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;
import se.socialdata.core.decision.FavourableDecision;

/** Takes decisions as a controller does. */
@Component
@Validated
class DecisionDesk {

    /** What comes over the wire. */
    record Delivery(String sender, List<FavourableDecision> decisions) {}

    String receive(@Valid FavourableDecision decision) {
        return decision.getId();
    }

    int receiveAll(List<@Valid FavourableDecision> decisions) {
        return decisions.size();
    }
}
