package se.socialdata.core.barnahus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.term.CodedTerm;

/**
 * The fifteen kinds of events of the documentation template (händelser i dokumentationsmallen), in its order.
 */
public enum TemplateEvent implements CodedTerm {
    /** Anmälan till socialtjänsten, utredning inleds. */
    REPORT_TO_SOCIAL_SERVICES(
            "Anmälan till socialtjänsten, utredning inleds",
            "Report to social services, inquiry opened",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null),

    /** Anmälan till polis, förundersökning inleds. */
    REPORT_TO_POLICE(
            "Anmälan till polis, förundersökning inleds",
            "Report to the police, preliminary investigation opened",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.POLICE),

    /** Samrådsmöte. */
    CONSULTATION_MEETING(
            "Samrådsmöte", "Consultation meeting", "Barnets väg genom barnahus (2020), avsnitt 5.5.1", null),

    /** Barnsamtal socialtjänsten. */
    CHILD_TALK(
            "Barnsamtal socialtjänsten",
            "Talk with the child at social services",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null),

    /** Barnförhör hos polisen. */
    CHILD_INTERVIEW(
            "Barnförhör hos polisen",
            "Interview of the child by the police",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null),

    /** Hämtning och lämning vid barnförhör hos polisen. */
    FETCHING(
            "Hämtning och lämning vid barnförhör hos polisen",
            "Fetching and return at the interview",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null),

    /** Medicinsk undersökning. */
    MEDICAL_EXAMINATION(
            "Medicinsk undersökning",
            "Medical examination",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.POLICE),

    /** Förhör av misstänkt, delgivning, frihetsberövande. */
    SUSPECT(
            "Förhör av misstänkt, delgivning, frihetsberövande",
            "Interview of the suspect, service, deprivation of liberty",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.POLICE),

    /** Husrannsakan i barns hem, beslag. */
    SEARCH(
            "Husrannsakan i barns hem, beslag",
            "Search of the child's home, seizure",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.POLICE),

    /** Beslut i åtalsfrågan, eventuell dom. */
    PROSECUTION(
            "Beslut i åtalsfrågan, ev dom",
            "Decision on prosecution, judgment if any",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.PROSECUTION_AUTHORITY),

    /** Socialtjänstens skyddsbedömning, som mallen skriver två gånger. */
    PROTECTION_ASSESSMENT(
            "Socialtjänstens skyddsbedömning",
            "Protection assessment by social services",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null),

    /** Socialtjänstens bedömning vid avslutad utredning. */
    CLOSING_ASSESSMENT(
            "Socialtjänstens bedömning vid avslutad utredning",
            "Assessment by social services when the inquiry is closed",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null),

    /** Socialtjänstens insatser. */
    INTERVENTION(
            "Socialtjänstens insatser",
            "Interventions by social services",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null),

    /** Behandlingsinsatser för barnet. */
    TREATMENT(
            "Behandlingsinsatser för barnet",
            "Treatment of the child",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            BarnahusAuthority.CHILD_PSYCHIATRY),

    /** Uppgifter om information till barnet och särskilda önskemål från barnet. */
    INFORMATION_AND_WISHES(
            "Uppgifter om information till barnet och särskilda önskemål från barnet",
            "Information to the child and special wishes of the child",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            null);

    private final String termSv;
    private final String termEn;
    private final String source;
    private final @Nullable BarnahusAuthority deliveredBy;

    TemplateEvent(String termSv, String termEn, String source, @Nullable BarnahusAuthority deliveredBy) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.deliveredBy = deliveredBy;
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
     * Who hands the documentation to social services. For treatment the template says child psychiatry or another unit that offers treatment.
     *
     * @return the authority, or empty where the template leaves the cell blank, which is read as social services themselves
     */
    public Optional<BarnahusAuthority> getDeliveredBy() {
        return Optional.ofNullable(deliveredBy);
    }
}
