package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * Why a reader does not get a part of a log (skäl för att en uppgift utelämnas). For the keeper only: the reason itself tells
 * that there is something.
 */
public enum OmissionReason implements CodedTerm {
    /** Läsaren är misstänkt, och uppgiften visar eller kan visa vad barnet har berättat. */
    ACCOUNT_OF_CHILD(
            "visar vad barnet har berättat för en misstänkt",
            "tells a suspect what the child has said",
            "Offentlighets- och sekretesslagen (2009:400) 12 kap. 3 § 1, Barnets väg genom barnahus (2020), avsnitt 5.3"),

    /** Läsaren är misstänkt, och uppgiften hör till förundersökningen. */
    INVESTIGATION(
            "kan skada förundersökningen",
            "may harm the preliminary investigation",
            "Offentlighets- och sekretesslagen (2009:400) 18 kap. 1 § och 35 kap. 1 §"),

    /** Vårdnadshavarens intressen sammanfaller inte med barnets. */
    INTEREST_CONFLICT(
            "vårdnadshavarens intressen är inte barnets",
            "the interests of the guardian are not the child's",
            "Offentlighets- och sekretesslagen (2009:400) 12 kap. 3 § 1, Barnets väg genom barnahus (2020), avsnitt 2.5"),

    /** En särskild företrädare har trätt i vårdnadshavarens ställe i det som rör förundersökningen. */
    REPRESENTED(
            "särskild företrädare i vårdnadshavarens ställe",
            "a special representative takes the guardian's place",
            "Lagen (1999:997) om särskild företrädare för barn 3 §, Barnets väg genom barnahus (2020), avsnitt 2.3"),

    /** Uppgiften är en annan myndighets, och varken samtycke eller sekretessbrytande bestämmelse finns. */
    OTHER_AUTHORITY(
            "en annan myndighets uppgift utan samtycke eller bestämmelse",
            "another authority's entry without consent or provision",
            "Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 § och 10 kap., Barnets väg genom barnahus (2020), avsnitt 5.4.5"),

    /** Uppgiften hör inte till det som företrädaren är förordnad för. */
    OUTSIDE_ASSIGNMENT(
            "utanför företrädarens uppdrag",
            "outside the assignment of the representative",
            "Lagen (1999:997) om särskild företrädare för barn 3 §, Lagen (1988:609) om målsägandebiträde 3 §"),

    /** Loggen känner inte läsaren som vårdnadshavare eller företrädare för barnet. */
    UNKNOWN_READER(
            "läsaren är inte namngiven i loggen",
            "the reader is not named in the log",
            "Barnets väg genom barnahus (2020), avsnitt 5.4.2"),

    /** Barnet är myndigt och har inte längre någon vårdnadshavare, eller någon särskild företrädare i dess ställe. */
    CHILD_OF_AGE(
            "barnet är myndigt",
            "the child is of age",
            "Föräldrabalken (1949:381) 6 kap. 2 § och 9 kap. 1 §, Lagen (1999:997) om särskild företrädare för barn 1 §"),

    /** Barnets personuppgifter är skyddade, och uppgiften kan visa var barnet finns. */
    PROTECTED_DETAILS(
            "barnets personuppgifter är skyddade",
            "the child's details are protected",
            "Offentlighets- och sekretesslagen (2009:400) 21 kap. 3 § och 22 kap. 1 §"),

    /** Den som för loggen har prövat uppgiften och beslutat att inte lämna ut den. */
    WITHHELD_BY_KEEPER(
            "prövad och inte utlämnad",
            "assessed and withheld",
            "Offentlighets- och sekretesslagen (2009:400) 10 kap. 3 § och 26 kap. 1 §"),

    /** Texten är inte prövad och kan återge vad barnet har berättat eller en dold händelse. */
    UNCHECKED_TEXT(
            "texten är inte prövad", "the text has not been checked", "Barnets väg genom barnahus (2020), avsnitt 5.3"),

    /** Personen, kontakten eller uppdraget förekommer inte i någon visad händelse. */
    NOT_IN_SHOWN_EVENTS(
            "hör inte till någon visad händelse",
            "belongs to no event shown",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Uppgiften behövs bara i handläggningen hos den som för loggen. */
    KEEPER_ONLY(
            "bara för den som för loggen",
            "for the keeper only",
            "Offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §");

    private final String termSv;
    private final String termEn;
    private final String source;

    OmissionReason(String termSv, String termEn, String source) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
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
