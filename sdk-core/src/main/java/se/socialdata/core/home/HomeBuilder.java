package se.socialdata.core.home;

import java.time.LocalDate;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.ProviderOwnership;

/** What the builders of all homes take, so that one description in JSON serves them. */
interface HomeBuilder {

    HomeBuilder key(String value);

    HomeBuilder municipality(Municipality value);

    HomeBuilder position(Position value);

    HomeBuilder ownership(ProviderOwnership value);

    HomeBuilder registeredDate(LocalDate value);

    HomeBuilder closedDate(LocalDate value);

    HomeBuilder capacity(int value);

    HomeBuilder addPlacedChildren(PlacedChild element);

    HomeBuilder placedChildrenStatedDate(LocalDate value);

    HomeBuilder addAvailability(AvailabilityPeriod element);

    HomeBuilder targetGroup(TargetGroup value);

    HomeBuilder addCompetences(HomeCompetence element);

    HomeBuilder addLanguages(LanguageCode element);

    HomeBuilder animalsInHome(boolean value);

    HomeBuilder addAnimals(Animal element);

    HomeBuilder addConfirmations(EntryConfirmation element);

    HomeBuilder description(String value);
}
