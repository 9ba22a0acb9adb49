package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.socialdata.core.identity.Person;

/** What one reader gets of one log on one day, entry by entry; the sources stand at {@link OmissionReason}. */
final class AccessRules {

    private static final int AGE_OF_MAJORITY = 18;

    private static final ImmutableSet<BarnahusAuthority> INVESTIGATORS = Sets.immutableEnumSet(
            BarnahusAuthority.POLICE, BarnahusAuthority.PROSECUTION_AUTHORITY, BarnahusAuthority.COURT);

    /** What the reader is, after the log has been asked about it. */
    enum Position {
        CHILD,
        GUARDIAN,
        SUSPECT,
        REPRESENTATIVE,
        AUTHORITY,
        UNKNOWN
    }

    private final BarnahusLog log;
    private final LogReader reader;
    private final LocalDate asOf;
    private final Position position;
    private final boolean ofAge;
    private final boolean conflict;
    private final boolean represented;

    AccessRules(BarnahusLog log, LogReader reader, LocalDate asOf) {
        this.log = log;
        this.reader = reader;
        this.asOf = asOf;
        this.ofAge = isOfAge(log, asOf);
        this.position = ofAge && isForMinor() ? Position.UNKNOWN : findPosition(log, reader);
        this.conflict = log.getSituations().contains(ChallengingSituation.GUARDIAN_INTEREST_CONFLICT);
        this.represented =
                log.getAdults().stream().anyMatch(adult -> adult.getRole() == AdultRole.SPECIAL_REPRESENTATIVE);
    }

    Position position() {
        return position;
    }

    /**
     * By the identity, or else by the age that the log states: it held at the latest when the file was closed, so that the years since
     * then are added. A child whose age nothing tells is a minor, as children in a Barnahus are.
     */
    private static boolean isOfAge(BarnahusLog log, LocalDate asOf) {
        OptionalInt age = log.getChild()
                .getPerson()
                .flatMap(Person::getIdentity)
                .map(identity -> identity.getAge(asOf))
                .orElse(OptionalInt.empty());
        if (age.isPresent()) {
            return age.getAsInt() >= AGE_OF_MAJORITY;
        }
        int yearsLeft = AGE_OF_MAJORITY - log.getChild().getAgeInYears().orElse(0);
        return yearsLeft <= 0
                || log.getLastEntryDate()
                        .or(() -> log.getInquiry().flatMap(ChildInquiry::getClosedDate))
                        .filter(last -> !last.plusYears(yearsLeft).isAfter(asOf))
                        .isPresent();
    }

    /** Whether the reader acts for a child that is not of age: a guardian, or the special representative in its place. */
    private boolean isForMinor() {
        return reader.getKind().isGuardian()
                || (reader.getKind() == LogReaderKind.REPRESENTATIVE && isInGuardiansPlace());
    }

    private boolean isInGuardiansPlace() {
        return reader.getKey()
                .flatMap(log::findAdult)
                .filter(adult -> adult.getRole() == AdultRole.SPECIAL_REPRESENTATIVE)
                .isPresent();
    }

    private static Position findPosition(BarnahusLog log, LogReader reader) {
        return switch (reader.getKind()) {
            case CHILD -> Position.CHILD;
            case SUSPECTED_GUARDIAN -> Position.SUSPECT;
            case GUARDIAN -> guardian(log, reader.getKey());
            case REPRESENTATIVE ->
                reader.getKey()
                                .flatMap(log::findAdult)
                                .filter(adult -> adult.getRole().isRepresentative())
                                .isPresent()
                        ? Position.REPRESENTATIVE
                        : Position.UNKNOWN;
            case SOCIAL_SERVICES, POLICE, PROSECUTOR, TREATMENT_PROVIDER -> Position.AUTHORITY;
        };
    }

    /** A guardian who is not named may be any of them: one suspected guardian is enough for the careful answer. */
    private static Position guardian(BarnahusLog log, Optional<String> key) {
        if (key.isEmpty()) {
            return log.getRelatives().stream().anyMatch(relative -> relative.isGuardian() && isSuspect(log, relative))
                    ? Position.SUSPECT
                    : Position.GUARDIAN;
        }
        return log.getRelatives().stream()
                .filter(relative -> relative.getKey().equals(key.get()) && relative.isGuardian())
                .findFirst()
                .map(relative -> isSuspect(log, relative) ? Position.SUSPECT : Position.GUARDIAN)
                .orElse(Position.UNKNOWN);
    }

    /** As the list of relatives says, or as any entry says. */
    private static boolean isSuspect(BarnahusLog log, Relative relative) {
        return relative.isSuspected()
                || log.getEvents().stream()
                        .flatMap(event -> event.getParticipants(EventTask.IS_SUSPECTED).stream())
                        .anyMatch(participant -> participant.getKey().equals(relative.getKey()));
    }

    /** Why the reader does not get an entry, or empty if the reader gets it. */
    Optional<OmissionReason> whyHidden(LogEvent event) {
        if (position == Position.UNKNOWN) {
            return Optional.of(whyUnknown());
        }
        if (reader.getWithheldEvents().contains(event.getReference())) {
            return Optional.of(OmissionReason.WITHHELD_BY_KEEPER);
        }
        return switch (position) {
            case CHILD -> Optional.empty();
            case GUARDIAN -> hiddenFromGuardian(event);
            case SUSPECT -> hiddenFromSuspect(event);
            case REPRESENTATIVE ->
                unless(isInvestigation(event) || isPermitted(event), OmissionReason.OUTSIDE_ASSIGNMENT);
            case AUTHORITY -> unless(isKeeper() || isOwn(event) || isPermitted(event), OmissionReason.OTHER_AUTHORITY);
            case UNKNOWN -> Optional.of(whyUnknown());
        };
    }

    private OmissionReason whyUnknown() {
        return ofAge && isForMinor() ? OmissionReason.CHILD_OF_AGE : OmissionReason.UNKNOWN_READER;
    }

    private Optional<OmissionReason> hiddenFromGuardian(LogEvent event) {
        if (!event.isAccountOfChild()) {
            return Optional.empty();
        }
        if (conflict) {
            return Optional.of(OmissionReason.INTEREST_CONFLICT);
        }
        return unless(!isClosedByRepresentation(event), OmissionReason.REPRESENTED);
    }

    /** No permission opens what the child has said to a suspect. */
    private Optional<OmissionReason> hiddenFromSuspect(LogEvent event) {
        if (event.isAccountOfChild()) {
            return Optional.of(OmissionReason.ACCOUNT_OF_CHILD);
        }
        if (isInvestigation(event)) {
            return unless(
                    isPermitted(event) && reader.isPermitted(BarnahusAuthority.POLICE, asOf),
                    OmissionReason.INVESTIGATION);
        }
        return unless(event.getAuthority() == keeper() || isPermitted(event), OmissionReason.OTHER_AUTHORITY);
    }

    private static Optional<OmissionReason> unless(boolean shown, OmissionReason reason) {
        return shown ? Optional.empty() : Optional.of(reason);
    }

    /** Whether the reader gets all of an entry that it gets, or only the descriptions that have been checked. */
    boolean isWhole(LogEvent event) {
        return switch (position) {
            case CHILD, REPRESENTATIVE, AUTHORITY -> true;
            case GUARDIAN -> !conflict && !isPlaceProtected() && !isClosedByRepresentation(event);
            case SUSPECT, UNKNOWN -> false;
        };
    }

    /** Whether lists and texts outside the entries are shown as they stand, since no entry is kept from such a reader. */
    boolean isWholeLog() {
        boolean everyEntry =
                switch (position) {
                    case CHILD -> true;
                    case GUARDIAN -> !conflict && !represented && !isPlaceProtected();
                    case AUTHORITY -> isKeeper();
                    case SUSPECT, REPRESENTATIVE, UNKNOWN -> false;
                };
        return everyEntry && reader.getWithheldEvents().isEmpty();
    }

    /**
     * Whether the reader may not learn where the child is: a guardian of a child whose details are protected. Neither the texts nor the
     * names of those who work with the child have been checked for that, so such a reader gets none of them.
     */
    boolean isPlaceProtected() {
        return reader.getKind().isGuardian()
                && log.getChild().getPerson().filter(Person::isProtected).isPresent();
    }

    /** Who keeps the log; under present law social services. */
    BarnahusAuthority keeper() {
        return log.getKeeper().orElse(BarnahusAuthority.SOCIAL_SERVICES);
    }

    private boolean isKeeper() {
        return reader.getOwnAuthority().filter(own -> own == keeper()).isPresent();
    }

    private boolean isOwn(LogEvent event) {
        return reader.getOwnAuthority()
                .filter(own -> own == event.getAuthority())
                .isPresent();
    }

    private boolean isPermitted(LogEvent event) {
        return reader.isPermitted(event.getAuthority(), asOf);
    }

    private boolean isClosedByRepresentation(LogEvent event) {
        return represented && isInvestigation(event) && !isPermitted(event);
    }

    private static boolean isInvestigation(LogEvent event) {
        return INVESTIGATORS.contains(event.getAuthority())
                || event.getTypes().stream().anyMatch(LogEventType::isPartOfInvestigation);
    }
}
