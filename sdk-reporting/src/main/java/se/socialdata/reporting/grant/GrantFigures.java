package se.socialdata.reporting.grant;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import se.socialdata.core.grant.GrantArea;
import se.socialdata.core.money.Money;

/**
 * What became of one grant in all cases of it.
 *
 * @param nameSv the name of the grant in Swedish
 * @param cases how many cases there are
 * @param reported how many of them have been reported to the authority
 * @param receivedUnknown how many of them do not state what was paid out; they count as nothing received
 * @param compared how many of them state what was allocated the year before
 * @param allocated what was allocated
 * @param allocatedCompared what was allocated in those that state the year before
 * @param previous what was allocated the year before in those
 * @param requisitioned what was requisitioned
 * @param received what was paid out
 * @param used what was used
 * @param unused what was paid out and not used, in each case at least nothing
 * @param repaid what was paid back
 * @param toRepay what remains to be paid back, where the grant says that unused money is; in each case at least nothing
 * @param usedByArea what was used in each area; empty stands for uses without an area
 */
public record GrantFigures(
        String nameSv,
        long cases,
        long reported,
        long receivedUnknown,
        long compared,
        Money allocated,
        Money allocatedCompared,
        Money previous,
        Money requisitioned,
        Money received,
        Money used,
        Money unused,
        Money repaid,
        Money toRepay,
        ImmutableMap<Optional<GrantArea>, Money> usedByArea) {}
