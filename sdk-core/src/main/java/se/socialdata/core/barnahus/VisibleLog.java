package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;

/**
 * As much of a log as one reader may see (utlämnad del av barnahusloggen). Only {@link LogAccess} makes one, and it is written
 * to JSON but never read.
 *
 * <p>Events and persons are numbered anew, {@code 1}, {@code 2} and so on, so that no gap shows that something is left out, and a
 * view looks the same as one of a log without the hidden events. A view never holds the child's identity, the inquiry, the
 * assessment of challenging situations, what retention needs, or what the keeper follows up: the guardians' contribution, the
 * criminal case, earlier logs and checklists.
 *
 * <p>Immutable and thread-safe.
 */
public final class VisibleLog {

    private final LogReaderKind readerKind;
    private final BarnahusLog content;

    VisibleLog(LogReaderKind readerKind, BarnahusLog content) {
        this.readerKind = readerKind;
        this.content = content;
    }

    /**
     * For whom the view is made.
     *
     * @return the kind of reader, as the request stated it
     */
    public LogReaderKind getReaderKind() {
        return readerKind;
    }

    /**
     * The identity of the log.
     *
     * @return the identity
     */
    public String getId() {
        return content.getId();
    }

    /**
     * The Barnahus.
     *
     * @return the Barnahus, or empty where it is not stated
     */
    public Optional<String> getBarnahus() {
        return content.getBarnahus();
    }

    /**
     * The municipality whose board keeps the log.
     *
     * @return the municipality, or empty where it is not stated
     */
    public Optional<Municipality> getMunicipality() {
        return content.getMunicipality();
    }

    /**
     * The child, without identity number.
     *
     * @return the child
     */
    public LogChild getChild() {
        return content.getChild();
    }

    /**
     * Those in the child's own circle whom the view names.
     *
     * @return the relatives
     */
    public ImmutableList<Relative> getRelatives() {
        return content.getRelatives();
    }

    /**
     * The adults whom the view names.
     *
     * @return the adults, in the order of the list
     */
    public ImmutableList<InvolvedAdult> getAdults() {
        return content.getAdults();
    }

    /**
     * The rows of the list of adults: each adult, with those who share its row.
     *
     * @return the rows, in the order of the list
     */
    public ImmutableList<ImmutableList<InvolvedAdult>> getAdultRows() {
        return content.getAdultRows();
    }

    /**
     * The events that the reader gets.
     *
     * @return the events, in time order, numbered from 1
     */
    public ImmutableList<LogEvent> getEvents() {
        return content.getEvents();
    }

    /**
     * Where more can be found.
     *
     * @return the contacts
     */
    public ImmutableList<LogContact> getContacts() {
        return content.getContacts();
    }

    /**
     * Who is to tell the child what.
     *
     * @return the assignments
     */
    public ImmutableList<InformationAssignment> getAssignments() {
        return content.getAssignments();
    }

    /**
     * The closing words to the child.
     *
     * @return the text, or empty where it is not stated or not shown
     */
    public Optional<String> getClosingWords() {
        return content.getClosingWords();
    }

    /**
     * Finds an adult by key.
     *
     * @param key the key, as the view has it
     * @return the adult, or empty if the view has no such key
     */
    public Optional<InvolvedAdult> findAdult(String key) {
        return content.findAdult(key);
    }

    /**
     * Finds a relative by key.
     *
     * @param key the key, as the view has it
     * @return the relative, or empty if the view names none with the key
     */
    public Optional<Relative> findRelative(String key) {
        return content.findRelative(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisibleLog that && readerKind == that.readerKind && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return 31 * readerKind.hashCode() + content.hashCode();
    }

    /**
     * The kind of reader and the number of events; no name and no text.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "VisibleLog[" + readerKind + ", " + getEvents().size() + " events]";
    }
}
