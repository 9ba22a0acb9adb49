package se.socialdata.core.grant;

import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.DATE_INTERVAL;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/** How the records on state grants stand in JSON; those on funds are in {@link FundJson}. */
public final class GrantJson implements JsonTypeProvider {

    private static final JsonType<Integer> YEAR = integer(1900, 2999);

    static final JsonRecord<GrantConditions> GRANT_CONDITIONS = JsonRecord.of(
                    "GrantConditions", GrantConditions.class, GrantConditions::builder, GrantConditions.Builder::build)
            .describedAs("The conditions of a state grant (villkor för statsbidrag); what is absent is not stated.")
            .optional(
                    "requisitionDeadline",
                    "The last day on which the grant can be requisitioned.",
                    DATE,
                    GrantConditions::getRequisitionDeadline,
                    GrantConditions.Builder::requisitionDeadline)
            .flag(
                    "jointActionPlanRequired",
                    "Whether a joint action plan (gemensam handlingsplan) must be sent in with the requisition.",
                    GrantConditions::isJointActionPlanRequired,
                    GrantConditions.Builder::jointActionPlanRequired)
            .list(
                    "areas",
                    "What the grant may be used for.",
                    coded(GrantArea.class),
                    GrantConditions::getAreas,
                    GrantConditions.Builder::addAreas)
            .flag(
                    "remainderRedistributed",
                    "Whether money that nobody requisitions in time is shared among the others.",
                    GrantConditions::isRemainderRedistributed,
                    GrantConditions.Builder::remainderRedistributed)
            .flag(
                    "unusedRepaid",
                    "Whether money that is not used is paid back.",
                    GrantConditions::isUnusedRepaid,
                    GrantConditions.Builder::unusedRepaid)
            .optional(
                    "reportPeriod",
                    "When the use is to be reported.",
                    DATE_INTERVAL,
                    GrantConditions::getReportPeriod,
                    GrantConditions.Builder::reportPeriod)
            .flag(
                    "templateRequired",
                    "Whether the report is to be made on the authority's template (framtagen mall).",
                    GrantConditions::isTemplateRequired,
                    GrantConditions.Builder::templateRequired)
            .build();

    static final JsonRecord<Grant> GRANT = JsonRecord.of("Grant", Grant.class, Grant::builder, Grant.Builder::build)
            .describedAs("A state grant to municipalities or regions in a year (statsbidrag, bidragsår).")
            .required("id", "The identity of the grant.", TEXT, Grant::getId, Grant.Builder::id)
            .required("nameSv", "The name in Swedish.", TEXT, Grant::getNameSv, Grant.Builder::nameSv)
            .required("year", "The year of the grant (bidragsår).", YEAR, Grant::getYear, Grant.Builder::year)
            .optional(
                    "authority",
                    "The authority that allocates it.",
                    TEXT,
                    Grant::getAuthority,
                    Grant.Builder::authority)
            .optional(
                    "legalBasis",
                    "The ordinance or agreement that it rests on.",
                    TEXT,
                    Grant::getLegalBasis,
                    Grant.Builder::legalBasis)
            .optional(
                    "nationalAmount",
                    "What is allocated in the whole country.",
                    FoundationJson.MONEY,
                    Grant::getNationalAmount,
                    Grant.Builder::nationalAmount)
            .required(
                    "conditions", "The conditions.", GRANT_CONDITIONS, Grant::getConditions, Grant.Builder::conditions)
            .build();

    static final JsonRecord<Requisition> REQUISITION = JsonRecord.of(
                    "Requisition", Requisition.class, Requisition::builder, Requisition.Builder::build)
            .describedAs("A decision to requisition an allocated grant (rekvisition).")
            .required("date", "The day on which it was sent.", DATE, Requisition::getDate, Requisition.Builder::date)
            .required(
                    "amount",
                    "How much is requisitioned.",
                    FoundationJson.MONEY,
                    Requisition::getAmount,
                    Requisition.Builder::amount)
            .flag(
                    "remainderWanted",
                    "Whether a share of what others do not requisition is asked for.",
                    Requisition::isRemainderWanted,
                    Requisition.Builder::remainderWanted)
            .flag(
                    "jointActionPlanEnclosed",
                    "Whether the joint action plan was sent in with it.",
                    Requisition::isJointActionPlanEnclosed,
                    Requisition.Builder::jointActionPlanEnclosed)
            .optional(
                    "decisionReference",
                    "The reference of the board's decision.",
                    TEXT,
                    Requisition::getDecisionReference,
                    Requisition.Builder::decisionReference)
            .build();

    static final JsonRecord<GrantUse> GRANT_USE = JsonRecord.of(
                    "GrantUse", GrantUse.class, GrantUse::builder, GrantUse.Builder::build)
            .describedAs("What a part of a grant was used for (användning).")
            .required(
                    "amount", "How much was used.", FoundationJson.MONEY, GrantUse::getAmount, GrantUse.Builder::amount)
            .optional("area", "The area.", coded(GrantArea.class), GrantUse::getArea, GrantUse.Builder::area)
            .optional(
                    "description",
                    "What was done, in words.",
                    TEXT,
                    GrantUse::getDescription,
                    GrantUse.Builder::description)
            .build();

    static final JsonRecord<GrantReport> GRANT_REPORT = JsonRecord.of(
                    "GrantReport", GrantReport.class, GrantReport::builder, GrantReport.Builder::build)
            .describedAs(
                    "A report on the use of a grant to the authority that gave it (återrapportering till myndigheten).")
            .required(
                    "date",
                    "The day on which the authority received it.",
                    DATE,
                    GrantReport::getDate,
                    GrantReport.Builder::date)
            .required(
                    "used",
                    "How much is reported as used.",
                    FoundationJson.MONEY,
                    GrantReport::getUsed,
                    GrantReport.Builder::used)
            .flag(
                    "templateUsed",
                    "Whether it is made on the authority's template.",
                    GrantReport::isTemplateUsed,
                    GrantReport.Builder::templateUsed)
            .build();

    static final JsonRecord<Repayment> REPAYMENT = JsonRecord.of(
                    "Repayment", Repayment.class, Repayment::builder, Repayment.Builder::build)
            .describedAs("Unused money paid back (återbetalning).")
            .required("date", "The day.", DATE, Repayment::getDate, Repayment.Builder::date)
            .required(
                    "amount",
                    "How much was paid back.",
                    FoundationJson.MONEY,
                    Repayment::getAmount,
                    Repayment.Builder::amount)
            .build();

    /** What a municipality does with one grant: requisition, use, report and repayment (statsbidragsärende). */
    public static final JsonRecord<GrantCase> GRANT_CASE = JsonRecord.of(
                    "GrantCase", GrantCase.class, GrantCase::builder, GrantCase.Builder::build)
            .describedAs(
                    "What a municipality does with one grant: requisition, use, report and repayment (statsbidragsärende).")
            .required(
                    "id", "The identity of the case in the case system.", TEXT, GrantCase::getId, GrantCase.Builder::id)
            .required(
                    "municipality",
                    "The municipality.",
                    FoundationJson.MUNICIPALITY,
                    GrantCase::getMunicipality,
                    GrantCase.Builder::municipality)
            .required("grant", "The grant.", GRANT, GrantCase::getGrant, GrantCase.Builder::grant)
            .required(
                    "allocated",
                    "What the allocation list gives the municipality.",
                    FoundationJson.MONEY,
                    GrantCase::getAllocated,
                    GrantCase.Builder::allocated)
            .optional(
                    "previousAllocated",
                    "What the list of the year before gave.",
                    FoundationJson.MONEY,
                    GrantCase::getPreviousAllocated,
                    GrantCase.Builder::previousAllocated)
            .list(
                    "requisitions",
                    "The requisitions.",
                    REQUISITION,
                    GrantCase::getRequisitions,
                    GrantCase.Builder::addRequisitions)
            .optional(
                    "received",
                    "What was paid out.",
                    FoundationJson.MONEY,
                    GrantCase::getReceived,
                    GrantCase.Builder::received)
            .list("uses", "What it was used for.", GRANT_USE, GrantCase::getUses, GrantCase.Builder::addUses)
            .list(
                    "reports",
                    "The reports to the authority.",
                    GRANT_REPORT,
                    GrantCase::getReports,
                    GrantCase.Builder::addReports)
            .list(
                    "repayments",
                    "What was paid back.",
                    REPAYMENT,
                    GrantCase::getRepayments,
                    GrantCase.Builder::addRepayments)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public GrantJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                GRANT, GRANT_CASE, FundJson.FUND_APPLICATION, FundJson.FUND_REPORT_BACK, FundJson.FUND_YEAR);
    }
}
