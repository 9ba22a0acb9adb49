package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** How the parts that all homes have stand in JSON. */
final class HomePartJson {

    static final JsonRecord<Position> POSITION = JsonRecord.of(
                    "Position", Position.class, Position::builder, Position.Builder::build)
            .describedAs(
                    "A place on the ground in whole metres of SWEREF 99 TM (läge), the national grid, so that distances are plain geometry.")
            .required(
                    "northing",
                    "Metres north of the equator.",
                    integer(6100000, 7700000),
                    Position::getNorthing,
                    Position.Builder::northing)
            .required(
                    "easting",
                    "Metres east, with 500 000 at the central meridian.",
                    integer(200000, 1000000),
                    Position::getEasting,
                    Position.Builder::easting)
            .build();

    static final JsonRecord<AvailabilityPeriod> AVAILABILITY_PERIOD = JsonRecord.of(
                    "AvailabilityPeriod",
                    AvailabilityPeriod.class,
                    AvailabilityPeriod::builder,
                    AvailabilityPeriod.Builder::build)
            .describedAs("Days on which a home has said that it can or cannot take in a child (tillgänglighet).")
            .required(
                    "startDate",
                    "The first day, inclusive.",
                    DATE,
                    AvailabilityPeriod::getStartDate,
                    AvailabilityPeriod.Builder::startDate)
            .optional(
                    "endDate",
                    "The last day, inclusive.",
                    DATE,
                    AvailabilityPeriod::getEndDate,
                    AvailabilityPeriod.Builder::endDate)
            .flag(
                    "available",
                    "Whether the home can take in a child on these days.",
                    AvailabilityPeriod::isAvailable,
                    AvailabilityPeriod.Builder::available)
            .optionalInteger(
                    "freePlaces",
                    "How many places are free, where the home states it rather than leaves it to be counted.",
                    integer(0, Integer.MAX_VALUE),
                    AvailabilityPeriod::getFreePlaces,
                    AvailabilityPeriod.Builder::freePlaces)
            .optional(
                    "statedDate",
                    "The day on which the home said so.",
                    DATE,
                    AvailabilityPeriod::getStatedDate,
                    AvailabilityPeriod.Builder::statedDate)
            .build();

    static final JsonRecord<TargetGroup> TARGET_GROUP = JsonRecord.of(
                    "TargetGroup", TargetGroup.class, TargetGroup::builder, TargetGroup.Builder::build)
            .describedAs("Whom a home takes in, or a permit covers (målgrupp).")
            .optionalInteger(
                    "minAge",
                    "The lowest age, in whole years.",
                    integer(0, 150),
                    TargetGroup::getMinAge,
                    TargetGroup.Builder::minAge)
            .optionalInteger(
                    "maxAge",
                    "The highest age, in whole years.",
                    integer(0, 150),
                    TargetGroup::getMaxAge,
                    TargetGroup.Builder::maxAge)
            .list(
                    "sexes",
                    "The sexes; empty where they are not stated.",
                    coded(Sex.class),
                    TargetGroup::getSexes,
                    TargetGroup.Builder::addSexes)
            .list(
                    "needs",
                    "The needs that the home is meant to meet.",
                    coded(CareNeed.class),
                    TargetGroup::getNeeds,
                    TargetGroup.Builder::addNeeds)
            .list(
                    "excludedNeeds",
                    "The needs that the home does not take on.",
                    coded(CareNeed.class),
                    TargetGroup::getExcludedNeeds,
                    TargetGroup.Builder::addExcludedNeeds)
            .build();

    static final JsonRecord<PlacedChild> PLACED_CHILD = JsonRecord.of(
                    "PlacedChild", PlacedChild.class, PlacedChild::builder, PlacedChild.Builder::build)
            .describedAs(
                    "A child who is placed in a home, as far as the record of the home needs to know (placerat barn i hemmet).")
            .required(
                    "startDate",
                    "The first day in the home, inclusive.",
                    DATE,
                    PlacedChild::getStartDate,
                    PlacedChild.Builder::startDate)
            .optional(
                    "endDate",
                    "The last day in the home, inclusive.",
                    DATE,
                    PlacedChild::getEndDate,
                    PlacedChild.Builder::endDate)
            .optionalInteger(
                    "birthYear",
                    "The year of birth.",
                    integer(1900, 2100),
                    PlacedChild::getBirthYear,
                    PlacedChild.Builder::birthYear)
            .optional("sex", "The sex.", coded(Sex.class), PlacedChild::getSex, PlacedChild.Builder::sex)
            .optional(
                    "placingMunicipality",
                    "The municipality that placed the child.",
                    FoundationJson.MUNICIPALITY,
                    PlacedChild::getPlacingMunicipality,
                    PlacedChild.Builder::placingMunicipality)
            .list(
                    "needs",
                    "What the child needs, where another placement must weigh it.",
                    coded(CareNeed.class),
                    PlacedChild::getNeeds,
                    PlacedChild.Builder::addNeeds)
            .optional(
                    "firstMunicipalityAnswerDate",
                    "The day on which the municipality that placed the first child answered on this further placement.",
                    DATE,
                    PlacedChild::getFirstMunicipalityAnswerDate,
                    PlacedChild.Builder::firstMunicipalityAnswerDate)
            .optional(
                    "firstMunicipalityOpposes",
                    "Whether that municipality opposed the placement.",
                    BOOLEAN,
                    PlacedChild::getFirstMunicipalityOpposes,
                    PlacedChild.Builder::firstMunicipalityOpposes)
            .build();

    static final JsonRecord<EntryConfirmation> ENTRY_CONFIRMATION = JsonRecord.of(
                    "EntryConfirmation",
                    EntryConfirmation.class,
                    EntryConfirmation::builder,
                    EntryConfirmation.Builder::build)
            .describedAs("A confirmation that an entry in a register of homes is current (aktualitetsförklaring).")
            .required(
                    "date",
                    "The day on which the entry was confirmed.",
                    DATE,
                    EntryConfirmation::getDate,
                    EntryConfirmation.Builder::date)
            .optional(
                    "municipality",
                    "The municipality whose board confirmed it.",
                    FoundationJson.MUNICIPALITY,
                    EntryConfirmation::getMunicipality,
                    EntryConfirmation.Builder::municipality)
            .build();

    private HomePartJson() {}
}
