package se.socialdata.core.home;

import java.time.LocalDate;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.ProviderOwnership;

/** What the builders of all homes take, so that one description in JSON serves them. */
interface HomeBuilder {

    /**
     * Sets the key of the home.
     *
     * @param value the key of the home
     * @return this builder
     */
    HomeBuilder key(String value);

    /**
     * Sets the municipality in which it lies.
     *
     * @param value the municipality in which it lies
     * @return this builder
     */
    HomeBuilder municipality(Municipality value);

    /**
     * Sets where it lies.
     *
     * @param value where it lies
     * @return this builder
     */
    HomeBuilder position(Position value);

    /**
     * Sets who runs it.
     *
     * @param value who runs it
     * @return this builder
     */
    HomeBuilder ownership(ProviderOwnership value);

    /**
     * Sets the day from which the register holds it.
     *
     * @param value the day from which the register holds it
     * @return this builder
     */
    HomeBuilder registeredDate(LocalDate value);

    /**
     * Sets the day on which it was closed.
     *
     * @param value the day on which it was closed
     * @return this builder
     */
    HomeBuilder closedDate(LocalDate value);

    /**
     * Sets how many children it can take in.
     *
     * @param value how many children it can take in
     * @return this builder
     */
    HomeBuilder capacity(int value);

    /**
     * Adds a child that is placed there.
     *
     * @param element a child that is placed there
     * @return this builder
     */
    HomeBuilder addPlacedChildren(PlacedChild element);

    /**
     * Sets the day for which the placed children are stated.
     *
     * @param value the day for which the placed children are stated
     * @return this builder
     */
    HomeBuilder placedChildrenStatedDate(LocalDate value);

    /**
     * Adds a period in which it can take in children, or not.
     *
     * @param element a period in which it can take in children, or not
     * @return this builder
     */
    HomeBuilder addAvailability(AvailabilityPeriod element);

    /**
     * Sets whom it takes in.
     *
     * @param value whom it takes in
     * @return this builder
     */
    HomeBuilder targetGroup(TargetGroup value);

    /**
     * Adds what it is good at.
     *
     * @param element what it is good at
     * @return this builder
     */
    HomeBuilder addCompetences(HomeCompetence element);

    /**
     * Adds a language that is spoken there.
     *
     * @param element a language that is spoken there
     * @return this builder
     */
    HomeBuilder addLanguages(LanguageCode element);

    /**
     * Sets whether there are animals.
     *
     * @param value whether there are animals
     * @return this builder
     */
    HomeBuilder animalsInHome(boolean value);

    /**
     * Adds an animal that is there.
     *
     * @param element an animal that is there
     * @return this builder
     */
    HomeBuilder addAnimals(Animal element);

    /**
     * Adds a confirmation that the entry is current.
     *
     * @param element a confirmation that the entry is current
     * @return this builder
     */
    HomeBuilder addConfirmations(EntryConfirmation element);

    /**
     * Sets a description in words.
     *
     * @param value a description in words
     * @return this builder
     */
    HomeBuilder description(String value);
}
