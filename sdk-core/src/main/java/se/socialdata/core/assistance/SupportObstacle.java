package se.socialdata.core.assistance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;

/**
 * Why an adult cannot support himself or herself (försörjningshinder), with the official codes of the register of economic
 * assistance.
 *
 * <p>The obstacle is given for each adult and each occasion of application. 23 codes are in use; {@link #MISSING} (999) is
 * what the statistics put where none was reported, and five codes ended with the year 2016. The order is that of the
 * register.
 */
public enum SupportObstacle implements CodedTerm {

    /** Arbetslös, otillräcklig ersättning/stöd (from 2017). */
    UNEMPLOYED_INSUFFICIENT(
            "111",
            "Arbetslös, otillräcklig ersättning/stöd",
            "Unemployed, insufficient benefit or support",
            ObstacleGroup.UNEMPLOYED,
            Validity.FROM_2017),

    /** Arbetslös, väntar på ersättning/stöd (from 2017). */
    UNEMPLOYED_AWAITING(
            "112",
            "Arbetslös, väntar på ersättning/stöd",
            "Unemployed, awaiting benefit or support",
            ObstacleGroup.UNEMPLOYED,
            Validity.FROM_2017),

    /** Arbetslös, ingen ersättning/stöd (from 2017). */
    UNEMPLOYED_NONE(
            "113",
            "Arbetslös, ingen ersättning/stöd",
            "Unemployed, no benefit or support",
            ObstacleGroup.UNEMPLOYED,
            Validity.FROM_2017),

    /** Otillräcklig etableringsersättning (from 2017). */
    ESTABLISHMENT_INSUFFICIENT(
            "114",
            "Otillräcklig etableringsersättning",
            "Insufficient establishment benefit",
            ObstacleGroup.UNEMPLOYED_WITH_ESTABLISHMENT_BENEFIT,
            Validity.FROM_2017),

    /** Väntar på etableringsersättning (from 2017). */
    ESTABLISHMENT_AWAITING(
            "115",
            "Väntar på etableringsersättning",
            "Awaiting establishment benefit",
            ObstacleGroup.UNEMPLOYED_WITH_ESTABLISHMENT_BENEFIT,
            Validity.FROM_2017),

    /** Sjukskriven med läkarintyg, otillräcklig ersättning. */
    SICK_LEAVE_INSUFFICIENT(
            "021",
            "Sjukskriven med läkarintyg, otillräcklig ersättning",
            "Sick leave with certificate, insufficient benefit",
            ObstacleGroup.SICK_LEAVE_WITH_CERTIFICATE,
            Validity.ALWAYS),

    /** Sjukskriven med läkarintyg, väntar på ersättning. */
    SICK_LEAVE_AWAITING(
            "022",
            "Sjukskriven med läkarintyg, väntar på ersättning",
            "Sick leave with certificate, awaiting benefit",
            ObstacleGroup.SICK_LEAVE_WITH_CERTIFICATE,
            Validity.ALWAYS),

    /** Sjukskriven med läkarintyg, ingen ersättning. */
    SICK_LEAVE_NONE(
            "023",
            "Sjukskriven med läkarintyg, ingen ersättning",
            "Sick leave with certificate, no benefit",
            ObstacleGroup.SICK_LEAVE_WITH_CERTIFICATE,
            Validity.ALWAYS),

    /** Sjuk- eller aktivitetsersättning, otillräcklig ersättning. */
    SICKNESS_COMPENSATION_INSUFFICIENT(
            "031",
            "Sjuk- eller aktivitetsersättning, otillräcklig ersättning",
            "Sickness or activity compensation, insufficient",
            ObstacleGroup.SICKNESS_OR_ACTIVITY_COMPENSATION,
            Validity.ALWAYS),

    /** Sjuk- eller aktivitetsersättning, väntar på ersättning. */
    SICKNESS_COMPENSATION_AWAITING(
            "032",
            "Sjuk- eller aktivitetsersättning, väntar på ersättning",
            "Sickness or activity compensation, awaiting",
            ObstacleGroup.SICKNESS_OR_ACTIVITY_COMPENSATION,
            Validity.ALWAYS),

    /** Ingen etableringsersättning (prestationsförmåga &lt;25 %) (from 2017). */
    NO_ESTABLISHMENT_LOW_CAPACITY(
            "033",
            "Ingen etableringsersättning (prestationsförmåga <25 %)",
            "No establishment benefit (capacity below 25 per cent)",
            ObstacleGroup.SICKNESS_OR_ACTIVITY_COMPENSATION,
            Validity.FROM_2017),

    /** Otillräcklig pension/äldreförsörjningsstöd (from 2017). */
    PENSION_INSUFFICIENT(
            "035",
            "Otillräcklig pension/äldreförsörjningsstöd",
            "Insufficient pension or maintenance support for the elderly",
            ObstacleGroup.PENSION_OR_ELDERLY_SUPPORT,
            Validity.FROM_2017),

    /** Väntar på pension/äldreförsörjningsstöd (from 2017). */
    PENSION_AWAITING(
            "036",
            "Väntar på pension/äldreförsörjningsstöd",
            "Awaiting pension or maintenance support for the elderly",
            ObstacleGroup.PENSION_OR_ELDERLY_SUPPORT,
            Validity.FROM_2017),

    /** Arbetshinder, sociala skäl. */
    SOCIAL_REASONS(
            "040",
            "Arbetshinder, sociala skäl",
            "Unable to work for social reasons",
            ObstacleGroup.WORK_OBSTACLE_SOCIAL,
            Validity.ALWAYS),

    /** Ensamkommande ungdom (18–20 år, gymnasiestuderande) (from 2017). */
    UNACCOMPANIED_YOUTH(
            "041",
            "Ensamkommande ungdom (18–20 år, gymnasiestuderande)",
            "Unaccompanied young person (18-20, in upper secondary school)",
            ObstacleGroup.UNACCOMPANIED_YOUTH_18_20,
            Validity.FROM_2017),

    /** Föräldraledig, otillräcklig föräldrapenning. */
    PARENTAL_LEAVE_INSUFFICIENT(
            "051",
            "Föräldraledig, otillräcklig föräldrapenning",
            "Parental leave, insufficient benefit",
            ObstacleGroup.PARENTAL_LEAVE,
            Validity.ALWAYS),

    /** Föräldraledig, väntar på föräldrapenning. */
    PARENTAL_LEAVE_AWAITING(
            "052",
            "Föräldraledig, väntar på föräldrapenning",
            "Parental leave, awaiting benefit",
            ObstacleGroup.PARENTAL_LEAVE,
            Validity.ALWAYS),

    /** Saknar barnomsorg (from 2017). */
    NO_CHILDCARE("053", "Saknar barnomsorg", "Without childcare", ObstacleGroup.PARENTAL_LEAVE, Validity.FROM_2017),

    /** Arbetar deltid ofrivilligt, otillräcklig inkomst. */
    PART_TIME_INSUFFICIENT(
            "061",
            "Arbetar deltid ofrivilligt, otillräcklig inkomst",
            "Works part-time involuntarily, insufficient income",
            ObstacleGroup.PART_TIME_INVOLUNTARY,
            Validity.ALWAYS),

    /** Arbetar deltid ofrivilligt, väntar på inkomst. */
    PART_TIME_AWAITING(
            "062",
            "Arbetar deltid ofrivilligt, väntar på inkomst",
            "Works part-time involuntarily, awaiting income",
            ObstacleGroup.PART_TIME_INVOLUNTARY,
            Validity.ALWAYS),

    /** Arbetar heltid, otillräcklig inkomst. */
    FULL_TIME_INSUFFICIENT(
            "071",
            "Arbetar heltid, otillräcklig inkomst",
            "Works full-time, insufficient income",
            ObstacleGroup.FULL_TIME,
            Validity.ALWAYS),

    /** Arbetar heltid, väntar på inkomst. */
    FULL_TIME_AWAITING(
            "072",
            "Arbetar heltid, väntar på inkomst",
            "Works full-time, awaiting income",
            ObstacleGroup.FULL_TIME,
            Validity.ALWAYS),

    /** Utan försörjningshinder. */
    NO_OBSTACLE(
            "090",
            "Utan försörjningshinder",
            "Without obstacle to self-support",
            ObstacleGroup.NO_OBSTACLE,
            Validity.ALWAYS),

    /** Hinder saknas: a value of the statistics where none was reported; it is never reported itself. */
    MISSING("999", "Hinder saknas", "Obstacle missing", ObstacleGroup.MISSING, Validity.ALWAYS),

    /** Arbetslös, otillräcklig ersättning (until 2016). */
    UNEMPLOYED_INSUFFICIENT_2016(
            "011",
            "Arbetslös, otillräcklig ersättning",
            "Unemployed, insufficient benefit",
            ObstacleGroup.UNEMPLOYED,
            Validity.UNTIL_2016),

    /** Arbetslös, väntar på ersättning (until 2016). */
    UNEMPLOYED_AWAITING_2016(
            "012",
            "Arbetslös, väntar på ersättning",
            "Unemployed, awaiting benefit",
            ObstacleGroup.UNEMPLOYED,
            Validity.UNTIL_2016),

    /** Arbetslös, ingen ersättning (until 2016). */
    UNEMPLOYED_NONE_2016(
            "013",
            "Arbetslös, ingen ersättning",
            "Unemployed, no benefit",
            ObstacleGroup.UNEMPLOYED,
            Validity.UNTIL_2016),

    /** Arbetslös, flykting alternativt anhörig i introduktion (until 2016). */
    UNEMPLOYED_REFUGEE_2016(
            "014",
            "Arbetslös, flykting alternativt anhörig i introduktion",
            "Unemployed, refugee or relative in introduction",
            ObstacleGroup.UNEMPLOYED,
            Validity.UNTIL_2016),

    /** Språkhinder (flyktingar som avslutat introduktionsperioden) (until 2016). */
    LANGUAGE_2016(
            "080",
            "Språkhinder (flyktingar som avslutat introduktionsperioden)",
            "Language (refugees after the introduction period)",
            ObstacleGroup.OTHER,
            Validity.UNTIL_2016);

    /** The obstacles by code. */
    public static final CodeList<SupportObstacle> CODES = CodeList.of(SupportObstacle.class);

    private final String code;
    private final String termSv;
    private final String termEn;
    private final ObstacleGroup group;
    private final Validity validity;

    SupportObstacle(String code, String termSv, String termEn, ObstacleGroup group, Validity validity) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
        this.group = group;
        this.validity = validity;
    }

    /**
     * The row of the official tables that the obstacle belongs to.
     *
     * @return the group
     */
    public ObstacleGroup getGroup() {
        return group;
    }

    /**
     * Whether a municipality may report the code: every code but {@link #MISSING}, which only the statistics use.
     *
     * @return true for the codes that are reported
     */
    public boolean isReportable() {
        return this != MISSING;
    }

    /**
     * Whether the code may be used for assistance that concerns a month.
     *
     * @param month the month that the assistance concerns
     * @return true within the validity of the code
     */
    public boolean isValidIn(YearMonth month) {
        DateInterval days = validity.days;
        return days == null || days.contains(month.atDay(1));
    }

    @Override
    public String getCode() {
        return code;
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
        return "Socialstyrelsens statistikdatabas, Ekonomiskt bistånd – månadsstatistik, Hinder";
    }

    @Override
    public Optional<DateInterval> getValidity() {
        return Optional.ofNullable(validity.days);
    }

    /** The years of the codes. Obstacles have been collected since 2010. */
    private enum Validity {
        ALWAYS(null),
        FROM_2017(DateInterval.from(LocalDate.of(2017, 1, 1))),
        UNTIL_2016(DateInterval.of(LocalDate.of(2010, 1, 1), LocalDate.of(2016, 12, 31)));

        private final @Nullable DateInterval days;

        Validity(@Nullable DateInterval days) {
            this.days = days;
        }
    }
}
