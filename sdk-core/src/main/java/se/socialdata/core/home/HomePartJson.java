package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.core.placement.ProviderOwnership;

/** How what all homes have stands in JSON: its parts, and the properties themselves. */
final class HomePartJson {

    static final JsonType<LanguageCode> LANGUAGE = JsonTypes.text(
            LanguageCode.class,
            LanguageCode::parse,
            LanguageCode::toString,
            LanguageCode.EXPECTATION,
            LanguageCode.PATTERN);

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

    /** Describes what all homes have, after the form. */
    static <T extends Home, B extends HomeBuilder> JsonRecord.Builder<T, B> common(
            JsonRecord.Builder<T, B> description) {
        return description
                .required(
                        "key",
                        "A key of the home in a register of homes, the one that getHomeKey holds. It must not be, or contain, a name, an address or an identity number: it appears in reports.",
                        TEXT,
                        Home::getKey,
                        HomeBuilder::key)
                .required(
                        "municipality",
                        "The municipality in which the home lies.",
                        FoundationJson.MUNICIPALITY,
                        Home::getMunicipality,
                        HomeBuilder::municipality)
                .optional(
                        "position",
                        "Where the home lies, so that a distance can be computed.",
                        HomePartJson.POSITION,
                        Home::getPosition,
                        HomeBuilder::position)
                .optional(
                        "ownership",
                        "Who runs the home, or recruits and pays it.",
                        coded(ProviderOwnership.class),
                        Home::getOwnership,
                        HomeBuilder::ownership)
                .optional(
                        "registeredDate",
                        "The day on which the home was entered in the register.",
                        DATE,
                        Home::getRegisteredDate,
                        HomeBuilder::registeredDate)
                .optional(
                        "closedDate",
                        "The last day on which the home takes in children.",
                        DATE,
                        Home::getClosedDate,
                        HomeBuilder::closedDate)
                .optionalInteger(
                        "capacity",
                        "How many children or young people the home can have at the same time.",
                        integer(0, Integer.MAX_VALUE),
                        Home::getCapacity,
                        HomeBuilder::capacity)
                .list(
                        "placedChildren",
                        "The children who are or have been placed in the home.",
                        HomePartJson.PLACED_CHILD,
                        Home::getPlacedChildren,
                        HomeBuilder::addPlacedChildren)
                .optional(
                        "placedChildrenStatedDate",
                        "The day on which the list of placed children was last known to be whole.",
                        DATE,
                        Home::getPlacedChildrenStatedDate,
                        HomeBuilder::placedChildrenStatedDate)
                .list(
                        "availability",
                        "What the home has said of the days on which it can take in a child.",
                        HomePartJson.AVAILABILITY_PERIOD,
                        Home::getAvailability,
                        HomeBuilder::addAvailability)
                .optional(
                        "targetGroup",
                        "Whom the home takes in.",
                        HomePartJson.TARGET_GROUP,
                        Home::getTargetGroup,
                        HomeBuilder::targetGroup)
                .list(
                        "competences",
                        "What the home is good at.",
                        coded(HomeCompetence.class),
                        Home::getCompetences,
                        HomeBuilder::addCompetences)
                .list(
                        "languages",
                        "The languages spoken in the home.",
                        LANGUAGE,
                        Home::getLanguages,
                        HomeBuilder::addLanguages)
                .optional(
                        "animalsInHome",
                        "Whether there are animals in the home.",
                        BOOLEAN,
                        Home::getAnimalsInHome,
                        HomeBuilder::animalsInHome)
                .list(
                        "animals",
                        "The animals in the home.",
                        coded(Animal.class),
                        Home::getAnimals,
                        HomeBuilder::addAnimals)
                .list(
                        "confirmations",
                        "When the entry was confirmed to be current.",
                        HomePartJson.ENTRY_CONFIRMATION,
                        Home::getConfirmations,
                        HomeBuilder::addConfirmations)
                .optional(
                        "description",
                        "What else the home says of itself.",
                        TEXT,
                        Home::getDescription,
                        HomeBuilder::description);
    }
}
