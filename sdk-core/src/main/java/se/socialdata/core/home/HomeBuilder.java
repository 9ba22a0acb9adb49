package se.socialdata.core.home;

import java.time.LocalDate;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.ProviderOwnership;

/** What the builders of all homes take, so that one description in JSON serves them. */
interface HomeBuilder {

    /** The key of the home. */
    HomeBuilder key(String value);

    /** The municipality in which it lies. */
    HomeBuilder municipality(Municipality value);

    /** Where it lies. */
    HomeBuilder position(Position value);

    /** Who runs it. */
    HomeBuilder ownership(ProviderOwnership value);

    /** The day from which the register holds it. */
    HomeBuilder registeredDate(LocalDate value);

    /** The day on which it was closed. */
    HomeBuilder closedDate(LocalDate value);

    /** How many children it can take in. */
    HomeBuilder capacity(int value);

    /** A child that is placed there. */
    HomeBuilder addPlacedChildren(PlacedChild element);

    /** The day for which the placed children are stated. */
    HomeBuilder placedChildrenStatedDate(LocalDate value);

    /** A period in which it can take in children, or not. */
    HomeBuilder addAvailability(AvailabilityPeriod element);

    /** Whom it takes in. */
    HomeBuilder targetGroup(TargetGroup value);

    /** What it is good at. */
    HomeBuilder addCompetences(HomeCompetence element);

    /** A language that is spoken there. */
    HomeBuilder addLanguages(LanguageCode element);

    /** Whether there are animals. */
    HomeBuilder animalsInHome(boolean value);

    /** An animal that is there. */
    HomeBuilder addAnimals(Animal element);

    /** A confirmation that the entry is current. */
    HomeBuilder addConfirmations(EntryConfirmation element);

    /** A description in words. */
    HomeBuilder description(String value);
}
