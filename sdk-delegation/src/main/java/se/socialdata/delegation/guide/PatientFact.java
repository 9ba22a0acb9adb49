package se.socialdata.delegation.guide;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.term.CodedTerm;

/**
 * A fact about the patient, or about what was done for the patient, on which a condition of the guide depends (uppgift om
 * patienten).
 *
 * <p>A check that lacks a fact does not guess: it answers that the question cannot be decided, and names the fact. What is
 * recorded for a fact is a yes or no, the day of the latest event, or a member of a code list, see {@link #getKind()}.
 */
public enum PatientFact implements CodedTerm {

    /** Blood in the urine. */
    HEMATURIA("Hematuri", "Hematuria", Kind.YES_NO),

    /** The patient is under drug treatment for cystitis. */
    CYSTITIS_TREATMENT("Läkemedelsbehandling för cystit", "Drug treatment for cystitis", Kind.YES_NO),

    /** The day of the latest surgery of the bladder or the urinary tract, or that there has been none. */
    LATEST_BLADDER_SURGERY(
            "Senaste blås- eller urinvägskirurgi", "Latest surgery of bladder or urinary tract", Kind.LATEST_DATE),

    /** The treatment has gone on for some time without complications. */
    TREATMENT_WITHOUT_COMPLICATIONS(
            "Behandling som pågått en tid utan komplikationer",
            "Treatment ongoing for some time without complications",
            Kind.YES_NO),

    /** A urine dipstick was taken on this occasion. */
    URINE_DIPSTICK_TAKEN("Urinsticka tagen", "Urine dipstick taken", Kind.YES_NO),

    /** The patient has a nephrostomy. */
    NEPHROSTOMY("Nefrostomi", "Nephrostomy", Kind.YES_NO),

    /** The patient has several entries (infarter). */
    SEVERAL_ENTRIES("Flera infarter", "Several entries", Kind.YES_NO),

    /** Beside the gastrostomy the patient has another catheter or entry; a urethral catheter (KAD) is not counted here, see URETHRAL_CATHETER. */
    OTHER_CATHETERS_OR_ENTRIES(
            "Andra katetrar eller infarter samtidigt", "Other catheters or entries at the same time", Kind.YES_NO),

    /** Whether the patient has an indwelling urethral catheter, and how it is drained. */
    URETHRAL_CATHETER("Kvarliggande kateter via urinröret (KAD)", "Indwelling urethral catheter", Kind.CODE),

    /** The catheter to be used is a Tiemann catheter; the guide prints "Tiermann". */
    TIEMANN_CATHETER("Tiemannkateter", "Tiemann catheter", Kind.YES_NO),

    /** The patient is treated with anticoagulants. */
    ANTICOAGULANTS("Behandling med antikoagulantia", "Treatment with anticoagulants", Kind.YES_NO),

    /** The patient has a contracture. */
    CONTRACTURE("Kontraktur", "Contracture", Kind.YES_NO),

    /** The patient has pain. */
    PAIN("Smärta", "Pain", Kind.YES_NO),

    /** The patient has severe spasticity. */
    SEVERE_SPASTICITY("Svår spasticitet", "Severe spasticity", Kind.YES_NO),

    /** The patient has foreseeable risks with the task. */
    FORESEEABLE_RISK("Förutsägbara risker", "Foreseeable risks", Kind.YES_NO),

    /** A risk assessment was made for this patient and task. */
    INDIVIDUAL_RISK_ASSESSED("Riskbedömning på individnivå gjord", "Individual risk assessed", Kind.YES_NO),

    /** A risk analysis came before the task, under the routine for tilt table and standing support. */
    RISK_ANALYSIS_MADE("Riskanalys gjord", "Risk analysis made", Kind.YES_NO),

    /** A nurse was contacted before the medicine was given on this occasion. */
    NURSE_CONTACTED("Sjuksköterska kontaktad", "Nurse contacted", Kind.YES_NO),

    /** The responsible nurse has exempted this preparation from contact, and the exemption stands in the patient's record. */
    NURSE_CONTACT_EXEMPTION("Undantag från kontakt journalfört", "Exemption from contact recorded", Kind.YES_NO),

    /** The MAS was contacted before the task was handed over. */
    MAS_CONTACTED("MAS kontaktad", "MAS contacted", Kind.YES_NO),

    /** What is injected, and with what. */
    INJECTION_TYPE("Typ av injektion", "Type of injection", Kind.CODE),

    /** The class of the medicine that is given. */
    DRUG_CLASS("Läkemedelsgrupp", "Class of medicine", Kind.CODE),

    /** The compression class of the stocking. */
    COMPRESSION_CLASS("Kompressionsklass", "Compression class", Kind.CODE),

    /** The orthosis was prescribed by the orthopaedic engineering department. */
    ORTHOSIS_FROM_OTA(
            "Ortos förskriven från ortopedteknisk avdelning (OTA)",
            "Orthosis prescribed by the orthopaedic engineering department (OTA)",
            Kind.YES_NO),

    /** There is an order (ordination) for the orthosis. */
    ORTHOSIS_ORDERED("Ortosen är ordinerad", "Orthosis ordered", Kind.YES_NO),

    /** An occupational therapist has ordered the sitting position. */
    SITTING_POSITION_ORDERED(
            "Sittställning ordinerad av arbetsterapeut",
            "Sitting position ordered by an occupational therapist",
            Kind.YES_NO);

    private final String termSv;
    private final String termEn;
    private final Kind kind;

    PatientFact(String termSv, String termEn, Kind kind) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.kind = kind;
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
     * What is recorded for this fact.
     *
     * @return the kind of value
     */
    public Kind getKind() {
        return kind;
    }

    /**
     * The values that a coded fact can have.
     *
     * @return the members of the code list in order; empty unless the kind is {@link Kind#CODE}
     */
    public ImmutableList<CodedTerm> getValues() {
        return switch (this) {
            case URETHRAL_CATHETER -> ImmutableList.copyOf(UrethralCatheter.values());
            case INJECTION_TYPE -> ImmutableList.copyOf(InjectionType.values());
            case DRUG_CLASS -> ImmutableList.copyOf(DrugClass.values());
            case COMPRESSION_CLASS -> ImmutableList.copyOf(CompressionClass.values());
            default -> ImmutableList.of();
        };
    }

    /** What is recorded for a fact. */
    public enum Kind {
        /** Yes or no. */
        YES_NO,
        /** The day of the latest event, or that there has been none. */
        LATEST_DATE,
        /** A member of a code list. */
        CODE
    }
}
