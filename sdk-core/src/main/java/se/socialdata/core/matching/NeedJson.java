package se.socialdata.core.matching;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.home.Animal;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.HomeJson;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.placement.PlacementForm;

/** Needs in JSON. */
final class NeedJson {

    static final JsonRecord<KeptPlace> KEPT_PLACE = JsonRecord.of(
                    "KeptPlace", KeptPlace.class, KeptPlace::builder, KeptPlace.Builder::build)
            .describedAs(
                    "Something that the child is to keep while placed, and how far a home may lie from it (skola, vård och umgänge som ska bestå).")
            .required(
                    "contact",
                    "What is to be kept.",
                    coded(KeptContact.class),
                    KeptPlace::getContact,
                    KeptPlace.Builder::contact)
            .optional(
                    "position", "Where it is.", HomeJson.POSITION, KeptPlace::getPosition, KeptPlace.Builder::position)
            .optionalInteger(
                    "maxKilometres",
                    "The greatest distance from it at which a home may lie, as the crow flies.",
                    integer(0, Integer.MAX_VALUE),
                    KeptPlace::getMaxKilometres,
                    KeptPlace.Builder::maxKilometres)
            .optional(
                    "municipality",
                    "The municipality in which the home must lie.",
                    FoundationJson.MUNICIPALITY,
                    KeptPlace::getMunicipality,
                    KeptPlace.Builder::municipality)
            .build();

    static final JsonRecord<PlacementNeed> PLACEMENT_NEED = JsonRecord.of(
                    "PlacementNeed", PlacementNeed.class, PlacementNeed::builder, PlacementNeed.Builder::build)
            .describedAs(
                    "What a child who is to be placed needs of a home (barnets behov inför placering), as investigation and care plan state it.")
            .required(
                    "id",
                    "The key of the need, for example the id of the case. It must not be, or contain, a personal identity number: it appears in results.",
                    TEXT,
                    PlacementNeed::getId,
                    PlacementNeed.Builder::id)
            .optional(
                    "investigationReference",
                    "The investigation that the need is taken from.",
                    TEXT,
                    PlacementNeed::getInvestigationReference,
                    PlacementNeed.Builder::investigationReference)
            .optional(
                    "carePlanReference",
                    "The care plan that the need is taken from.",
                    TEXT,
                    PlacementNeed::getCarePlanReference,
                    PlacementNeed.Builder::carePlanReference)
            .optionalInteger(
                    "age",
                    "The child's age on the day of the match.",
                    integer(0, PlacementNeed.MAX_AGE),
                    PlacementNeed::getAge,
                    PlacementNeed.Builder::age)
            .optional("sex", "The child's sex.", coded(Sex.class), PlacementNeed::getSex, PlacementNeed.Builder::sex)
            .flag(
                    "sexMatters",
                    "Whether the sex matters in the choice of home.",
                    PlacementNeed::isSexMatters,
                    PlacementNeed.Builder::sexMatters)
            .list(
                    "needs",
                    "The needs that are known.",
                    coded(CareNeed.class),
                    PlacementNeed::getNeeds,
                    PlacementNeed.Builder::addNeeds)
            .list(
                    "needsExcluded",
                    "The needs that have been looked into and are not there. What stands in neither list is not known.",
                    coded(CareNeed.class),
                    PlacementNeed::getNeedsExcluded,
                    PlacementNeed.Builder::addNeedsExcluded)
            .optional(
                    "careNeeded",
                    "Whether the child needs care and treatment, as against housing with support.",
                    BOOLEAN,
                    PlacementNeed::getCareNeeded,
                    PlacementNeed.Builder::careNeeded)
            .optional(
                    "closeSupervisionNeeded",
                    "Whether the child needs particularly close supervision (särskilt noggrann tillsyn).",
                    BOOLEAN,
                    PlacementNeed::getCloseSupervisionNeeded,
                    PlacementNeed.Builder::closeSupervisionNeeded)
            .list(
                    "avoidedMunicipalities",
                    "The municipalities in which the child must not live, because of threats or secret whereabouts.",
                    FoundationJson.MUNICIPALITY,
                    PlacementNeed::getAvoidedMunicipalities,
                    PlacementNeed.Builder::addAvoidedMunicipalities)
            .list(
                    "keptPlaces",
                    "School, health care and close persons that are to be kept.",
                    KEPT_PLACE,
                    PlacementNeed::getKeptPlaces,
                    PlacementNeed.Builder::addKeptPlaces)
            .list(
                    "allergies",
                    "The animals to which the child is allergic.",
                    coded(Animal.class),
                    PlacementNeed::getAllergies,
                    PlacementNeed.Builder::addAllergies)
            .optional(
                    "allergiesAsked",
                    "Whether allergies have been asked about, so that an empty list means that there are none.",
                    BOOLEAN,
                    PlacementNeed::getStatedAllergiesAsked,
                    PlacementNeed.Builder::statedAllergiesAsked)
            .list(
                    "languages",
                    "The languages that the family wants considered; a home that speaks one of them meets the wish.",
                    HomeJson.LANGUAGE,
                    PlacementNeed::getLanguages,
                    PlacementNeed.Builder::addLanguages)
            .flag(
                    "cultureWished",
                    "Whether the family wants cultural competence considered.",
                    PlacementNeed::isCultureWished,
                    PlacementNeed.Builder::cultureWished)
            .list(
                    "siblingsTogether",
                    "The siblings, by the keys of their needs, who should live in the same home.",
                    TEXT,
                    PlacementNeed::getSiblingsTogether,
                    PlacementNeed.Builder::addSiblingsTogether)
            .optionalInteger(
                    "maxOtherChildren",
                    "The most other children that the home may have, the siblings apart.",
                    integer(0, Integer.MAX_VALUE),
                    PlacementNeed::getMaxOtherChildren,
                    PlacementNeed.Builder::maxOtherChildren)
            .optionalInteger(
                    "minAgeOfOthers",
                    "The least age of other children in the home.",
                    integer(0, Integer.MAX_VALUE),
                    PlacementNeed::getMinAgeOfOthers,
                    PlacementNeed.Builder::minAgeOfOthers)
            .list(
                    "apartFromNeeds",
                    "The needs that no other placed child in the home should have, such as crime.",
                    coded(CareNeed.class),
                    PlacementNeed::getApartFromNeeds,
                    PlacementNeed.Builder::addApartFromNeeds)
            .flag("acute", "Whether the placement is acute.", PlacementNeed::isAcute, PlacementNeed.Builder::acute)
            .optional(
                    "expectedLength",
                    "For how long the placement is meant.",
                    coded(ExpectedLength.class),
                    PlacementNeed::getExpectedLength,
                    PlacementNeed.Builder::expectedLength)
            .list(
                    "forms",
                    "The forms of placement that investigation or decision point out.",
                    coded(PlacementForm.class),
                    PlacementNeed::getForms,
                    PlacementNeed.Builder::addForms)
            .optional(
                    "origin",
                    "From where the distance to a home is counted, for example the parents' home.",
                    HomeJson.POSITION,
                    PlacementNeed::getOrigin,
                    PlacementNeed.Builder::origin)
            .optionalInteger(
                    "maxKilometres",
                    "The greatest distance to a home, as the crow flies.",
                    integer(0, Integer.MAX_VALUE),
                    PlacementNeed::getMaxKilometres,
                    PlacementNeed.Builder::maxKilometres)
            .optional(
                    "expectations",
                    "What social services expect of whoever runs the home (förväntningar på utföraren).",
                    TEXT,
                    PlacementNeed::getExpectations,
                    PlacementNeed.Builder::expectations)
            .optional(
                    "childWish",
                    "The child's own wish.",
                    TEXT,
                    PlacementNeed::getChildWish,
                    PlacementNeed.Builder::childWish)
            .build();

    private NeedJson() {}
}
