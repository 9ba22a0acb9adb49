package se.socialdata.core.matching;

import java.util.Optional;
import se.socialdata.core.placement.ConsideredFactor;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.term.CodedTerm;

/**
 * What a home is held against when it is matched to a child (matchningsfaktor).
 *
 * <p>The list is that of the documents: the handbook and the routine of Sundsvall in Ds 2026:5 avsnitt 3.1, what the emergency
 * services ask for in its avsnitt 8.2, and the statutes that each factor names. The first five rest on law and are
 * {@linkplain #isStatutory() statutory}: no policy switches them off. Nothing here is a score.
 */
public enum MatchingFactor implements CodedTerm {
    /** Utredd och godkänd av en socialnämnd; a jourhem investigated as far as the situation allowed. */
    APPROVED_HOME(
            "utrett och godkänt hem",
            "investigated and approved home",
            RuleStatus.LAW,
            "SoL (2025:400) 22 kap. 2 och 4 §§, i Ds 2026:5 avsnitt 6.1.4"),

    /** Inget förbud eller begränsning att ta emot annans barn. */
    RECEPTION_ALLOWED(
            "inget förbud att ta emot barn",
            "no prohibition on taking in children",
            RuleStatus.LAW,
            "SoL (2025:400) 22 kap. 11 §, i Ds 2026:5 avsnitt 6.1.3"),

    /** Tillstånd eller anmälan till IVO. */
    PERMIT("tillstånd", "permit", RuleStatus.LAW, "SoL (2025:400) 9 kap. 6 §, i Ds 2026:5 avsnitt 3.11 och 3.12"),

    /** Vårdformen får användas för barnets ålder och finns den dagen. */
    FORM_FOR_AGE(
            "vårdform tillåten för åldern",
            "form of care open to the age",
            RuleStatus.LAW,
            "SoL (2025:400) 9 kap. 3 §, i Ds 2026:5 avsnitt 3.12"),

    /** Särskilt ungdomshem bara vid behov av särskilt noggrann tillsyn. */
    CLOSE_SUPERVISION(
            "särskilt noggrann tillsyn",
            "particularly close supervision",
            RuleStatus.LAW,
            "SoL (2025:400) 9 kap. 8 §; LVU (1990:52) 12 §"),

    /** Hemmet kan ta emot på dagen, och har plats. */
    AVAILABILITY("ledig plats", "free place", RuleStatus.GUIDANCE, Source.REGISTER),

    /** Den vårdform som utredning eller beslut pekar ut. */
    FORM_DECIDED(
            "beslutad vårdform",
            "form of care decided",
            RuleStatus.GUIDANCE,
            "Socialtjänstförordning (2025:468) 10 kap. 2 §"),

    /** Barnets ålder mot hemmets målgrupp. */
    AGE("barnets ålder", "the child's age", RuleStatus.GUIDANCE, Source.HANDBOOK, ConsideredFactor.AGE),

    /** Kön, där det spelar roll. */
    SEX("kön där det spelar roll", "sex, where it matters", RuleStatus.GUIDANCE, "Ds 2026:5, avsnitt 3.13"),

    /** Behov av skydd och hotbild. */
    PROTECTION("behov av skydd", "need of protection", RuleStatus.LOCAL, Source.SUNDSVALL, ConsideredFactor.PROTECTION),

    /** Allergier mot djur i hemmet. */
    ALLERGIES("allergier mot djur", "allergies to animals", RuleStatus.GUIDANCE, Source.REGISTER),

    /** Var hemmet är beläget, inom längsta avstånd. */
    LOCATION("hemmets läge", "location of the home", RuleStatus.GUIDANCE, Source.HANDBOOK, ConsideredFactor.LOCATION),

    /** Plats för de syskon som ska bo tillsammans. */
    SIBLINGS("plats för syskon", "room for siblings", RuleStatus.GUIDANCE, Source.REGISTER),

    /** Hemmets förutsättningar att tillgodose behovet av vård eller behandling i övrigt. */
    CARE_NEEDS(
            "hemmets förutsättningar för behoven",
            "the home's ability to meet the needs",
            RuleStatus.GUIDANCE,
            Source.HANDBOOK,
            ConsideredFactor.CAPACITY_FOR_NEEDS),

    /** Neuropsykiatriska diagnoser (NPF). */
    NEUROPSYCHIATRIC(
            "neuropsykiatriska diagnoser (NPF)",
            "neuropsychiatric diagnoses",
            RuleStatus.LOCAL,
            Source.SUNDSVALL,
            ConsideredFactor.NEUROPSYCHIATRIC),

    /** Utvecklingsnivå. */
    DEVELOPMENT_LEVEL(
            "utvecklingsnivå",
            "level of development",
            RuleStatus.LOCAL,
            Source.SUNDSVALL,
            ConsideredFactor.DEVELOPMENT_LEVEL),

    /** Fysisk hälsa. */
    HEALTH("fysisk hälsa", "physical health", RuleStatus.LOCAL, Source.SUNDSVALL, ConsideredFactor.HEALTH),

    /** Psykiskt mående. */
    MENTAL_HEALTH("psykisk hälsa", "mental health", RuleStatus.LOCAL, Source.SUNDSVALL, ConsideredFactor.HEALTH),

    /** Eventuell suicidrisk. */
    SUICIDE_RISK("suicidrisk", "risk of suicide", RuleStatus.LOCAL, Source.SUNDSVALL, ConsideredFactor.SUICIDE_RISK),

    /** Trauma. */
    TRAUMA("trauma", "trauma", RuleStatus.GUIDANCE, "Ds 2026:5, avsnitt 3.5"),

    /** Våldsutsatthet. */
    VIOLENCE("våldsutsatthet", "exposure to violence", RuleStatus.PROPOSED, "Ds 2026:5, avsnitt 6.2.2"),

    /** Möjlighet att eftersöka ett barn som avviker. */
    RUNNING_AWAY(
            "möjlighet att eftersöka vid avvikning",
            "ability to search for a runaway",
            RuleStatus.GUIDANCE,
            Source.REGISTER),

    /** Akut placering. */
    URGENCY("tar emot akut", "takes in acutely", RuleStatus.GUIDANCE, Source.HANDBOOK),

    /** Förväntad längd: tillfällig vård eller uppväxt. */
    EXPECTED_LENGTH("förväntad längd", "expected length", RuleStatus.GUIDANCE, "Ds 2026:5, avsnitt 3.5"),

    /** Tillgång till lämplig skolgång, den skola som ska behållas. */
    SCHOOLING(
            "lämplig skolgång", "suitable schooling", RuleStatus.GUIDANCE, Source.HANDBOOK, ConsideredFactor.SCHOOLING),

    /** Tillgång till den hälso- och sjukvård som barnet behöver. */
    HEALTH_CARE(
            "hälso- och sjukvård", "health care", RuleStatus.GUIDANCE, Source.HANDBOOK, ConsideredFactor.HEALTH_CARE),

    /** Umgänge med föräldrar och andra närstående. */
    FAMILY_CONTACT(
            "umgänge med föräldrar",
            "contact with parents",
            RuleStatus.GUIDANCE,
            "Socialtjänstförordning (2025:468) 10 kap. 2 §"),

    /** Hur många andra barn som finns i hemmet. */
    NUMBER_OF_CHILDREN(
            "antal andra barn",
            "number of other children",
            RuleStatus.GUIDANCE,
            Source.HANDBOOK,
            ConsideredFactor.NUMBER_OF_CHILDREN),

    /** Vilka andra barn som finns i hemmet; only whether it fits is ever said. */
    WHICH_CHILDREN(
            "vilka andra barn",
            "which other children",
            RuleStatus.GUIDANCE,
            Source.HANDBOOK,
            ConsideredFactor.WHICH_CHILDREN),

    /** Språk och kultur som familjen vill ska beaktas. */
    LANGUAGE_AND_CULTURE(
            "språk och kultur", "language and culture", RuleStatus.GUIDANCE, "Ds 2026:5, avsnitt 3.8.2 och 5.6.5"),

    /** Uppgifterna om hemmet är bekräftade det senaste året. */
    ENTRY_CURRENT("aktuella uppgifter", "current entry", RuleStatus.PROPOSED, "Ds 2026:5, avsnitt 6.1.3"),

    /** Uppgifter ur belastnings- och misstankeregistren: they never decide by themselves. */
    POLICE_REGISTERS(
            "uppgifter ur polisens register",
            "police registers",
            RuleStatus.GUIDANCE,
            "Ds 2026:5, avsnitt 8.2; socialtjänstförordning (2025:468) 3 kap. 3 §"),

    /** Om en nämnd tidigare har återtagit sitt medgivande: it never decides by itself. */
    CONSENT_REVOKED("tidigare återtaget medgivande", "consent revoked earlier", RuleStatus.GUIDANCE, Source.REGISTER);

    private static final class Source {
        static final String HANDBOOK =
                "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1";
        static final String SUNDSVALL = "Sundsvalls kommun, rutin kring matchning, i Ds 2026:5 avsnitt 3.1.1";
        static final String REGISTER = "Ds 2026:5, avsnitt 8.2 (vad en socialjour efterfrågar i ett register)";
    }

    private final String termSv;
    private final String termEn;
    private final RuleStatus basis;
    private final String source;
    private final Optional<ConsideredFactor> consideredFactor;

    MatchingFactor(String termSv, String termEn, RuleStatus basis, String source) {
        this(termSv, termEn, basis, source, Optional.empty());
    }

    MatchingFactor(String termSv, String termEn, RuleStatus basis, String source, ConsideredFactor consideredFactor) {
        this(termSv, termEn, basis, source, Optional.of(consideredFactor));
    }

    MatchingFactor(
            String termSv,
            String termEn,
            RuleStatus basis,
            String source,
            Optional<ConsideredFactor> consideredFactor) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.basis = basis;
        this.source = source;
        this.consideredFactor = consideredFactor;
    }

    /**
     * What kind of source names the factor.
     *
     * @return law, guidance, a local routine, or a proposal
     */
    public RuleStatus getBasis() {
        return basis;
    }

    /**
     * Whether the factor rests on law, so that it is required whatever the policy.
     *
     * @return true for the factors that statutes decide
     */
    public boolean isStatutory() {
        return basis == RuleStatus.LAW;
    }

    /**
     * Whether the factor is for the board to judge: it never excludes a home by itself, and cannot be required.
     *
     * @return true for what the police registers and earlier revocations tell
     */
    public boolean isForTheBoard() {
        return this == POLICE_REGISTERS || this == CONSENT_REVOKED;
    }

    /**
     * The factor by which a placement decision records that this one was weighed.
     *
     * @return the factor, or empty where the decision has none for it
     */
    public Optional<ConsideredFactor> getConsideredFactor() {
        return consideredFactor;
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
        return source;
    }
}
