package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.identity.OrganisationNumber;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.core.json.JsonUnion;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.ProviderOwnership;

/**
 * How the records of this area stand in JSON.
 *
 * <p>A {@link Home} says in its first property, {@code kind}, which of the three it is: {@code FAMILY}, {@code CARE} or
 * {@code SIS}. An unknown municipality, an unknown code and an end before a start are refused with the place and what was
 * expected; a home with more children than it has places for is read.
 */
public final class HomeJson implements JsonTypeProvider {

    /** Languages, for areas that hold them too. */
    public static final JsonType<LanguageCode> LANGUAGE = JsonTypes.text(
            LanguageCode.class,
            LanguageCode::parse,
            LanguageCode::toString,
            LanguageCode.EXPECTATION,
            LanguageCode.PATTERN);

    /** Positions, for areas that hold them too. */
    public static final JsonRecord<Position> POSITION = HomePartJson.POSITION;

    static final JsonType<OrganisationNumber> ORGANISATION_NUMBER = JsonTypes.text(
            OrganisationNumber.class,
            OrganisationNumber::parse,
            OrganisationNumber::toCanonical,
            "expected an organisation number of ten digits",
            "^[0-9]{10}$");

    static final JsonRecord<FamilyHome> FAMILY_HOME = common(
                    JsonRecord.of("FamilyHome", FamilyHome.class, FamilyHome::builder, FamilyHome.Builder::build)
                            .describedAs(
                                    "A family home of any sort: family home, network home, emergency home, enhanced or consultant-supported (familjehem, jourhem).")
                            .required(
                                    "form",
                                    "The form of placement that the home offers.",
                                    coded(PlacementForm.class),
                                    FamilyHome::getForm,
                                    FamilyHome.Builder::form))
            .list(
                    "consents",
                    "The consents of boards, and their revocations.",
                    FamilyHomeJson.HOME_CONSENT,
                    FamilyHome::getConsents,
                    FamilyHome.Builder::addConsents)
            .optional(
                    "consentRevokedEarlier",
                    "Whether a board has revoked its consent earlier, where it is only stated.",
                    BOOLEAN,
                    FamilyHome::getConsentRevokedEarlier,
                    FamilyHome.Builder::consentRevokedEarlier)
            .list(
                    "investigations",
                    "The investigations.",
                    FamilyHomeJson.HOME_INVESTIGATION,
                    FamilyHome::getInvestigations,
                    FamilyHome.Builder::addInvestigations)
            .optionalInteger(
                    "adultsAtHome",
                    "How many adults live at home.",
                    integer(0, Integer.MAX_VALUE),
                    FamilyHome::getAdultsAtHome,
                    FamilyHome.Builder::adultsAtHome)
            .list(
                    "adults",
                    "The adults who live at home, as far as they are recorded.",
                    FamilyHomeJson.HOUSEHOLD_ADULT,
                    FamilyHome::getAdults,
                    FamilyHome.Builder::addAdults)
            .optionalInteger(
                    "ownChildrenAtHome",
                    "How many children of their own live at home.",
                    integer(0, Integer.MAX_VALUE),
                    FamilyHome::getOwnChildrenAtHome,
                    FamilyHome.Builder::ownChildrenAtHome)
            .list(
                    "ownChildren",
                    "The children of their own who live at home, as far as they are recorded.",
                    FamilyHomeJson.OWN_CHILD,
                    FamilyHome::getOwnChildren,
                    FamilyHome.Builder::addOwnChildren)
            .list(
                    "criminalRecordChecks",
                    "The extracts from registers of the police: sensitive, and for the board to judge.",
                    FamilyHomeJson.CRIMINAL_RECORD_CHECK,
                    FamilyHome::getCriminalRecordChecks,
                    FamilyHome.Builder::addCriminalRecordChecks)
            .optional(
                    "runawaySearch",
                    "Whether the home is able to search for a child who has run away.",
                    BOOLEAN,
                    FamilyHome::getRunawaySearch,
                    FamilyHome.Builder::runawaySearch)
            .optional(
                    "activityLevelCode",
                    "How active a life the home leads. No scale is published, so the code of the register is held as given.",
                    TEXT,
                    FamilyHome::getActivityLevelCode,
                    FamilyHome.Builder::activityLevelCode)
            .optional(
                    "longTerm",
                    "Whether the home takes in children for their upbringing (uppväxtplacering).",
                    BOOLEAN,
                    FamilyHome::getLongTerm,
                    FamilyHome.Builder::longTerm)
            .optional(
                    "contracted",
                    "Whether the home is under contract and paid also when no child is placed there.",
                    BOOLEAN,
                    FamilyHome::getContracted,
                    FamilyHome.Builder::contracted)
            .list(
                    "trainings",
                    "The courses that the home has completed.",
                    FamilyHomeJson.HOME_TRAINING,
                    FamilyHome::getTrainings,
                    FamilyHome.Builder::addTrainings)
            .list(
                    "supportAgreements",
                    "What the home has been promised in support.",
                    FamilyHomeJson.SUPPORT_AGREEMENT,
                    FamilyHome::getSupportAgreements,
                    FamilyHome.Builder::addSupportAgreements)
            .list(
                    "receptionDecisions",
                    "The prohibitions and limitations on taking in other people's children.",
                    FamilyHomeJson.RECEPTION_DECISION,
                    FamilyHome::getReceptionDecisions,
                    FamilyHome.Builder::addReceptionDecisions)
            .list(
                    "statements",
                    "The home's own view of the entry.",
                    FamilyHomeJson.HOME_STATEMENT,
                    FamilyHome::getStatements,
                    FamilyHome.Builder::addStatements)
            .build();

    static final JsonRecord<CareHome> CARE_HOME = common(
                    JsonRecord.of("CareHome", CareHome.class, CareHome::builder, CareHome.Builder::build)
                            .describedAs(
                                    "A residential care home, or supported or protected accommodation, other than those of the state (HVB, stödboende, skyddat boende).")
                            .required(
                                    "form",
                                    "The form of placement that the home offers.",
                                    coded(PlacementForm.class),
                                    CareHome::getForm,
                                    CareHome.Builder::form))
            .optional(
                    "operator",
                    "Who runs the home, in law.",
                    coded(OperatorKind.class),
                    CareHome::getOperator,
                    CareHome.Builder::operator)
            .optional(
                    "organisationNumber",
                    "The organisation number of the operator.",
                    ORGANISATION_NUMBER,
                    CareHome::getOrganisationNumber,
                    CareHome.Builder::organisationNumber)
            .list("permits", "The permits.", CareHomeJson.PERMIT, CareHome::getPermits, CareHome.Builder::addPermits)
            .optional(
                    "notifiedDate",
                    "The day on which a municipality or region notified IVO of the home, which needs no permit.",
                    DATE,
                    CareHome::getNotifiedDate,
                    CareHome.Builder::notifiedDate)
            .list(
                    "managers",
                    "The managers.",
                    CareHomeJson.HOME_MANAGER,
                    CareHome::getManagers,
                    CareHome.Builder::addManagers)
            .list(
                    "staff",
                    "What was stated of the staff.",
                    CareHomeJson.STAFF_FACTS,
                    CareHome::getStaff,
                    CareHome.Builder::addStaff)
            .optional(
                    "houseRulesFollowedUpDate",
                    "The day on which the house rules were last followed up.",
                    DATE,
                    CareHome::getHouseRulesFollowedUpDate,
                    CareHome.Builder::houseRulesFollowedUpDate)
            .optional(
                    "acuteReception",
                    "Whether the home takes in acutely.",
                    BOOLEAN,
                    CareHome::getAcuteReception,
                    CareHome.Builder::acuteReception)
            .optional(
                    "investigates",
                    "Whether the home carries out investigations.",
                    BOOLEAN,
                    CareHome::getInvestigates,
                    CareHome.Builder::investigates)
            .optional(
                    "protectiveMeasures",
                    "Whether staffing and protective arrangements suffice against threats and violence.",
                    BOOLEAN,
                    CareHome::getProtectiveMeasures,
                    CareHome.Builder::protectiveMeasures)
            .optional(
                    "suitableForChildren",
                    "Whether the home is suitable for children whatever their age and sex.",
                    BOOLEAN,
                    CareHome::getSuitableForChildren,
                    CareHome.Builder::suitableForChildren)
            .optional(
                    "doctorAccess",
                    "Whether the home has access to a doctor with knowledge of its work.",
                    BOOLEAN,
                    CareHome::getDoctorAccess,
                    CareHome.Builder::doctorAccess)
            .optional(
                    "psychologistAccess",
                    "Whether the home has access to psychological expertise.",
                    BOOLEAN,
                    CareHome::getPsychologistAccess,
                    CareHome.Builder::psychologistAccess)
            .list(
                    "inspections",
                    "The inspections.",
                    CareHomeJson.HOME_INSPECTION,
                    CareHome::getInspections,
                    CareHome.Builder::addInspections)
            .optionalInteger(
                    "complaintCount",
                    "How many complaints IVO has received on the home.",
                    integer(0, Integer.MAX_VALUE),
                    CareHome::getComplaintCount,
                    CareHome.Builder::complaintCount)
            .build();

    static final JsonRecord<SpecialYouthHome> SPECIAL_YOUTH_HOME = common(JsonRecord.of(
                            "SpecialYouthHome",
                            SpecialYouthHome.class,
                            SpecialYouthHome::builder,
                            SpecialYouthHome.Builder::build)
                    .describedAs("A special youth home of Statens institutionsstyrelse (särskilt ungdomshem, SiS)."))
            .list(
                    "placeTypes",
                    "The kinds of places.",
                    coded(SisPlaceType.class),
                    SpecialYouthHome::getPlaceTypes,
                    SpecialYouthHome.Builder::addPlaceTypes)
            .optionalInteger(
                    "lockablePlaces",
                    "How many of the places can be locked.",
                    integer(0, Integer.MAX_VALUE),
                    SpecialYouthHome::getLockablePlaces,
                    SpecialYouthHome.Builder::lockablePlaces)
            .flag(
                    "closeSupervision",
                    "Whether SiS has named it a home for particularly close supervision (särskilt noggrann tillsyn).",
                    SpecialYouthHome::isCloseSupervision,
                    SpecialYouthHome.Builder::closeSupervision)
            .optional(
                    "doctorAccess",
                    "Whether the home has access to a doctor.",
                    BOOLEAN,
                    SpecialYouthHome::getDoctorAccess,
                    SpecialYouthHome.Builder::doctorAccess)
            .build();

    /** Homes of any sort; the property kind tells which. */
    public static final JsonUnion<Home> HOME = JsonUnion.of("Home", Home.class, "kind")
            .variant("FAMILY", FAMILY_HOME)
            .variant("CARE", CARE_HOME)
            .variant("SIS", SPECIAL_YOUTH_HOME)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public HomeJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                HOME,
                LANGUAGE,
                HomePartJson.POSITION,
                HomePartJson.AVAILABILITY_PERIOD,
                HomePartJson.TARGET_GROUP,
                HomePartJson.PLACED_CHILD,
                HomePartJson.ENTRY_CONFIRMATION,
                FamilyHomeJson.HOME_CONSENT,
                FamilyHomeJson.HOME_INVESTIGATION,
                FamilyHomeJson.CRIMINAL_RECORD_CHECK,
                FamilyHomeJson.OWN_CHILD,
                FamilyHomeJson.HOUSEHOLD_ADULT,
                FamilyHomeJson.HOME_TRAINING,
                FamilyHomeJson.SUPPORT_AGREEMENT,
                FamilyHomeJson.HOME_STATEMENT,
                FamilyHomeJson.RECEPTION_DECISION,
                CareHomeJson.PERMIT,
                CareHomeJson.HOME_MANAGER,
                CareHomeJson.STAFF_FACTS,
                CareHomeJson.HOME_INSPECTION,
                SisJson.SIS_PLACE_REQUEST);
    }

    /** Describes what all homes have, after the form. */
    private static <T extends Home, B extends HomeBuilder> JsonRecord.Builder<T, B> common(
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
