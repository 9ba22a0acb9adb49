package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader gets of a log, and for the keeper what it does not get and why (sekretessprövning av barnahusloggen).
 *
 * <p>The rules, by reader; the sources stand at {@link LogReaderKind} and {@link OmissionReason}:
 *
 * <ul>
 *   <li>the child gets every entry;
 *   <li>a guardian gets every entry, save what the child has said where their interests conflict, and what it has said in the
 *       investigation where a special representative stands in the guardian's place;
 *   <li>a guardian who is suspected, by the request or by the log, never gets what the child has said, nor the investigation,
 *       and of other entries only descriptions that have been checked;
 *   <li>a guardian, and a special representative in its place, gets nothing once the child is of age, by its identity or by the age
 *       that the log states;
 *   <li>a guardian of a child whose details are protected gets no place, text or name that may tell where the child is, nor how to
 *       reach an authority: of each entry only the kind, the day and the authority;
 *   <li>a representative whom the log names gets what belongs to the investigation and the trial;
 *   <li>the authority that keeps the log gets every entry, another one its own;
 *   <li>a {@linkplain LogPermission consent or secrecy-breaking provision} opens the entries of the authorities that it names;
 *   <li>an entry that the keeper has {@linkplain LogReader#getWithheldEvents() withheld} after an assessment stays hidden.
 * </ul>
 *
 * <p>The check applies rules that can be read off a log. It does not replace the keeper's assessment in the single case.
 * Immutable and thread-safe.
 */
public final class LogAccess {

    private final Optional<VisibleLog> view;
    private final ImmutableList<LogOmission> omissions;

    private LogAccess(Optional<VisibleLog> view, ImmutableList<LogOmission> omissions) {
        this.view = view;
        this.omissions = omissions;
    }

    /**
     * Checks what a reader gets.
     *
     * @param log the log
     * @param reader who asks, and on what grounds
     * @param asOf the day asked about, on which permissions must hold
     * @return the result
     */
    public static LogAccess of(BarnahusLog log, LogReader reader, LocalDate asOf) {
        AccessRules rules = new AccessRules(log, reader, asOf);
        LogFilter filter = new LogFilter(log, rules);
        Optional<VisibleLog> view = filter.isRefused()
                ? Optional.empty()
                : Optional.of(new VisibleLog(reader.getKind(), filter.toVisible()));
        return new LogAccess(view, filter.omissions());
    }

    /**
     * For the reader.
     *
     * @return the view, or empty for a reader whom the log does not know, and for an authority or representative that gets no
     *     entry: such a reader is not even told that there is a log
     */
    public Optional<VisibleLog> getView() {
        return view;
    }

    /**
     * For the keeper: what is left out, in the order of the log.
     *
     * @return the omissions, each with its reason; never to be shown to the reader
     */
    public ImmutableList<LogOmission> getOmissions() {
        return omissions;
    }

    /**
     * That there is a result, and nothing of it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "LogAccess";
    }
}
