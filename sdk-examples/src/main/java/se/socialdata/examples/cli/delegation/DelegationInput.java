package se.socialdata.examples.cli.delegation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.register.DelegationRegister;

/**
 * What the commands on delegation work on.
 *
 * @param staff the members of staff
 * @param decisions the decisions
 * @param instructions the instructions
 * @param asOf the day asked about
 * @param ownUnit the unit that is meant where none is named, if the input has one
 * @param exitCode what the reading came to
 */
record DelegationInput(
        ImmutableList<StaffMember> staff,
        ImmutableList<DelegationDecision> decisions,
        ImmutableList<Instruction> instructions,
        LocalDate asOf,
        Optional<UnitKey> ownUnit,
        int exitCode) {

    /** The checks by the guide and the catalogue of Norrbotten. */
    static DelegationChecks checks() {
        return DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
    }

    DelegationRegister toRegister() {
        return DelegationRegister.of(checks(), staff, decisions, instructions);
    }

    /** The units that are named, in order. */
    ImmutableSortedSet<UnitKey> units() {
        return Stream.concat(
                        decisions.stream().flatMap(decision -> decision.getUnits().stream()),
                        instructions.stream().map(Instruction::getUnit))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
