package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/**
 * What a child may need a home to be able to meet, and what a home is meant for (behov, målgrupp).
 *
 * <p>The same list says what a child needs, what a home takes in, and what a permit covers, so that they can be
 * compared. The
 * documents name the groups and publish no codes; the codes are the SDK's own.
 */
public enum CareNeed implements CodedTerm {
    /** Neuropsykiatrisk funktionsnedsättning (NPF). */
    NEUROPSYCHIATRIC("neuropsykiatrisk funktionsnedsättning (NPF)", "neuropsychiatric disability"),

    /** Intellektuell funktionsnedsättning. */
    INTELLECTUAL_DISABILITY("intellektuell funktionsnedsättning", "intellectual disability"),

    /** Behov som liknar dem som LSS avser. */
    DISABILITY_SERVICES("behov som liknar dem i LSS", "needs akin to those under LSS"),

    /** Trauma. */
    TRAUMA("trauma", "trauma"),

    /** Psykisk ohälsa. */
    MENTAL_ILL_HEALTH("psykisk ohälsa", "mental ill-health"),

    /** Självskadebeteende. */
    SELF_HARM("självskadebeteende", "self-harm"),

    /** Suicidrisk. */
    SUICIDE_RISK("suicidrisk", "risk of suicide"),

    /** Hälsa i övrigt. */
    HEALTH("somatisk ohälsa", "physical ill-health"),

    /** Omsorgsbrist i hemmet. */
    NEGLECT("omsorgsbrist i hemmet", "neglect at home"),

    /** Våldsutsatthet. */
    VIOLENCE_EXPOSURE("våldsutsatthet", "exposure to violence"),

    /** Behov av skydd mot hot. */
    PROTECTION("skyddsbehov och hotbild", "need of protection from threats"),

    /** Bristande skolgång. */
    SCHOOL_FAILURE("bristande skolgång", "failing at school"),

    /** Begår brott. */
    CRIME("brottslighet", "crime"),

    /** Allvarlig brottslighet. */
    SERIOUS_CRIME("allvarlig brottslighet", "serious crime"),

    /** Missbruk och beroende. */
    SUBSTANCE_USE("missbruk och beroende", "substance use and dependency"),

    /** Abstinensbehandling. */
    DETOXIFICATION("abstinensbehandling", "detoxification"),

    /** Utåtagerande utan brottslighet eller missbruk. */
    ACTING_OUT("utåtagerande", "acting out"),

    /** Sexuellt beteendeproblem. */
    SEXUAL_BEHAVIOUR("sexuellt beteendeproblem", "sexual behaviour problem"),

    /** Avviker från hemmet. */
    RUNNING_AWAY("avvikningar", "running away"),

    /** Övrig psykosocial problematik, den vanligaste inriktningen i registret över HVB. */
    OTHER_PSYCHOSOCIAL("övrig psykosocial problematik", "other psychosocial problems");

    private final String termSv;
    private final String termEn;

    CareNeed(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
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
        return "Ds 2026:5, avsnitt 3 (SKR:s enkät, kommunernas svårplacerade grupper, Sundsvalls rutin)";
    }
}
