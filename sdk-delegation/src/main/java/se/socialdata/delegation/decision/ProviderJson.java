package se.socialdata.delegation.decision;

import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.internal.KeyTypes;

/** How what a provider has arranged stands in JSON. */
final class ProviderJson {

    static final JsonRecord<RiskAnalysis> RISK_ANALYSIS = JsonRecord.of(
                    "RiskAnalysis", RiskAnalysis.class, RiskAnalysis::builder, RiskAnalysis.Builder::build)
            .describedAs("An analysis of the risks of delegating drug handling (riskanalys).")
            .required(
                    "reference",
                    "The reference under which it is kept.",
                    JsonTypes.TEXT,
                    RiskAnalysis::getReference,
                    RiskAnalysis.Builder::reference)
            .required(
                    "date",
                    "The day on which it was made.",
                    JsonTypes.DATE,
                    RiskAnalysis::getDate,
                    RiskAnalysis.Builder::date)
            .build();

    static final JsonRecord<DelegationRoutine> DELEGATION_ROUTINE = JsonRecord.of(
                    "DelegationRoutine",
                    DelegationRoutine.class,
                    DelegationRoutine::builder,
                    DelegationRoutine.Builder::build)
            .describedAs("A local routine for delegation (rutin för delegering).")
            .required(
                    "reference",
                    "The reference under which it is kept.",
                    JsonTypes.TEXT,
                    DelegationRoutine::getReference,
                    DelegationRoutine.Builder::reference)
            .required(
                    "date",
                    "The day from which it applies.",
                    JsonTypes.DATE,
                    DelegationRoutine::getDate,
                    DelegationRoutine.Builder::date)
            .list(
                    "contents",
                    "What it states.",
                    JsonTypes.coded(RoutineContent.class),
                    DelegationRoutine::getContents,
                    DelegationRoutine.Builder::addContents)
            .optional(
                    "basedOn",
                    "The reference of the risk analysis that it is based on.",
                    JsonTypes.TEXT,
                    DelegationRoutine::getBasedOn,
                    DelegationRoutine.Builder::basedOn)
            .build();

    static final JsonRecord<ProviderArrangement> PROVIDER_ARRANGEMENT = JsonRecord.of(
                    "ProviderArrangement",
                    ProviderArrangement.class,
                    ProviderArrangement::builder,
                    ProviderArrangement.Builder::build)
            .describedAs("What a care provider has in place (vårdgivarens ansvar).")
            .required(
                    "provider",
                    "The care provider.",
                    KeyTypes.PROVIDER,
                    ProviderArrangement::getProvider,
                    ProviderArrangement.Builder::provider)
            .optional(
                    "riskAnalysis",
                    "The risk analysis.",
                    RISK_ANALYSIS,
                    ProviderArrangement::getRiskAnalysis,
                    ProviderArrangement.Builder::riskAnalysis)
            .optional(
                    "routine",
                    "The routine.",
                    DELEGATION_ROUTINE,
                    ProviderArrangement::getRoutine,
                    ProviderArrangement.Builder::routine)
            .optional(
                    "marProfession",
                    "The profession of the MAR.",
                    JsonTypes.coded(Profession.class),
                    ProviderArrangement::getMarProfession,
                    ProviderArrangement.Builder::marProfession)
            .build();

    private ProviderJson() {}
}
