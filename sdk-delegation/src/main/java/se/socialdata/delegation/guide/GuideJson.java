package se.socialdata.delegation.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.internal.KeyTypes;

/** How deviations from the guide stand in JSON. */
public final class GuideJson implements JsonTypeProvider {

    /** The code of a task. */
    public static final JsonType<TaskCode> TASK_CODE = JsonTypes.text(
            TaskCode.class,
            TaskCode::of,
            TaskCode::value,
            "expected a task code such as LM-INSULINPENNA",
            "^[A-Z]{2}(-[A-Z0-9]{1,30}){1,4}$");

    /** A condition of the guide. */
    public static final JsonType<GuideCondition> CONDITION = JsonTypes.text(
            GuideCondition.class,
            GuideCondition::parse,
            GuideCondition::toString,
            "expected a condition such as TEAM_BASED or CONTRAINDICATION(HEMATURIA)",
            "^[A-Z0-9_]+([(][A-Z0-9_,:=<]+[)])?$");

    /** A dispensation. */
    public static final JsonRecord<Dispensation> DISPENSATION = JsonRecord.of(
                    "Dispensation", Dispensation.class, Dispensation::builder, Dispensation.Builder::build)
            .describedAs("A written dispensation from the guide (skriftlig dispens).")
            .required(
                    "issuerRole",
                    "The role of whoever issued it.",
                    JsonTypes.coded(Profession.class),
                    Dispensation::getIssuerRole,
                    Dispensation.Builder::issuerRole)
            .required("issuer", "Who issued it.", KeyTypes.STAFF, Dispensation::getIssuer, Dispensation.Builder::issuer)
            .required(
                    "issuedOn",
                    "The day on which it was issued.",
                    JsonTypes.DATE,
                    Dispensation::getIssuedOn,
                    Dispensation.Builder::issuedOn)
            .optional(
                    "reference",
                    "The reference under which it is kept.",
                    JsonTypes.TEXT,
                    Dispensation::getReference,
                    Dispensation.Builder::reference)
            .build();

    /** A deviation. */
    public static final JsonRecord<LocalDeviation> LOCAL_DEVIATION = JsonRecord.of(
                    "LocalDeviation", LocalDeviation.class, LocalDeviation::builder, LocalDeviation.Builder::build)
            .describedAs("A municipality's deviation from the guide for one task (lokal avvikelse).")
            .required(
                    "municipality",
                    "The municipality that deviates.",
                    FoundationJson.MUNICIPALITY,
                    LocalDeviation::getMunicipality,
                    LocalDeviation.Builder::municipality)
            .required("task", "The task.", TASK_CODE, LocalDeviation::getTask, LocalDeviation.Builder::task)
            .optional(
                    "handover",
                    "The outcome in this municipality, where it is another.",
                    JsonTypes.coded(Handover.class),
                    LocalDeviation::getHandover,
                    LocalDeviation.Builder::handover)
            .optional(
                    "authorisedProfessions",
                    "The authorised professions, where they are others.",
                    JsonTypes.list(JsonTypes.coded(Profession.class)),
                    deviation -> deviation.getAuthorisedProfessions().<List<Profession>>map(ImmutableSet::asList),
                    (builder, professions) -> builder.authorisedProfessions(ImmutableSet.copyOf(professions)))
            .list(
                    "addedConditions",
                    "The conditions added.",
                    CONDITION,
                    LocalDeviation::getAddedConditions,
                    LocalDeviation.Builder::addAddedConditions)
            .list(
                    "withdrawnConditions",
                    "The conditions of the guide that do not apply.",
                    CONDITION,
                    LocalDeviation::getWithdrawnConditions,
                    LocalDeviation.Builder::addWithdrawnConditions)
            .required(
                    "decidedBy",
                    "Who decided on the deviation.",
                    KeyTypes.STAFF,
                    LocalDeviation::getDecidedBy,
                    LocalDeviation.Builder::decidedBy)
            .required(
                    "decidedOn",
                    "The day of the decision.",
                    JsonTypes.DATE,
                    LocalDeviation::getDecidedOn,
                    LocalDeviation.Builder::decidedOn)
            .required(
                    "validity",
                    "The days on which it is valid.",
                    JsonTypes.DATE_INTERVAL,
                    LocalDeviation::getValidity,
                    LocalDeviation.Builder::validity)
            .required(
                    "reason",
                    "Why the municipality deviates.",
                    JsonTypes.TEXT,
                    LocalDeviation::getReason,
                    LocalDeviation.Builder::reason)
            .optional(
                    "dispensation",
                    "The written dispensation.",
                    DISPENSATION,
                    LocalDeviation::getDispensation,
                    LocalDeviation.Builder::dispensation)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public GuideJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(TASK_CODE, CONDITION, LOCAL_DEVIATION, DISPENSATION);
    }
}
