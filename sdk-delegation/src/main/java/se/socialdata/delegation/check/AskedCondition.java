package se.socialdata.delegation.check;

import java.time.LocalDate;
import se.socialdata.core.rule.Truth;
import se.socialdata.delegation.guide.CompressionClass;
import se.socialdata.delegation.guide.ConditionType;
import se.socialdata.delegation.guide.GuideCondition;
import se.socialdata.delegation.guide.PatientFact;

/**
 * A condition of the guide put to a patient on a day.
 *
 * @param condition the condition
 * @param facts what is known of the patient
 * @param met whether the condition is met
 */
record AskedCondition(GuideCondition condition, PatientFacts facts, Truth met) {

    static AskedCondition of(GuideCondition condition, PatientFacts facts, LocalDate day) {
        return new AskedCondition(condition, facts, test(condition, facts, day));
    }

    /** Whether the condition could be decided if this fact were known. */
    boolean isMissing(PatientFact fact) {
        return met == Truth.UNKNOWN && condition.getPatientFacts().contains(fact) && !facts.isKnown(fact);
    }

    /** Conditions that do not depend on the patient are met here; other rules decide them. */
    static Truth test(GuideCondition condition, PatientFacts facts, LocalDate day) {
        if (condition instanceof GuideCondition.Plain plain) {
            return testPlain(plain.type(), facts);
        }
        if (condition instanceof GuideCondition.Contraindication contraindication) {
            return facts.isSo(contraindication.fact()).not();
        }
        if (condition instanceof GuideCondition.RecentEvent event) {
            return facts.isWithin(event.fact(), event.days(), day).not();
        }
        if (condition instanceof GuideCondition.ExcludedValues excluded) {
            return facts.isOneOf(excluded.fact(), excluded.values()).not();
        }
        if (condition instanceof GuideCondition.SpecificPatient specific) {
            Truth indicated = Truth.FALSE;
            for (PatientFact indication : specific.indications()) {
                indicated = indicated.or(facts.isSo(indication));
            }
            return indicated;
        }
        if (condition instanceof GuideCondition.SelfCareClass selfCare) {
            return isSelfCare(selfCare, facts).not();
        }
        if (condition instanceof GuideCondition.DrugCaution caution) {
            return facts.isOneOf(PatientFact.DRUG_CLASS, caution.classes()).not();
        }
        if (condition instanceof GuideCondition.InjectionLimit limit) {
            return facts.isOneOf(PatientFact.INJECTION_TYPE, limit.handedOver());
        }
        GuideCondition.MasContact contact = (GuideCondition.MasContact) condition;
        Truth contacted = facts.isSo(PatientFact.MAS_CONTACTED);
        return contact.exempt().isEmpty()
                ? contacted
                : facts.isOneOf(PatientFact.INJECTION_TYPE, contact.exempt()).or(contacted);
    }

    static Truth isSelfCare(GuideCondition.SelfCareClass condition, PatientFacts facts) {
        return facts.valueOf(PatientFact.COMPRESSION_CLASS) instanceof CompressionClass compression
                ? Truth.of(compression.compareTo(condition.selfCareUpTo()) <= 0)
                : Truth.UNKNOWN;
    }

    private static Truth testPlain(ConditionType type, PatientFacts facts) {
        return switch (type) {
            case INDIVIDUAL_RISK_ASSESSMENT -> facts.isSo(PatientFact.INDIVIDUAL_RISK_ASSESSED);
            case RISK_ANALYSIS_ALWAYS_BEFORE -> facts.isSo(PatientFact.RISK_ANALYSIS_MADE);
            case ESTABLISHED_TREATMENT -> facts.isSo(PatientFact.TREATMENT_WITHOUT_COMPLICATIONS);
            case URINE_DIPSTICK_ALWAYS -> facts.isSo(PatientFact.URINE_DIPSTICK_TAKEN);
            case PATIENT_WITHOUT_FORESEEABLE_RISK ->
                facts.isSo(PatientFact.FORESEEABLE_RISK).not();
            case CONTACT_NURSE_BEFORE ->
                facts.isSo(PatientFact.NURSE_CONTACTED).or(facts.isSo(PatientFact.NURSE_CONTACT_EXEMPTION));
            case PRESCRIPTION_BY_OTA ->
                facts.isSo(PatientFact.ORTHOSIS_FROM_OTA).not().or(facts.isSo(PatientFact.ORTHOSIS_ORDERED));
            case OT_SITTING_POSITION_ORDER -> facts.isSo(PatientFact.SITTING_POSITION_ORDERED);
            default -> Truth.TRUE;
        };
    }
}
