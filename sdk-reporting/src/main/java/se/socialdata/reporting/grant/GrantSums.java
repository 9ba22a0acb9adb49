package se.socialdata.reporting.grant;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.grant.GrantArea;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantUse;
import se.socialdata.core.money.Money;

/** The sums of the cases of one grant. */
final class GrantSums {

    /** The least of the names that the cases give the grant, so that the order of adding does not matter. */
    private String name = "";

    private long cases;
    private long reported;
    private long receivedUnknown;
    private long compared;
    private Money allocated = Money.ZERO;
    private Money allocatedCompared = Money.ZERO;
    private Money previous = Money.ZERO;
    private Money requisitioned = Money.ZERO;
    private Money received = Money.ZERO;
    private Money used = Money.ZERO;
    private Money usedElsewhere = Money.ZERO;
    private Money unused = Money.ZERO;
    private Money repaid = Money.ZERO;
    private Money toRepay = Money.ZERO;
    private final EnumMap<GrantArea, Money> usedByArea = new EnumMap<>(GrantArea.class);

    void add(GrantCase grantCase) {
        addName(grantCase.getGrant().getNameSv());
        cases++;
        reported += grantCase.getReports().isEmpty() ? 0 : 1;
        allocated = allocated.plus(grantCase.getAllocated());
        grantCase.getPreviousAllocated().ifPresent(before -> {
            compared++;
            previous = previous.plus(before);
            allocatedCompared = allocatedCompared.plus(grantCase.getAllocated());
        });
        requisitioned = requisitioned.plus(grantCase.getRequisitioned());
        receivedUnknown += grantCase.getReceived().isEmpty() ? 1 : 0;
        received = received.plus(grantCase.getReceived().orElse(Money.ZERO));
        used = used.plus(grantCase.getUsed());
        Money left = grantCase.findUnused().orElse(Money.ZERO);
        unused = unused.plus(left);
        repaid = repaid.plus(grantCase.getRepaid());
        if (grantCase.getGrant().getConditions().isUnusedRepaid()) {
            Money lacking = left.minus(grantCase.getRepaid());
            toRepay = toRepay.plus(lacking.isNegative() ? Money.ZERO : lacking);
        }
        grantCase.getUses().forEach(this::add);
    }

    private void add(GrantUse use) {
        if (use.getArea().isPresent()) {
            usedByArea.merge(use.getArea().orElseThrow(), use.getAmount(), Money::plus);
        } else {
            usedElsewhere = usedElsewhere.plus(use.getAmount());
        }
    }

    private void addName(String other) {
        name = name.isEmpty() || other.compareTo(name) < 0 ? other : name;
    }

    void merge(GrantSums other) {
        addName(other.name);
        cases += other.cases;
        reported += other.reported;
        receivedUnknown += other.receivedUnknown;
        compared += other.compared;
        allocated = allocated.plus(other.allocated);
        allocatedCompared = allocatedCompared.plus(other.allocatedCompared);
        previous = previous.plus(other.previous);
        requisitioned = requisitioned.plus(other.requisitioned);
        received = received.plus(other.received);
        used = used.plus(other.used);
        usedElsewhere = usedElsewhere.plus(other.usedElsewhere);
        unused = unused.plus(other.unused);
        repaid = repaid.plus(other.repaid);
        toRepay = toRepay.plus(other.toRepay);
        other.usedByArea.forEach((area, amount) -> usedByArea.merge(area, amount, Money::plus));
    }

    GrantFigures toFigures() {
        return new GrantFigures(
                name,
                cases,
                reported,
                receivedUnknown,
                compared,
                allocated,
                allocatedCompared,
                previous,
                requisitioned,
                received,
                used,
                unused,
                repaid,
                toRepay,
                byArea());
    }

    private ImmutableMap<Optional<GrantArea>, Money> byArea() {
        ImmutableMap.Builder<Optional<GrantArea>, Money> areas = ImmutableMap.builder();
        for (Map.Entry<GrantArea, Money> entry : usedByArea.entrySet()) {
            areas.put(Optional.of(entry.getKey()), entry.getValue());
        }
        if (!usedElsewhere.equals(Money.ZERO)) {
            areas.put(Optional.empty(), usedElsewhere);
        }
        return areas.buildOrThrow();
    }
}
