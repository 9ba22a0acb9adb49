package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * What a child who comes to a Barnahus is to be told (uppgifter i information till barnet). Twenty-seven
 * items gathered from the study, each with the moment at which it is due.
 */
public enum LogInformationItem implements CodedTerm {
    /** Rätten att delta. */
    RIGHT_TO_TAKE_PART(
            "rätten att delta",
            "the right to take part",
            "Barnets väg genom barnahus (2020), avsnitt 2.1",
            DueMoment.BEFORE_DECISION),

    /** Vilka beslut som kan fattas. */
    POSSIBLE_DECISIONS(
            "vilka beslut som kan fattas",
            "which decisions may be taken",
            "Barnets väg genom barnahus (2020), avsnitt 2.1",
            DueMoment.BEFORE_DECISION),

    /** Vilka följder besluten kan få. */
    CONSEQUENCES_OF_DECISIONS(
            "beslutens följder",
            "the consequences of decisions",
            "Barnets väg genom barnahus (2020), avsnitt 2.1",
            DueMoment.BEFORE_DECISION),

    /** Åtgärder som berör barnet. */
    MEASURES(
            "åtgärder som berör barnet",
            "measures that concern the child",
            "Barnets väg genom barnahus (2020), avsnitt 1.2",
            DueMoment.CONTINUOUSLY),

    /** Möjligheten att säga vad barnet tycker. */
    CHANCE_TO_EXPRESS_VIEWS(
            "möjligheten att säga sin åsikt",
            "the chance to express views",
            "Barnets väg genom barnahus (2020), avsnitt 1.2",
            DueMoment.AT_DECISION),

    /** Syftet med barnförhöret. */
    INTERVIEW_PURPOSE(
            "syftet med barnförhöret",
            "the purpose of the interview",
            "Barnets väg genom barnahus (2020), avsnitt 4.1",
            DueMoment.BEFORE_INTERVIEW),

    /** Vem som ska ta del av det barnet berättar. */
    INTERVIEW_RECIPIENTS(
            "vem som tar del av förhöret",
            "who will hear what the child tells",
            "Barnets väg genom barnahus (2020), avsnitt 4.1",
            DueMoment.BEFORE_INTERVIEW),

    /** Rätten att inte vittna mot en närstående. */
    RIGHT_NOT_TO_TESTIFY(
            "rätten att inte vittna mot en närstående",
            "the right not to testify against someone close",
            "Barnets väg genom barnahus (2020), avsnitt 2.5",
            DueMoment.BEFORE_INTERVIEW),

    /** Vem barnet ska prata med och när. */
    WHOM_TO_TALK_TO(
            "vem barnet ska prata med och när",
            "whom the child is to talk to and when",
            "Barnets väg genom barnahus (2020), avsnitt 3.2.1",
            DueMoment.BEFORE_INTERVIEW),

    /** Vad som händer när barnet ska hem efter ett förhör. */
    GOING_HOME(
            "hem efter förhöret",
            "going home after the interview",
            "Barnets väg genom barnahus (2020), avsnitt 2.4",
            DueMoment.AFTER_INTERVIEW),

    /** Att förundersökningen läggs ned. */
    DISCONTINUATION(
            "nedlagd förundersökning",
            "the investigation is discontinued",
            "Barnets väg genom barnahus (2020), avsnitt 2.4",
            DueMoment.AT_DISCONTINUATION),

    /** Att åtal väcks. */
    INDICTMENT("åtal", "the indictment", "Barnets väg genom barnahus (2020), avsnitt 2.4", DueMoment.AT_INDICTMENT),

    /** Att dom meddelas. */
    JUDGMENT("dom", "the judgment", "Barnets väg genom barnahus (2020), avsnitt 2.4", DueMoment.AT_JUDGMENT),

    /** Hur misstankarna kom till myndigheternas kännedom. */
    HOW_SUSPICION_AROSE(
            "hur misstankarna blev kända",
            "how the suspicion became known",
            "Barnets väg genom barnahus (2020), avsnitt 4.3",
            DueMoment.AFTER_REPORT),

    /** Hur myndigheterna agerade på misstankarna. */
    HOW_AUTHORITIES_ACTED(
            "hur myndigheterna agerade",
            "how the authorities acted",
            "Barnets väg genom barnahus (2020), avsnitt 4.3",
            DueMoment.AFTER_REPORT),

    /** Hur och till vilka barnets berättelse förs vidare och hur den tas emot. */
    HOW_ACCOUNT_IS_PASSED_ON(
            "hur berättelsen förs vidare",
            "how the account is passed on",
            "Barnets väg genom barnahus (2020), avsnitt 4.3",
            DueMoment.AFTER_REPORT),

    /** Vad förundersökningen mynnade ut i. */
    INVESTIGATION_RESULT(
            "förundersökningens resultat",
            "the result of the investigation",
            "Barnets väg genom barnahus (2020), avsnitt 4.3",
            DueMoment.AT_INVESTIGATION_END),

    /** Vad barnavårdsutredningen mynnade ut i. */
    INQUIRY_RESULT(
            "barnavårdsutredningens resultat",
            "the result of the inquiry",
            "Barnets väg genom barnahus (2020), avsnitt 4.3",
            DueMoment.AT_INQUIRY_END),

    /** Hur det barnet säger används, vilka beslut som fattas och varför. */
    USE_AND_DECISIONS(
            "hur det barnet säger används",
            "how what the child says is used",
            "Barnets väg genom barnahus (2020), avsnitt 6",
            DueMoment.CONTINUOUSLY),

    /** Barnets rättigheter. */
    RIGHTS(
            "barnets rättigheter",
            "the rights of the child",
            "Barnets väg genom barnahus (2020), avsnitt 5.4.4",
            DueMoment.EARLY),

    /** Vad som är fel, vart man kan vända sig och vilket stöd som finns. */
    WRONG_AND_SUPPORT(
            "vad som är fel och vilket stöd som finns",
            "what is wrong and what support there is",
            "Barnets väg genom barnahus (2020), avsnitt 3.2.2",
            DueMoment.EARLY),

    /** Generell information om våld och övergrepp. */
    VIOLENCE_AND_ABUSE(
            "våld och övergrepp",
            "violence and abuse in general",
            "Barnets väg genom barnahus (2020), avsnitt 4.3",
            DueMoment.IN_TREATMENT),

    /** Den egna situationen. */
    OWN_SITUATION(
            "den egna situationen",
            "the child's own situation",
            "Barnets väg genom barnahus (2020), avsnitt 3.2.2",
            DueMoment.CONTINUOUSLY),

    /** Överblick över vad som ska ske. */
    OVERVIEW(
            "överblick över vad som ska ske",
            "an overview of what will happen",
            "Barnets väg genom barnahus (2020), avsnitt 3.2.2",
            DueMoment.CONTINUOUSLY),

    /** Hur polis och socialtjänst arbetar och vad som följer om barnet berättar. */
    HOW_AUTHORITIES_WORK(
            "hur polis och socialtjänst arbetar",
            "how police and social services work",
            "Barnets väg genom barnahus (2020), avsnitt 5.4.1",
            DueMoment.EARLY),

    /** Att andra har varit med om samma sak. */
    OTHERS_SHARE_IT(
            "andra har varit med om samma sak",
            "that others share the experience",
            "Barnets väg genom barnahus (2020), avsnitt 3.2.1",
            DueMoment.IN_TREATMENT),

    /** Var mer detaljerad information finns hos varje myndighet. */
    WHERE_TO_READ_MORE(
            "var mer information finns",
            "where to get more information",
            "Barnets väg genom barnahus (2020), avsnitt 5.4.5",
            DueMoment.IN_LOG);

    private final String termSv;
    private final String termEn;
    private final String source;
    private final DueMoment dueMoment;

    LogInformationItem(String termSv, String termEn, String source, DueMoment dueMoment) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.dueMoment = dueMoment;
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

    /**
     * When the child is to have been told. The study prints the moment for the interview, going home, discontinuation, indictment and judgment; for the others it follows from the context.
     *
     * @return the moment
     */
    public DueMoment getDueMoment() {
        return dueMoment;
    }
}
