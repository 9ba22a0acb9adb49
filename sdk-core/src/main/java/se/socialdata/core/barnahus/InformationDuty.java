package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * That a child is to be told one thing, by whom and when, and whether it was (informationsskyldighet). It names persons by
 * their keys in the log.
 */
@Value.Immutable
@SdkStyle
public interface InformationDuty {

    /**
     * The event that calls for it.
     *
     * @return the reference, or empty for the log as a whole
     */
    Optional<String> getEventReference();

    /**
     * What the child is to be told.
     *
     * @return the item, or empty for the event itself
     */
    Optional<LogInformationItem> getItem();

    /**
     * When the child is to have been told.
     *
     * @return the moment
     */
    DueMoment getDueMoment();

    /**
     * The day of the moment: that of the event, of the first event of the log, or of the closing of the inquiry.
     *
     * @return the day, or empty where it is not stated
     */
    Optional<LocalDate> getMomentDate();

    /**
     * The last day that those who coordinate have agreed on, inclusive.
     *
     * @return the earliest agreed day, or empty where none is agreed
     */
    Optional<LocalDate> getAgreedDate();

    /**
     * Who answers for the child being told, whoever does it: the authority whose event it is, or the keeper of the log.
     *
     * @return the authority
     */
    BarnahusAuthority getResponsible();

    /**
     * Who is to tell the child.
     *
     * @return the keys of the persons; several are one too many
     */
    ImmutableSet<String> getAssignedTo();

    /**
     * Who has told the child.
     *
     * @return the keys of the persons; several are one too many
     */
    ImmutableSet<String> getInformedBy();

    /**
     * The first day on which the child was told.
     *
     * @return the day, or empty where it was not or the day is not stated
     */
    Optional<LocalDate> getInformedDate();

    /**
     * How far it has come.
     *
     * @return the state on the day asked about
     */
    DutyState getState();

    /**
     * Whether several have told the child the same, or are to.
     *
     * @return true where more than one person has or is
     */
    default boolean isDoubled() {
        return getAssignedTo().size() > 1 || getInformedBy().size() > 1;
    }

    /**
     * The duty and its state in one sentence, in Swedish.
     *
     * @return the sentence, without personal data
     */
    default String getExplanationSv() {
        return getItem().map(LogInformationItem::getTermSv).orElse("händelsen")
                + " (" + getDueMoment().getTermSv() + day() + "): "
                + getResponsible().getTermSv() + " ansvarar, " + getState().getTermSv();
    }

    /**
     * The duty and its state in one sentence, in English.
     *
     * @return the sentence, without personal data
     */
    default String getExplanationEn() {
        return getItem().map(LogInformationItem::getTermEn).orElse("the event")
                + " (" + getDueMoment().getTermEn() + day() + "): "
                + getResponsible().getTermEn() + " answers for it, "
                + getState().getTermEn();
    }

    private String day() {
        return getMomentDate().map(date -> " " + date).orElse("");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds duties. */
    final class Builder extends ImmutableInformationDuty.Builder {
        Builder() {}
    }
}
