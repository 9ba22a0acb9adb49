package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** How the special youth homes, and the queue to them, stand in JSON. */
final class SisJson {

    static final JsonRecord<SisPlaceRequest> SIS_PLACE_REQUEST = JsonRecord.of(
                    "SisPlaceRequest", SisPlaceRequest.class, SisPlaceRequest::builder, SisPlaceRequest.Builder::build)
            .describedAs(
                    "A municipality's request for a place at a special youth home, from the queue to the discharge (platsbegäran, kö, utskrivningsklar).")
            .required(
                    "reference",
                    "The reference in the case system. It must not be, or contain, a personal identity number.",
                    TEXT,
                    SisPlaceRequest::getReference,
                    SisPlaceRequest.Builder::reference)
            .required(
                    "municipality",
                    "The municipality that asks.",
                    FoundationJson.MUNICIPALITY,
                    SisPlaceRequest::getMunicipality,
                    SisPlaceRequest.Builder::municipality)
            .required(
                    "requestedDate",
                    "The day of the request.",
                    DATE,
                    SisPlaceRequest::getRequestedDate,
                    SisPlaceRequest.Builder::requestedDate)
            .flag(
                    "acute",
                    "Whether the place is needed at once.",
                    SisPlaceRequest::isAcute,
                    SisPlaceRequest.Builder::acute)
            .optional(
                    "placeType",
                    "The kind of place that is asked for.",
                    coded(SisPlaceType.class),
                    SisPlaceRequest::getPlaceType,
                    SisPlaceRequest.Builder::placeType)
            .optional(
                    "closeSupervisionNeeded",
                    "Whether the young person needs particularly close supervision.",
                    BOOLEAN,
                    SisPlaceRequest::getCloseSupervisionNeeded,
                    SisPlaceRequest.Builder::closeSupervisionNeeded)
            .optional(
                    "assignedDate",
                    "The day on which SiS assigned a place.",
                    DATE,
                    SisPlaceRequest::getAssignedDate,
                    SisPlaceRequest.Builder::assignedDate)
            .optional(
                    "homeKey",
                    "The key of the SpecialYouthHome.",
                    TEXT,
                    SisPlaceRequest::getHomeKey,
                    SisPlaceRequest.Builder::homeKey)
            .optional(
                    "admittedDate",
                    "The day on which the young person came.",
                    DATE,
                    SisPlaceRequest::getAdmittedDate,
                    SisPlaceRequest.Builder::admittedDate)
            .optional(
                    "nextStepPlannedDate",
                    "The day on which the planning of the next step began.",
                    DATE,
                    SisPlaceRequest::getNextStepPlannedDate,
                    SisPlaceRequest.Builder::nextStepPlannedDate)
            .optional(
                    "plannedEndDate",
                    "The last day as planned.",
                    DATE,
                    SisPlaceRequest::getPlannedEndDate,
                    SisPlaceRequest.Builder::plannedEndDate)
            .flag(
                    "overstayReasoned",
                    "Whether the reason for staying longer than planned is documented.",
                    SisPlaceRequest::isOverstayReasoned,
                    SisPlaceRequest.Builder::overstayReasoned)
            .optional(
                    "readyNoticeDate",
                    "The day on which SiS told the municipality that the young person is ready for discharge.",
                    DATE,
                    SisPlaceRequest::getReadyNoticeDate,
                    SisPlaceRequest.Builder::readyNoticeDate)
            .optional(
                    "municipalityAgrees",
                    "Whether the municipality agrees.",
                    BOOLEAN,
                    SisPlaceRequest::getMunicipalityAgrees,
                    SisPlaceRequest.Builder::municipalityAgrees)
            .optional(
                    "notDischargedReason",
                    "Why the young person stays all the same.",
                    coded(NotDischargedReason.class),
                    SisPlaceRequest::getNotDischargedReason,
                    SisPlaceRequest.Builder::notDischargedReason)
            .optional(
                    "dischargedDate",
                    "The day of the discharge.",
                    DATE,
                    SisPlaceRequest::getDischargedDate,
                    SisPlaceRequest.Builder::dischargedDate)
            .optional(
                    "destination",
                    "Where the young person went.",
                    coded(DischargeDestination.class),
                    SisPlaceRequest::getDestination,
                    SisPlaceRequest.Builder::destination)
            .build();

    static final JsonRecord<SpecialYouthHome> SPECIAL_YOUTH_HOME = HomePartJson.common(JsonRecord.of(
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

    private SisJson() {}
}
