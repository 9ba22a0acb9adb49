package se.socialdata.core.barnahus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.term.CodedTerm;

/**
 * What an adult is in the way of a child through a Barnahus (funktion).
 */
public enum AdultRole implements CodedTerm {
    /** Socialsekreterare. */
    SOCIAL_WORKER(
            "socialsekreterare",
            "social worker",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.SOCIAL_SERVICES,
            false),

    /** Samordnare på barnahuset, anställd av socialtjänsten. */
    COORDINATOR(
            "samordnare",
            "coordinator",
            "Barnets väg genom barnahus (2020), avsnitt 5.4.5",
            BarnahusAuthority.SOCIAL_SERVICES,
            false),

    /** Barnförhörsledare hos polisen. */
    CHILD_INTERVIEWER(
            "barnförhörsledare",
            "interviewer of children",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.POLICE,
            false),

    /** Annan polis. */
    POLICE_OFFICER(
            "polis",
            "police officer",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3",
            BarnahusAuthority.POLICE,
            false),

    /** Åklagare. */
    PROSECUTOR(
            "åklagare",
            "prosecutor",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3",
            BarnahusAuthority.PROSECUTION_AUTHORITY,
            false),

    /** Särskild företrädare för barnet. */
    SPECIAL_REPRESENTATIVE(
            "särskild företrädare",
            "special representative",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null,
            true),

    /** Målsägandebiträde. */
    COUNSEL(
            "målsägandebiträde",
            "counsel for the injured party",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null,
            true),

    /** Läkare. */
    PHYSICIAN(
            "läkare",
            "physician",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.HEALTH_CARE,
            false),

    /** Trygghetsperson: en person från skola eller förskola som följer med barnet till polisens barnförhör. */
    SUPPORT_PERSON(
            "trygghetsperson",
            "person of trust from school or preschool",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.SCHOOL,
            false),

    /** Personal från BUP eller annan verksamhet som ger stöd och behandling. */
    TREATMENT_STAFF(
            "personal som ger stöd och behandling",
            "staff who give support and treatment",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.CHILD_PSYCHIATRY,
            false),

    /** Försvarsadvokat. */
    DEFENCE_COUNSEL(
            "försvarsadvokat", "defence counsel", "Barnets väg genom barnahus (2020), avsnitt 3.2", null, false),

    /** Domare eller nämndeman. */
    JUDGE(
            "domare eller nämndeman",
            "judge or lay judge",
            "Barnets väg genom barnahus (2020), avsnitt 3.2",
            BarnahusAuthority.COURT,
            false);

    private final String termSv;
    private final String termEn;
    private final String source;
    private final @Nullable BarnahusAuthority authority;
    private final boolean representative;

    AdultRole(
            String termSv,
            String termEn,
            String source,
            @Nullable BarnahusAuthority authority,
            boolean representative) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.authority = authority;
        this.representative = representative;
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
     * Where such a person usually works.
     *
     * @return the authority, or empty for who works for none of them
     */
    public Optional<BarnahusAuthority> getAuthority() {
        return Optional.ofNullable(authority);
    }

    /**
     * Whether the role is to represent the child in the legal process, which the log must show.
     *
     * @return true for a special representative and counsel for the injured party
     */
    public boolean isRepresentative() {
        return representative;
    }
}
