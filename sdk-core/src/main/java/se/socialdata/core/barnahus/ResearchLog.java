package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.style.SdkStyle;

/**
 * A log without the child's name and details, for research (pseudonymiserad barnahuslogg). The study lets a number stand for each
 * person and leaves out certain details (Barnets väg genom barnahus (2020), avsnitt 3.1.2).
 *
 * <p>Kept: a running number in place of the name; what happened in its order, whose event it was and who handed over its
 * documentation, which roles took part, which things the child was told and what kinds of views it gave, the moment of a
 * protection assessment and the outcome of a decision, all of them codes of the documentation template (avsnitt 5.5.1); and
 * whether it was motivated, whether the child influenced it, whether the interview was recorded and treatment offered, which the
 * file study looks for (avsnitt 4.1 and 4.3). Age, sex and the days between events are kept only as {@linkplain ResearchDetail
 * chosen}.
 *
 * <p>Left out, by type: no part of this record can hold a text, a name, a key, a day or a person, so none can be carried over.
 * Thereby go the identity, the identity of the log, the Barnahus and the municipality, relatives, the names of adults, contacts,
 * descriptions, statements, closing words, references, every date, the inquiry, earlier logs and what is followed up.
 *
 * <p>It is a pseudonym, not anonymity: a rare way through a Barnahus can be recognised by those who know the child, and whoever
 * keeps the order of the logs can find it again. The record stays personal data, and handing it out is assessed like any other.
 */
@Value.Immutable
@SdkStyle
public interface ResearchLog {

    /**
     * The number that stands for the name.
     *
     * @return the number, 1 or more
     */
    int getNumber();

    /**
     * The age in whole years that the log states.
     *
     * @return the age, or empty where it is not stated or not chosen
     */
    OptionalInt getAgeInYears();

    /**
     * The sex.
     *
     * @return the sex, or empty where it is not known or not chosen
     */
    Optional<Sex> getSex();

    /**
     * What happened, in time order.
     *
     * @return the events
     */
    ImmutableList<ResearchEvent> getEvents();

    /**
     * Refuses a number below 1 and a negative age.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(getNumber() >= 1, "expected a number of 1 or more, got %s", getNumber());
        checkArgument(getAgeInYears().orElse(0) >= 0, "expected an age of 0 or more");
    }

    /**
     * A log under a number that the caller chooses, for example the same one for several logs of one child.
     *
     * @param number the number, 1 or more, which must not follow from who the child is
     * @param log the log
     * @param details what to keep beside what happened; none is the careful choice
     * @return the log for research
     * @throws IllegalArgumentException if the number is below 1
     */
    static ResearchLog of(int number, BarnahusLog log, Set<ResearchDetail> details) {
        return Pseudonymizer.pseudonymize(number, log, details);
    }

    /**
     * Logs under running numbers from 1, in the order in which the caller gives them. The order must not tell who the child is: logs
     * sorted by name or birth give numbers that do.
     *
     * @param logs the logs
     * @param details what to keep beside what happened; none is the careful choice
     * @return the logs for research, one for each log
     */
    static ImmutableList<ResearchLog> all(List<BarnahusLog> logs, Set<ResearchDetail> details) {
        ImmutableList.Builder<ResearchLog> numbered = ImmutableList.builderWithExpectedSize(logs.size());
        for (int i = 0; i < logs.size(); i++) {
            numbered.add(of(i + 1, logs.get(i), details));
        }
        return numbered.build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds logs for research. */
    final class Builder extends ImmutableResearchLog.Builder {
        Builder() {}
    }
}
