package se.socialdata.delegation.check;

import java.util.Optional;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationState;

/**
 * Why a decision does not cover a task, in words.
 *
 * @param sv the text in Swedish
 * @param en the text in English
 */
record Uncovered(String sv, String en) {

    static Uncovered of(TaskCase task) {
        if (task.isHandover()) {
            return new Uncovered(
                    "Uppgiften kräver delegering, instruktion räcker inte",
                    "The task requires a delegation, an instruction is not enough");
        }
        if (task.decision().isEmpty()) {
            return new Uncovered("Delegeringsbeslut saknas", "There is no delegation decision");
        }
        DelegationDecision decision = task.decision().get();
        if (!decision.isInForceOn(task.day())) {
            return notInForce(decision, task);
        }
        if (!decision.isFor(task.unit())) {
            return new Uncovered("Beslutet gäller inte för den här verksamheten", "The decision is not for this unit");
        }
        return new Uncovered("Beslutet gäller en annan patient", "The decision is for another patient");
    }

    private static Uncovered notInForce(DelegationDecision decision, TaskCase task) {
        Optional<DelegationState> state = decision.stateOn(task.day());
        if (state.isEmpty() || state.get() == DelegationState.NOT_YET_VALID) {
            return new Uncovered(
                    "Beslutet gäller först från och med " + decision.getFirstDay(),
                    "The decision does not apply until " + decision.getFirstDay());
        }
        String ceased = decision.getCeasesOn().map(Object::toString).orElse("");
        return new Uncovered(
                "Beslutet gäller inte sedan " + ceased + " (" + state.get().getTermSv() + ")",
                "The decision has not applied since " + ceased + " ("
                        + state.get().getTermEn() + ")");
    }
}
