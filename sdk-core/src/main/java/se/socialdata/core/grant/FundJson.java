package se.socialdata.core.grant;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;

/** How the records on funds stand in JSON. */
public final class FundJson {

    private static final JsonType<Integer> YEAR = integer(1900, 2999);

    static final JsonRecord<FundApplication> FUND_APPLICATION = JsonRecord.of(
                    "FundApplication", FundApplication.class, FundApplication::builder, FundApplication.Builder::build)
            .describedAs("An application to a fund (ansökan om medel).")
            .required(
                    "applicant",
                    "The activity that applies, for example a care home.",
                    TEXT,
                    FundApplication::getApplicant,
                    FundApplication.Builder::applicant)
            .optional(
                    "appliedAmount",
                    "How much is applied for in total.",
                    FoundationJson.MONEY,
                    FundApplication::getAppliedAmount,
                    FundApplication.Builder::appliedAmount)
            .optional(
                    "appliedPerUser",
                    "How much is applied for per user.",
                    FoundationJson.MONEY,
                    FundApplication::getAppliedPerUser,
                    FundApplication.Builder::appliedPerUser)
            .optionalInteger(
                    "users",
                    "How many users or places the activity has.",
                    integer(0, Integer.MAX_VALUE),
                    FundApplication::getUsers,
                    FundApplication.Builder::users)
            .optional(
                    "userKind",
                    "What the users are counted by.",
                    coded(UserKind.class),
                    FundApplication::getUserKind,
                    FundApplication.Builder::userKind)
            .optional(
                    "countDate",
                    "The day whose users are counted.",
                    DATE,
                    FundApplication::getCountDate,
                    FundApplication.Builder::countDate)
            .optional(
                    "receivedDate",
                    "The day on which the application came in.",
                    DATE,
                    FundApplication::getReceivedDate,
                    FundApplication.Builder::receivedDate)
            .flag(
                    "outsideArea",
                    "Whether the activity lies outside the area of the fund.",
                    FundApplication::isOutsideArea,
                    FundApplication.Builder::outsideArea)
            .flag(
                    "outsidePurpose",
                    "Whether the activity or what it plans lies outside the purpose of the fund.",
                    FundApplication::isOutsidePurpose,
                    FundApplication.Builder::outsidePurpose)
            .optional(
                    "plans",
                    "What is planned, in words.",
                    TEXT,
                    FundApplication::getPlans,
                    FundApplication.Builder::plans)
            .build();

    static final JsonRecord<FundGrant> FUND_GRANT = JsonRecord.of(
                    "FundGrant", FundGrant.class, FundGrant::builder, FundGrant.Builder::build)
            .describedAs("What a board decided on an application (beviljade medel).")
            .required("applicant", "The activity.", TEXT, FundGrant::getApplicant, FundGrant.Builder::applicant)
            .required(
                    "granted",
                    "How much was granted.",
                    FoundationJson.MONEY,
                    FundGrant::getGranted,
                    FundGrant.Builder::granted)
            .build();

    static final JsonRecord<FundReportBack> FUND_REPORT_BACK = JsonRecord.of(
                    "FundReportBack", FundReportBack.class, FundReportBack::builder, FundReportBack.Builder::build)
            .describedAs("How an activity used what a fund granted (återrapportering av beviljade medel).")
            .required(
                    "applicant", "The activity.", TEXT, FundReportBack::getApplicant, FundReportBack.Builder::applicant)
            .required(
                    "granted",
                    "How much was granted.",
                    FoundationJson.MONEY,
                    FundReportBack::getGranted,
                    FundReportBack.Builder::granted)
            .required(
                    "toReturn",
                    "How much was not used and is taken back (medel att återta).",
                    FoundationJson.MONEY,
                    FundReportBack::getToReturn,
                    FundReportBack.Builder::toReturn)
            .optional(
                    "latestInvoiceDate",
                    "The day on which the last counted invoice came in.",
                    DATE,
                    FundReportBack::getLatestInvoiceDate,
                    FundReportBack.Builder::latestInvoiceDate)
            .list(
                    "reasons",
                    "Why money was not used.",
                    coded(NonUseReason.class),
                    FundReportBack::getReasons,
                    FundReportBack.Builder::addReasons)
            .build();

    static final JsonRecord<FundReserve> FUND_RESERVE = JsonRecord.of(
                    "FundReserve", FundReserve.class, FundReserve::builder, FundReserve.Builder::build)
            .describedAs("Money that a fund keeps for a yearly cost (reserverade medel), such as the care of a grave.")
            .required(
                    "purposeSv",
                    "What it is for, in Swedish.",
                    TEXT,
                    FundReserve::getPurposeSv,
                    FundReserve.Builder::purposeSv)
            .required(
                    "yearly",
                    "The cost of one year.",
                    FoundationJson.MONEY,
                    FundReserve::getYearly,
                    FundReserve.Builder::yearly)
            .required(
                    "lastYear",
                    "The last year with the cost.",
                    YEAR,
                    FundReserve::getLastYear,
                    FundReserve.Builder::lastYear)
            .build();

    static final JsonRecord<LedgerEntry> LEDGER_ENTRY = JsonRecord.of(
                    "LedgerEntry", LedgerEntry.class, LedgerEntry::builder, LedgerEntry.Builder::build)
            .describedAs("An entry in the ledger of a fund (post i redovisningen).")
            .required("date", "The day.", DATE, LedgerEntry::getDate, LedgerEntry.Builder::date)
            .required(
                    "kind",
                    "What it is.",
                    coded(LedgerEntryKind.class),
                    LedgerEntry::getKind,
                    LedgerEntry.Builder::kind)
            .required(
                    "amount",
                    "The change of the balance.",
                    FoundationJson.MONEY,
                    LedgerEntry::getAmount,
                    LedgerEntry.Builder::amount)
            .optional(
                    "reference",
                    "The reference of the decision or the invoice.",
                    TEXT,
                    LedgerEntry::getReference,
                    LedgerEntry.Builder::reference)
            .build();

    /** A year of a fund: applications, decisions, reports and the account (fondens verksamhetsår). */
    public static final JsonRecord<FundYear> FUND_YEAR = JsonRecord.of(
                    "FundYear", FundYear.class, FundYear::builder, FundYear.Builder::build)
            .describedAs("A year of a fund: applications, decisions, reports and the account (fondens verksamhetsår).")
            .required("fund", "The name of the fund.", TEXT, FundYear::getFund, FundYear.Builder::fund)
            .required(
                    "year",
                    "The year that the money is granted for (verksamhetsår).",
                    YEAR,
                    FundYear::getYear,
                    FundYear.Builder::year)
            .optional(
                    "decisionDate",
                    "The day of the board's decision.",
                    DATE,
                    FundYear::getDecisionDate,
                    FundYear.Builder::decisionDate)
            .required(
                    "remaining",
                    "What is left of the fund before the decision, after reserves.",
                    FoundationJson.MONEY,
                    FundYear::getRemaining,
                    FundYear.Builder::remaining)
            .required(
                    "maxPerUser",
                    "The highest amount per user that may be granted.",
                    FoundationJson.MONEY,
                    FundYear::getMaxPerUser,
                    FundYear.Builder::maxPerUser)
            .optional(
                    "capPerUser",
                    "The cap per user that was decided (maxbelopp per brukare).",
                    FoundationJson.MONEY,
                    FundYear::getCapPerUser,
                    FundYear.Builder::capPerUser)
            .list(
                    "applications",
                    "The applications.",
                    FUND_APPLICATION,
                    FundYear::getApplications,
                    FundYear.Builder::addApplications)
            .list("grants", "What was granted.", FUND_GRANT, FundYear::getGrants, FundYear.Builder::addGrants)
            .list(
                    "reportBacks",
                    "The reports of the activities.",
                    FUND_REPORT_BACK,
                    FundYear::getReportBacks,
                    FundYear.Builder::addReportBacks)
            .list(
                    "reserves",
                    "What the fund keeps for yearly costs.",
                    FUND_RESERVE,
                    FundYear::getReserves,
                    FundYear.Builder::addReserves)
            .list("ledger", "The ledger.", LEDGER_ENTRY, FundYear::getLedger, FundYear.Builder::addLedger)
            .optional(
                    "lastInvoiceDate",
                    "The last day on which invoices are counted.",
                    DATE,
                    FundYear::getLastInvoiceDate,
                    FundYear.Builder::lastInvoiceDate)
            .optional(
                    "decidedByBoard",
                    "Whether the board itself decided.",
                    BOOLEAN,
                    FundYear::getDecidedByBoard,
                    FundYear.Builder::decidedByBoard)
            .optional(
                    "preparedByCommittee",
                    "Whether the committee prepared the decision.",
                    BOOLEAN,
                    FundYear::getPreparedByCommittee,
                    FundYear.Builder::preparedByCommittee)
            .optional(
                    "separatelyAccounted",
                    "Whether the money stands on an account with no other money.",
                    BOOLEAN,
                    FundYear::getSeparatelyAccounted,
                    FundYear.Builder::separatelyAccounted)
            .optional(
                    "approverRole",
                    "The function that approves payments (beslutsattestant).",
                    TEXT,
                    FundYear::getApproverRole,
                    FundYear.Builder::approverRole)
            .optional(
                    "controllerRole",
                    "The function that controls invoices (fakturakontrollant).",
                    TEXT,
                    FundYear::getControllerRole,
                    FundYear.Builder::controllerRole)
            .build();

    private FundJson() {}
}
