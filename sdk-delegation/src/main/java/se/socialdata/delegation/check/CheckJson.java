package se.socialdata.delegation.check;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.delegation.guide.GuideJson;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.internal.KeyTypes;

/** How patient facts stand in JSON. */
public final class CheckJson implements JsonTypeProvider {

    /** A stated fact. */
    private static final JsonRecord<StatedFact> STATED_FACT = JsonRecord.of(
                    "StatedFact", StatedFact.class, StatedFact::builder, StatedFact.Builder::build)
            .describedAs("What is known of one fact about a patient (patientuppgift).")
            .required(
                    "fact",
                    "The fact.",
                    JsonTypes.coded(PatientFact.class),
                    StatedFact::getFact,
                    StatedFact.Builder::fact)
            .required(
                    "value",
                    "YES or NO, a date or NEVER, or a member of the code list of the fact.",
                    JsonTypes.TEXT,
                    StatedFact::getValue,
                    StatedFact.Builder::value)
            .build();

    /** Patient facts. */
    public static final JsonRecord<PatientFacts> PATIENT_FACTS = JsonRecord.of(
                    "PatientFacts", PatientFacts.class, PatientFacts::builder, PatientFacts.Builder::build)
            .describedAs("What is known about a patient (patientuppgifter).")
            .optional(
                    "patient",
                    "The patient.",
                    KeyTypes.PATIENT,
                    PatientFacts::getPatient,
                    PatientFacts.Builder::patient)
            .list(
                    "facts",
                    "The facts that are known.",
                    STATED_FACT,
                    PatientFacts::toStatedFacts,
                    PatientFacts.Builder::addStatedFacts)
            .list(
                    "selfCareTasks",
                    "The tasks that have been judged to be the patient's self-care.",
                    GuideJson.TASK_CODE,
                    PatientFacts::getSelfCareTasks,
                    PatientFacts.Builder::addSelfCareTasks)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public CheckJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(PATIENT_FACTS, STATED_FACT);
    }
}
