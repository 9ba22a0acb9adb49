package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/**
 * What a home is good at (kompetens och profil).
 *
 * <p>The first ten are wished for by municipalities in Ds 2026:5, avsnitt 3; the last by the emergency services
 * in its avsnitt 8.2.
 */
public enum HomeCompetence implements CodedTerm {
    /** Neuropsykiatriska funktionsnedsättningar (NPF). */
    NEUROPSYCHIATRIC("neuropsykiatriska funktionsnedsättningar (NPF)", "neuropsychiatric disabilities"),

    /** Trauma. */
    TRAUMA("trauma", "trauma"),

    /** Psykisk ohälsa. */
    MENTAL_ILL_HEALTH("psykisk ohälsa", "mental ill-health"),

    /** Känslomässig närvaro. */
    EMOTIONAL_PRESENCE("känslomässig närvaro", "emotional presence"),

    /** Affektreglering. */
    AFFECT_REGULATION("affektreglering", "affect regulation"),

    /** Förståelse för vad barnet varit med om. */
    UNDERSTANDING_OF_BACKGROUND(
            "förståelse för vad barnet varit med om", "understanding of what the child has been through"),

    /** Att stå ut och stå kvar. */
    ENDURANCE("stå ut och stå kvar", "endurance"),

    /** Överskott. */
    SURPLUS("överskott", "surplus of strength"),

    /** Minst en vuxen är utbildad, till exempel till socionom eller specialpedagog. */
    PROFESSIONAL_EDUCATION("socionom eller specialpedagog", "social worker or special educator"),

    /** Kulturell och språklig kompetens. */
    CULTURE_AND_LANGUAGE("kulturell och språklig kompetens", "cultural and language competence"),

    /** Sportprofil. */
    SPORTS("sportprofil", "sports profile");

    private final String termSv;
    private final String termEn;

    HomeCompetence(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.6, 3.7 och 8.2";
    }
}
