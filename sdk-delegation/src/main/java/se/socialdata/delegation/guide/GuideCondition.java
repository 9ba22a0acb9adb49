package se.socialdata.delegation.guide;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Set;
import se.socialdata.core.term.CodedTerm;

/**
 * A condition on handing over a task: one statement of a guide row's remark (anmärkning), as typed data.
 *
 * <p>{@link #toString()} writes a short code, for example {@code CONTRAINDICATION(HEMATURIA)}, which {@link #parse(String)}
 * reads back; that is also the form in the reference data and in JSON.
 */
public sealed interface GuideCondition {

    /**
     * The kind of condition.
     *
     * @return the kind
     */
    ConditionType getType();

    /**
     * The facts that must be known to decide whether the condition is met.
     *
     * @return the facts in the order in which they are asked for; empty if the condition does not depend on the patient
     */
    default ImmutableSet<PatientFact> getPatientFacts() {
        return getType().getPatientFacts();
    }

    /**
     * The short code of the condition.
     *
     * @return the text, which {@link #parse(String)} reads back
     */
    @Override
    String toString();

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the text
     * @return the condition
     * @throws IllegalArgumentException if the text is no condition; the message says what was expected
     */
    static GuideCondition parse(String text) {
        return ConditionReader.read(text);
    }

    /**
     * A condition that its kind says completely, for example that an individual risk assessment is made first.
     *
     * @param type the kind
     */
    record Plain(ConditionType type) implements GuideCondition {

        private static final ImmutableSet<ConditionType> WITH_DATA = ImmutableSet.of(
                ConditionType.CONTRAINDICATION,
                ConditionType.SPECIFIC_PATIENT_ONLY,
                ConditionType.SELF_CARE_CLASS,
                ConditionType.CAUTION_DRUG_CLASSES,
                ConditionType.PREFILLED_ONLY,
                ConditionType.MAS_CONTACT_REQUIRED);

        /**
         * Checks that the kind needs no data.
         *
         * @param type the kind
         * @throws IllegalArgumentException if conditions of the kind carry data
         */
        public Plain {
            checkArgument(!WITH_DATA.contains(type), "expected data with a condition of the kind %s", type);
        }

        @Override
        public ConditionType getType() {
            return type;
        }

        @Override
        public String toString() {
            return type.getCode();
        }
    }

    /**
     * A fact that rules out handing the task over when it is so (kontraindikation), for example hematuria.
     *
     * @param fact a fact of the kind {@link PatientFact.Kind#YES_NO}
     */
    record Contraindication(PatientFact fact) implements GuideCondition {

        /**
         * Checks the fact.
         *
         * @param fact the fact
         * @throws IllegalArgumentException if the fact is not answered by yes or no
         */
        public Contraindication {
            checkKind(fact, PatientFact.Kind.YES_NO);
        }

        @Override
        public ConditionType getType() {
            return ConditionType.CONTRAINDICATION;
        }

        @Override
        public ImmutableSet<PatientFact> getPatientFacts() {
            return ImmutableSet.of(fact);
        }

        @Override
        public String toString() {
            return text(getType(), fact.getCode());
        }
    }

    /**
     * An event that rules out handing the task over for some days (kontraindikation), for example surgery of the bladder.
     *
     * <p>The guide says "within 5 days after" and leaves open whether the fifth day is inside. It is taken as inside, which
     * is the careful reading: with five days, an event on 1 March rules the task out up to and including 6 March.
     *
     * @param fact a fact of the kind {@link PatientFact.Kind#LATEST_DATE}
     * @param days the number of days after the event on which the task may not be handed over, the last one inclusive
     */
    record RecentEvent(PatientFact fact, int days) implements GuideCondition {

        /**
         * Checks the fact and the days.
         *
         * @param fact the fact
         * @param days the number of days
         * @throws IllegalArgumentException if the fact is not the day of an event, or the days are negative
         */
        public RecentEvent {
            checkKind(fact, PatientFact.Kind.LATEST_DATE);
            checkArgument(days >= 0, "expected 0 days or more, got %s", days);
        }

        @Override
        public ConditionType getType() {
            return ConditionType.CONTRAINDICATION;
        }

        @Override
        public ImmutableSet<PatientFact> getPatientFacts() {
            return ImmutableSet.of(fact);
        }

        @Override
        public String toString() {
            return text(getType(), fact.getCode() + "<=" + days);
        }
    }

    /**
     * Values of a coded fact that rule out handing the task over (kontraindikation), for example a plug in the urethral
     * catheter.
     *
     * @param fact a fact of the kind {@link PatientFact.Kind#CODE}
     * @param values the values that rule it out, at least one
     */
    record ExcludedValues(PatientFact fact, ImmutableSet<CodedTerm> values) implements GuideCondition {

        /**
         * Checks the fact and its values.
         *
         * @param fact the fact
         * @param values the values
         * @throws IllegalArgumentException if the fact is not coded, there is no value, or the fact does not have one of
         *     the values
         */
        public ExcludedValues {
            checkKind(fact, PatientFact.Kind.CODE);
            checkSome(values);
            checkArgument(fact.getValues().containsAll(values), "expected values of the fact %s", fact);
        }

        @Override
        public ConditionType getType() {
            return ConditionType.CONTRAINDICATION;
        }

        @Override
        public ImmutableSet<PatientFact> getPatientFacts() {
            return ImmutableSet.of(fact);
        }

        @Override
        public String toString() {
            return text(getType(), fact.getCode() + "=" + codes(values));
        }
    }

    /**
     * The task is done only for a specific patient in whom at least one of some facts is so (endast på specifik patient).
     *
     * @param indications the facts, at least one, of the kind {@link PatientFact.Kind#YES_NO}
     */
    record SpecificPatient(ImmutableSet<PatientFact> indications) implements GuideCondition {

        /**
         * Checks the facts.
         *
         * @param indications the facts
         * @throws IllegalArgumentException if there is no fact, or one is not answered by yes or no
         */
        public SpecificPatient {
            checkSome(indications);
            indications.forEach(fact -> checkKind(fact, PatientFact.Kind.YES_NO));
        }

        @Override
        public ConditionType getType() {
            return ConditionType.SPECIFIC_PATIENT_ONLY;
        }

        @Override
        public ImmutableSet<PatientFact> getPatientFacts() {
            return indications;
        }

        @Override
        public String toString() {
            return text(getType(), codes(indications));
        }
    }

    /**
     * Up to a compression class the task is self-care (egenvård); from the next class the outcome of the row applies.
     *
     * @param selfCareUpTo the highest class that is self-care
     */
    record SelfCareClass(CompressionClass selfCareUpTo) implements GuideCondition {

        @Override
        public ConditionType getType() {
            return ConditionType.SELF_CARE_CLASS;
        }

        @Override
        public String toString() {
            return text(getType(), selfCareUpTo.getCode());
        }
    }

    /**
     * Great caution with some classes of medicine (stor försiktighet); a warning, which does not rule the task out.
     *
     * @param classes the classes of medicine, at least one
     */
    record DrugCaution(ImmutableSet<DrugClass> classes) implements GuideCondition {

        /**
         * Checks that there is a class.
         *
         * @param classes the classes of medicine
         * @throws IllegalArgumentException if there is no class
         */
        public DrugCaution {
            checkSome(classes);
        }

        @Override
        public ConditionType getType() {
            return ConditionType.CAUTION_DRUG_CLASSES;
        }

        @Override
        public String toString() {
            return text(getType(), codes(classes));
        }
    }

    /**
     * As a rule only some types of injection are handed over (övriga delegeras som regel inte).
     *
     * @param handedOver the types of injection that may be handed over, at least one
     */
    record InjectionLimit(ImmutableSet<InjectionType> handedOver) implements GuideCondition {

        /**
         * Checks that there is a type of injection.
         *
         * @param handedOver the types of injection
         * @throws IllegalArgumentException if there is no type
         */
        public InjectionLimit {
            checkSome(handedOver);
        }

        @Override
        public ConditionType getType() {
            return ConditionType.PREFILLED_ONLY;
        }

        @Override
        public String toString() {
            return text(getType(), codes(handedOver));
        }
    }

    /**
     * The MAS is contacted before a possible delegation (kontakt med MAS), except for some types of injection.
     *
     * @param exempt the types of injection that need no contact; empty if contact is always needed
     */
    record MasContact(ImmutableSet<InjectionType> exempt) implements GuideCondition {

        private static final ImmutableSet<PatientFact> WITH_EXEMPTION =
                ImmutableSet.of(PatientFact.INJECTION_TYPE, PatientFact.MAS_CONTACTED);

        @Override
        public ConditionType getType() {
            return ConditionType.MAS_CONTACT_REQUIRED;
        }

        @Override
        public ImmutableSet<PatientFact> getPatientFacts() {
            return exempt.isEmpty() ? getType().getPatientFacts() : WITH_EXEMPTION;
        }

        @Override
        public String toString() {
            return exempt.isEmpty() ? getType().getCode() : text(getType(), "EXCEPT:" + codes(exempt));
        }
    }

    private static void checkKind(PatientFact fact, PatientFact.Kind kind) {
        checkArgument(fact.getKind() == kind, "expected a fact of the kind %s, got %s", kind, fact);
    }

    private static void checkSome(Set<?> members) {
        checkArgument(!members.isEmpty(), "expected at least one member, got none");
    }

    private static String text(ConditionType type, String data) {
        return type.getCode() + "(" + data + ")";
    }

    private static String codes(Set<? extends CodedTerm> terms) {
        return Joiner.on(',').join(Iterables.transform(terms, CodedTerm::getCode));
    }
}
