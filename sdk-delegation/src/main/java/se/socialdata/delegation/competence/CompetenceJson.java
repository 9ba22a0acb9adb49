package se.socialdata.delegation.competence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.internal.KeyTypes;

/** How competence records stand in JSON. */
public final class CompetenceJson implements JsonTypeProvider {

    /** The code of a requirement. */
    public static final JsonType<RequirementCode> REQUIREMENT_CODE = JsonTypes.text(
            RequirementCode.class,
            RequirementCode::parse,
            RequirementCode::toString,
            "expected a requirement code such as INSULINPENNA/HAZARDOUS_WASTE",
            "^[A-Z0-9]+(-[A-Z0-9]+)*/[A-Z0-9]+(_[A-Z0-9]+)*$");

    /** A competence record. */
    public static final JsonRecord<CompetenceRecord> COMPETENCE_RECORD = JsonRecord.of(
                    "CompetenceRecord",
                    CompetenceRecord.class,
                    CompetenceRecord::builder,
                    CompetenceRecord.Builder::build)
            .describedAs("That a person has shown a competence (dokumenterad kompetens).")
            .required(
                    "person",
                    "Who has shown it.",
                    KeyTypes.STAFF,
                    CompetenceRecord::getPerson,
                    CompetenceRecord.Builder::person)
            .required(
                    "requirement",
                    "The requirement that it concerns.",
                    REQUIREMENT_CODE,
                    CompetenceRecord::getRequirement,
                    CompetenceRecord.Builder::requirement)
            .list(
                    "kinds",
                    "How it was shown.",
                    JsonTypes.coded(RequirementKind.class),
                    CompetenceRecord::getKinds,
                    CompetenceRecord.Builder::addKinds)
            .required(
                    "confirmedOn",
                    "The day on which it was confirmed.",
                    JsonTypes.DATE,
                    CompetenceRecord::getConfirmedOn,
                    CompetenceRecord.Builder::confirmedOn)
            .required(
                    "confirmedBy",
                    "Who confirmed it.",
                    KeyTypes.STAFF,
                    CompetenceRecord::getConfirmedBy,
                    CompetenceRecord.Builder::confirmedBy)
            .optional(
                    "validUntil",
                    "The last day on which it counts.",
                    JsonTypes.DATE,
                    CompetenceRecord::getValidUntil,
                    CompetenceRecord.Builder::validUntil)
            .optional(
                    "patient",
                    "The patient for whom it was shown.",
                    KeyTypes.PATIENT,
                    CompetenceRecord::getPatient,
                    CompetenceRecord.Builder::patient)
            .optional(
                    "occasionOfDay",
                    "Which occasion of the day it was; absent means the first.",
                    JsonTypes.integer(1, Integer.MAX_VALUE),
                    record -> Optional.of(record.getOccasionOfDay()).filter(occasion -> occasion > 1),
                    (builder, occasion) -> builder.occasionOfDay(occasion))
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public CompetenceJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(REQUIREMENT_CODE, COMPETENCE_RECORD);
    }
}
