package se.socialdata.reporting.placements;

/**
 * How the cases fall into those counted and those left aside: added = counted + other municipality + not placed.
 *
 * @param added how many cases were added
 * @param counted how many have a care day in the year
 * @param otherMunicipality how many are of another municipality than the settings name
 * @param notPlaced how many have no care day in the year
 * @param persons how many distinct persons were placed in the year
 * @param personsOnDay how many distinct persons were placed on the measuring day
 * @param careDays the days on which they were placed, each day of a person once
 * @param custodyTransfersInCare transfers of custody that no table counts, since no placement in a family home ended after
 *     the application
 */
public record PlacementSelection(
        long added,
        long counted,
        long otherMunicipality,
        long notPlaced,
        long persons,
        long personsOnDay,
        long careDays,
        long custodyTransfersInCare) {}
