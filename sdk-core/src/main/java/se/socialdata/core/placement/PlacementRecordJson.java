package se.socialdata.core.placement;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.LONG;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** The records of placements and of who is responsible in JSON. */
final class PlacementRecordJson {

    static final JsonRecord<Admission> ADMISSION = JsonRecord.of(
                    "Admission", Admission.class, Admission::builder, Admission.Builder::build)
            .describedAs(
                    "The decision to admit a child to a residential care home, supported accommodation or the like (inskrivning).")
            .required("date", "The day of the decision.", DATE, Admission::getDate, Admission.Builder::date)
            .required(
                    "decidedBy",
                    "Who decided.",
                    coded(AdmissionDecisionMaker.class),
                    Admission::getDecidedBy,
                    Admission.Builder::decidedBy)
            .list(
                    "checkedAspects",
                    "What the home was checked against.",
                    coded(SuitabilityAspect.class),
                    Admission::getCheckedAspects,
                    Admission.Builder::addCheckedAspects)
            .build();

    static final JsonRecord<DailyPrice> DAILY_PRICE = JsonRecord.of(
                    "DailyPrice", DailyPrice.class, DailyPrice::builder, DailyPrice.Builder::build)
            .describedAs(
                    "What a placement costs a day, and what the price is made up of (dygnspris: arvode, omkostnader, administration).")
            .required(
                    "startDate",
                    "The first day of the price, inclusive; it holds until the next price begins.",
                    DATE,
                    DailyPrice::getStartDate,
                    DailyPrice.Builder::startDate)
            .required("total", "The price a day in öre.", LONG, DailyPrice::getTotal, DailyPrice.Builder::total)
            .optional(
                    "fee",
                    "The fee to the home (arvode) a day in öre.",
                    LONG,
                    DailyPrice::getFee,
                    DailyPrice.Builder::fee)
            .optional(
                    "expenses",
                    "The expenses (omkostnader) a day in öre.",
                    LONG,
                    DailyPrice::getExpenses,
                    DailyPrice.Builder::expenses)
            .optional(
                    "administration",
                    "The provider's administrative costs (administrativa kostnader) a day in öre.",
                    LONG,
                    DailyPrice::getAdministration,
                    DailyPrice.Builder::administration)
            .optional(
                    "supplement",
                    "Supplements (tilläggskostnader) a day in öre, part of the price.",
                    LONG,
                    DailyPrice::getSupplement,
                    DailyPrice.Builder::supplement)
            .build();

    static final JsonRecord<Placement> PLACEMENT = JsonRecord.of(
                    "Placement", Placement.class, Placement::builder, Placement.Builder::build)
            .describedAs("A placement of a child in one home without interruption (placeringstillfälle).")
            .required(
                    "reference",
                    "The reference in the case system, unique within the case. It must not be, or contain, a personal identity number.",
                    TEXT,
                    Placement::getReference,
                    Placement.Builder::reference)
            .optional(
                    "decisionReference",
                    "The PlacementDecision that the placement carries out.",
                    TEXT,
                    Placement::getDecisionReference,
                    Placement.Builder::decisionReference)
            .required(
                    "form",
                    "The form of the placement.",
                    coded(PlacementForm.class),
                    Placement::getForm,
                    Placement.Builder::form)
            .required(
                    "startDate",
                    "The first day, inclusive.",
                    DATE,
                    Placement::getStartDate,
                    Placement.Builder::startDate)
            .optional("endDate", "The last day, inclusive.", DATE, Placement::getEndDate, Placement.Builder::endDate)
            .optional(
                    "plannedEndDate",
                    "The last day as planned or agreed.",
                    DATE,
                    Placement::getPlannedEndDate,
                    Placement.Builder::plannedEndDate)
            .flag(
                    "acute",
                    "Whether the placement was acute, as against planned.",
                    Placement::isAcute,
                    Placement.Builder::acute)
            .optional(
                    "endReason",
                    "Why the placement ended.",
                    coded(PlacementEndReason.class),
                    Placement::getEndReason,
                    Placement.Builder::endReason)
            .optional(
                    "endPlanned",
                    "Whether it ended as planned.",
                    BOOLEAN,
                    Placement::getEndPlanned,
                    Placement.Builder::endPlanned)
            .optional(
                    "homeKey",
                    "A key of the home, for example its key in a register of homes; never a name or an identity number.",
                    TEXT,
                    Placement::getHomeKey,
                    Placement.Builder::homeKey)
            .optional(
                    "receivingMunicipality",
                    "The municipality in which the home lies.",
                    FoundationJson.MUNICIPALITY,
                    Placement::getReceivingMunicipality,
                    Placement.Builder::receivingMunicipality)
            .optional(
                    "ownership",
                    "Who runs the home.",
                    coded(ProviderOwnership.class),
                    Placement::getOwnership,
                    Placement.Builder::ownership)
            .optional(
                    "admission",
                    "The decision of admission, for residential care homes and the like.",
                    ADMISSION,
                    Placement::getAdmission,
                    Placement.Builder::admission)
            .optional(
                    "boardAgreedToDischarge",
                    "Whether the board asked for or agreed to the discharge from an institution, for a child in care under LVU.",
                    BOOLEAN,
                    Placement::getBoardAgreedToDischarge,
                    Placement.Builder::boardAgreedToDischarge)
            .list(
                    "prices",
                    "The prices over time, in any order.",
                    DAILY_PRICE,
                    Placement::getPrices,
                    Placement.Builder::addPrices)
            .optional(
                    "startUpMeetingDate",
                    "The day of the start-up meeting with the receiving municipality.",
                    DATE,
                    Placement::getStartUpMeetingDate,
                    Placement.Builder::startUpMeetingDate)
            .optional(
                    "introductionStartDate",
                    "The day on which the child's introduction to the home began (inskolning).",
                    DATE,
                    Placement::getIntroductionStartDate,
                    Placement.Builder::introductionStartDate)
            .build();

    static final JsonRecord<CaseworkerAppointment> CASEWORKER_APPOINTMENT = JsonRecord.of(
                    "CaseworkerAppointment",
                    CaseworkerAppointment.class,
                    CaseworkerAppointment::builder,
                    CaseworkerAppointment.Builder::build)
            .describedAs(
                    "The time during which a social secretary is appointed for the contact with the child (särskilt utsedd socialsekreterare).")
            .required(
                    "caseworkerKey",
                    "A key of the social secretary, for example a user id; no name.",
                    TEXT,
                    CaseworkerAppointment::getCaseworkerKey,
                    CaseworkerAppointment.Builder::caseworkerKey)
            .required(
                    "startDate",
                    "The first day, inclusive.",
                    DATE,
                    CaseworkerAppointment::getStartDate,
                    CaseworkerAppointment.Builder::startDate)
            .optional(
                    "endDate",
                    "The last day, inclusive.",
                    DATE,
                    CaseworkerAppointment::getEndDate,
                    CaseworkerAppointment.Builder::endDate)
            .build();

    private PlacementRecordJson() {}
}
