package se.socialdata.delegation.guide;

import com.google.common.collect.ImmutableSet;
import se.socialdata.core.term.CodedTerm;

/**
 * The kind of a condition in the remark of a guide row (typ av anmärkning).
 *
 * <p>Most kinds say all by themselves and are held as a {@link GuideCondition.Plain}; the others need data of their own, see
 * the records of {@link GuideCondition}.
 */
public enum ConditionType implements CodedTerm {

    /** Whoever does the task has the right to prescribe the device. */
    PRESCRIBING_RIGHT_REQUIRED("Förskrivningsrätt krävs", "Prescribing right required"),

    /** The task should be done in a team; a recommendation. */
    TEAM_BASED("Teambaserat arbete", "Team-based work"),

    /** The instruction says what is to be observed, and when licensed staff is to be contacted. */
    INSTRUCTION_CONTENT_REQUIRED(
            "Instruktionen anger vad som observeras och när kontakt tas",
            "Instruction states what to observe and when to call"),

    /** A municipality may have decided otherwise. */
    LOCAL_DEVIATIONS_POSSIBLE("Lokala avvikelser möjliga", "Local deviations possible"),

    /** Great caution with the named classes of medicine; a warning. */
    CAUTION_DRUG_CLASSES(
            "Försiktighet vid vissa läkemedelsgrupper",
            "Caution with some classes of medicine",
            PatientFact.DRUG_CLASS),

    /** A nurse is always contacted before, unless the responsible nurse has exempted the preparation in the record. */
    CONTACT_NURSE_BEFORE(
            "Sjuksköterska kontaktas före",
            "Nurse contacted before",
            PatientFact.NURSE_CONTACTED,
            PatientFact.NURSE_CONTACT_EXEMPTION),

    /** Only assistant nurses with training may get the delegation. */
    ONLY_TRAINED_ASSISTANT_NURSES("Endast utbildade undersköterskor", "Only trained assistant nurses"),

    /** Only assistant nurses who are picked out for the task may get the delegation. */
    ONLY_SPECIFIC_ASSISTANT_NURSES("Endast specifika undersköterskor", "Only specific assistant nurses"),

    /** An exception from the other conditions of the row needs the approval of the MAS. */
    MAS_APPROVAL_FOR_DEVIATION("Avsteg kräver godkännande av MAS", "Deviation requires approval by the MAS"),

    /** The MAS is contacted before a possible delegation. */
    MAS_CONTACT_REQUIRED("Kontakt med MAS krävs", "Contact with the MAS required", PatientFact.MAS_CONTACTED),

    /** As a rule only the named types of injection are handed over. */
    PREFILLED_ONLY(
            "Som regel endast förfyllda injektioner",
            "As a rule only prefilled injections",
            PatientFact.INJECTION_TYPE),

    /** The delegation names the patient. */
    NAMED_PATIENT_ONLY("Endast till namngiven patient", "Named patient only"),

    /** The task is done only for a specific patient with a named indication. */
    SPECIFIC_PATIENT_ONLY("Endast på specifik patient", "Specific patient only"),

    /** The patient has no foreseeable risks with the task. */
    PATIENT_WITHOUT_FORESEEABLE_RISK(
            "Patient utan förutsägbara risker", "Patient without foreseeable risks", PatientFact.FORESEEABLE_RISK),

    /** A risk assessment is made for the patient first. */
    INDIVIDUAL_RISK_ASSESSMENT(
            "Riskbedömning på individnivå", "Individual risk assessment", PatientFact.INDIVIDUAL_RISK_ASSESSED),

    /** A risk analysis always comes first, under the routine for tilt table and standing support. */
    RISK_ANALYSIS_ALWAYS_BEFORE(
            "Föregås alltid av riskanalys", "Always preceded by a risk analysis", PatientFact.RISK_ANALYSIS_MADE),

    /** The treatment has gone on for some time without complications. */
    ESTABLISHED_TREATMENT(
            "Pågående behandling utan komplikationer",
            "Established treatment without complications",
            PatientFact.TREATMENT_WITHOUT_COMPLICATIONS),

    /** A urine dipstick is always taken. */
    URINE_DIPSTICK_ALWAYS("Alltid urinsticka", "Always a urine dipstick", PatientFact.URINE_DIPSTICK_TAKEN),

    /** A fact that rules out handing the task over. */
    CONTRAINDICATION("Kontraindikation", "Contraindication"),

    /** Controlled drugs are counted under the established routine. */
    NARCOTICS_STOCK_COUNT("Kontrollräkning av narkotika", "Stock count of controlled drugs"),

    /** Up to a compression class the task is self-care (egenvård), above it the outcome of the row applies. */
    SELF_CARE_CLASS(
            "Lägsta kompressionsklass är egenvård",
            "Lowest compression class is self-care",
            PatientFact.COMPRESSION_CLASS),

    /** An orthosis prescribed by the orthopaedic engineering department requires an order. */
    PRESCRIPTION_BY_OTA(
            "Ortos från OTA kräver ordination",
            "Orthosis from the OTA requires an order",
            PatientFact.ORTHOSIS_FROM_OTA,
            PatientFact.ORTHOSIS_ORDERED),

    /** Care staff are instructed in what to do if the tube comes out, although the task itself is not handed over. */
    INSTRUCTION_IF_TUBE_OUT("Instruktion om sonden åker ut", "Instruction if the tube comes out"),

    /** The instruction comes from a nurse, whoever else is authorised. */
    INSTRUCTION_BY_NURSE("Instruktion från sjuksköterska", "Instruction by a nurse"),

    /** An occupational therapist orders the sitting position. */
    OT_SITTING_POSITION_ORDER(
            "Arbetsterapeut ordinerar sittställning",
            "Occupational therapist orders the sitting position",
            PatientFact.SITTING_POSITION_ORDERED),

    /** The task is specialist care, for which the region is responsible. */
    REGION_RESPONSIBILITY("Regionens ansvar", "Responsibility of the region"),

    /** Only a physician does the task. */
    PHYSICIAN_ONLY("Endast läkare", "Physician only"),

    /** A nurse may assist the physician with a clinical assessment at an expected death. */
    NURSE_MAY_ASSIST("Sjuksköterska får bistå läkare", "Nurse may assist the physician");

    private final String termSv;
    private final String termEn;
    private final ImmutableSet<PatientFact> patientFacts;

    ConditionType(String termSv, String termEn, PatientFact... patientFacts) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.patientFacts = ImmutableSet.copyOf(patientFacts);
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "Delegeringsguide, Norrbotten 2026, Bilaga 2";
    }

    /**
     * The facts that every condition of this kind needs, whatever its data.
     *
     * @return the facts in the order in which they are asked for; possibly empty
     */
    public ImmutableSet<PatientFact> getPatientFacts() {
        return patientFacts;
    }
}
