package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.term.CodedTerm;

/**
 * What happened (händelse): the kinds of the template, its combined rows split, and the kinds that only the
 * printed examples have.
 */
public enum LogEventType implements CodedTerm {
    /** Anmälan till socialtjänsten. */
    REPORT_TO_SOCIAL_SERVICES(
            "Anmälan till socialtjänsten",
            "Report to social services",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.REPORT_TO_SOCIAL_SERVICES),

    /** Barnavårdsutredning inleds. */
    INQUIRY_OPENED(
            "Utredning inleds",
            "Inquiry opened",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.REPORT_TO_SOCIAL_SERVICES),

    /** Anmälan till polis. */
    REPORT_TO_POLICE(
            "Anmälan till polisen",
            "Report to the police",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.REPORT_TO_POLICE),

    /** Förundersökning inleds. */
    INVESTIGATION_OPENED(
            "Förundersökning inleds",
            "Preliminary investigation opened",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.REPORT_TO_POLICE),

    /** Samrådsmöte, även kallat samverkansmöte. */
    CONSULTATION_MEETING(
            "Samrådsmöte",
            "Consultation meeting",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.CONSULTATION_MEETING),

    /** Barnsamtal hos socialtjänsten. */
    CHILD_TALK(
            "Barnsamtal socialtjänsten",
            "Talk with the child",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.CHILD_TALK),

    /** Barnförhör hos polisen. */
    CHILD_INTERVIEW(
            "Barnförhör hos polisen",
            "Interview of the child",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.CHILD_INTERVIEW),

    /** Hämtning och lämning vid barnförhör. */
    FETCHING(
            "Hämtning och lämning",
            "Fetching and return",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.FETCHING),

    /** Medicinsk undersökning. */
    MEDICAL_EXAMINATION(
            "Medicinsk undersökning",
            "Medical examination",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.MEDICAL_EXAMINATION),

    /** Förhör av misstänkt. */
    SUSPECT_INTERVIEW(
            "Förhör av misstänkt",
            "Interview of the suspect",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.SUSPECT),

    /** Delgivning av misstanke om brott. */
    SERVICE_OF_SUSPICION(
            "Delgivning",
            "Service of the suspicion",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.SUSPECT),

    /** Frihetsberövande. */
    DEPRIVATION_OF_LIBERTY(
            "Frihetsberövande",
            "Deprivation of liberty",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.SUSPECT),

    /** Husrannsakan i barnets hem. */
    HOME_SEARCH(
            "Husrannsakan",
            "Search of the child's home",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.SEARCH),

    /** Beslag. */
    SEIZURE("Beslag", "Seizure", "Barnets väg genom barnahus (2020), avsnitt 5.5.1", TemplateEvent.SEARCH),

    /** Beslut i åtalsfrågan. */
    PROSECUTION_DECISION(
            "Beslut i åtalsfrågan",
            "Decision on prosecution",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.PROSECUTION),

    /** Förundersökningen läggs ned. */
    INVESTIGATION_DISCONTINUED(
            "Förundersökningen läggs ned",
            "Investigation discontinued",
            "Barnets väg genom barnahus (2020), avsnitt 2.4",
            TemplateEvent.PROSECUTION),

    /** Dom. */
    JUDGMENT("Dom", "Judgment", "Barnets väg genom barnahus (2020), avsnitt 5.5.1", TemplateEvent.PROSECUTION),

    /** Skyddsbedömning. */
    PROTECTION_ASSESSMENT(
            "Skyddsbedömning",
            "Protection assessment",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.PROTECTION_ASSESSMENT),

    /** Bedömning när utredningen avslutas. */
    CLOSING_ASSESSMENT(
            "Bedömning vid avslutad utredning",
            "Assessment when the inquiry is closed",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.CLOSING_ASSESSMENT),

    /** Insats från socialtjänsten. */
    INTERVENTION(
            "Insats från socialtjänsten",
            "Intervention by social services",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.INTERVENTION),

    /** Behandlingsinsats för barnet, även en kontakt med BUP. */
    TREATMENT("Behandling", "Treatment", "Barnets väg genom barnahus (2020), avsnitt 5.5.1", TemplateEvent.TREATMENT),

    /** Information till barnet. */
    INFORMATION_TO_CHILD(
            "Information till barnet",
            "Information to the child",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1",
            TemplateEvent.INFORMATION_AND_WISHES),

    /** Föräldrasamtal. */
    PARENT_TALK(
            "Föräldrasamtal",
            "Talk with the parents",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3",
            null),

    /** Vittnesförhör. */
    WITNESS_INTERVIEW(
            "Vittnesförhör",
            "Interview of a witness",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3",
            null),

    /** Rättegång. */
    TRIAL("Rättegång", "Trial", "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3", null);

    private final String termSv;
    private final String termEn;
    private final String source;
    private final @Nullable TemplateEvent templateEvent;

    LogEventType(String termSv, String termEn, String source, @Nullable TemplateEvent templateEvent) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.templateEvent = templateEvent;
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
     * The row of the template that the event belongs to.
     *
     * @return the row, or empty for a kind that only the printed examples have
     */
    public Optional<TemplateEvent> getTemplateEvent() {
        return Optional.ofNullable(templateEvent);
    }

    private static final ImmutableSet<LogEventType> DECISIONS = Sets.immutableEnumSet(
            PROSECUTION_DECISION, INVESTIGATION_DISCONTINUED, JUDGMENT, CLOSING_ASSESSMENT, INTERVENTION);

    private static final ImmutableSet<LogEventType> CONTACTS_WITH_CHILD =
            Sets.immutableEnumSet(CHILD_TALK, CHILD_INTERVIEW, MEDICAL_EXAMINATION, TREATMENT);

    private static final ImmutableSet<LogEventType> INVESTIGATION = Sets.immutableEnumSet(
            REPORT_TO_POLICE,
            INVESTIGATION_OPENED,
            CONSULTATION_MEETING,
            CHILD_INTERVIEW,
            FETCHING,
            MEDICAL_EXAMINATION,
            SUSPECT_INTERVIEW,
            SERVICE_OF_SUSPICION,
            DEPRIVATION_OF_LIBERTY,
            HOME_SEARCH,
            SEIZURE,
            PROSECUTION_DECISION,
            INVESTIGATION_DISCONTINUED,
            JUDGMENT,
            WITNESS_INTERVIEW,
            TRIAL);

    private static final ImmutableSet<LogEventType> ACCOUNTS_OF_CHILD = Sets.immutableEnumSet(
            REPORT_TO_SOCIAL_SERVICES,
            REPORT_TO_POLICE,
            CHILD_TALK,
            CHILD_INTERVIEW,
            MEDICAL_EXAMINATION,
            TREATMENT,
            INFORMATION_TO_CHILD,
            TRIAL,
            SERVICE_OF_SUSPICION);

    /**
     * Whether an authority or a court decides something about the child, so that a motivation and the child's influence are
     * called for.
     *
     * @return true for decisions on prosecution, judgments, closing assessments and interventions
     */
    public boolean isDecision() {
        return DECISIONS.contains(this);
    }

    /**
     * Whether the child itself is met.
     *
     * @return true for talks, interviews, medical examinations and treatment
     */
    public boolean isContactWithChild() {
        return CONTACTS_WITH_CHILD.contains(this);
    }

    /**
     * Whether an entry of this kind tells by its nature what the child has said, so that it is never shown to a suspected
     * guardian.
     *
     * @return true for reports, talks and interviews with the child, and what rests on them
     */
    public boolean isAccountOfChild() {
        return ACCOUNTS_OF_CHILD.contains(this);
    }

    /**
     * Whether an entry of this kind belongs to the preliminary investigation or the trial, whoever has written it.
     *
     * @return true from the report to the police to the judgment, for planning meetings and for the medical examination, whose
     *     documentation the police hand over
     */
    public boolean isPartOfInvestigation() {
        return INVESTIGATION.contains(this);
    }
}
