package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.socialdata.core.arbitraries.BarnahusArbitraries;
import se.socialdata.core.arbitraries.JsonPath;

/** No reader ever sees what its rule hides, by any path: the rules are told here once more, in another way. */
class LogAccessProperties {

    private static final Set<LogEventType> TELLS_WHAT_THE_CHILD_SAID = EnumSet.of(
            LogEventType.REPORT_TO_SOCIAL_SERVICES,
            LogEventType.REPORT_TO_POLICE,
            LogEventType.CHILD_TALK,
            LogEventType.CHILD_INTERVIEW,
            LogEventType.MEDICAL_EXAMINATION,
            LogEventType.TREATMENT,
            LogEventType.INFORMATION_TO_CHILD,
            LogEventType.TRIAL,
            LogEventType.SERVICE_OF_SUSPICION);

    private static final Set<LogEventType> OUTSIDE_THE_INVESTIGATION = EnumSet.of(
            LogEventType.REPORT_TO_SOCIAL_SERVICES,
            LogEventType.INQUIRY_OPENED,
            LogEventType.CHILD_TALK,
            LogEventType.PROTECTION_ASSESSMENT,
            LogEventType.CLOSING_ASSESSMENT,
            LogEventType.INTERVENTION,
            LogEventType.TREATMENT,
            LogEventType.INFORMATION_TO_CHILD,
            LogEventType.PARENT_TALK);

    private static final Set<BarnahusAuthority> INVESTIGATORS =
            EnumSet.of(BarnahusAuthority.POLICE, BarnahusAuthority.PROSECUTION_AUTHORITY, BarnahusAuthority.COURT);

    @Provide
    Arbitrary<LocalDate> days() {
        return BarnahusArbitraries.days();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_json_of_a_view_holds_no_word_of_a_hidden_event(
            @ForAll BarnahusLog drawn, @ForAll LogReader reader, @ForAll("days") LocalDate asOf) {
        BarnahusLog log = TaggedLog.of(drawn);

        String json = view(log, reader, asOf).orElse("");

        log.getEvents().stream()
                .filter(event -> isHidden(log, event, reader, asOf))
                .forEach(event -> assertThat(json)
                        .doesNotContain("<" + event.getReference() + ":")
                        .doesNotContain("\"" + event.getReference() + "\""));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_suspected_guardian_never_gets_a_word_of_what_the_child_has_said(
            @ForAll BarnahusLog drawn, @ForAll LogReader reader, @ForAll("days") LocalDate asOf) {
        BarnahusLog log = TaggedLog.of(drawn);
        if (!isSuspect(log, reader)) {
            return;
        }

        String json = view(log, reader, asOf).orElse("");

        assertThat(json)
                .doesNotContain(":statement>", ":view>", ":influence>", ":content>", ":act>", ":why>", ":motivation>")
                .doesNotContain(":function>", ":label>", ":closing>", ":unlisted>", "IS_SUSPECTED");
        log.getEvents().stream().filter(event -> !event.isFreeOfChildAccount()).forEach(event -> assertThat(json)
                .doesNotContain("<" + event.getReference() + ":"));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_view_is_the_same_as_one_of_a_log_that_never_had_the_hidden_events(
            @ForAll BarnahusLog log, @ForAll LogReader reader, @ForAll("days") LocalDate asOf) {
        BarnahusLog without = BarnahusLog.builder()
                .from(log)
                .relatives(log.getRelatives().stream()
                        .map(relative -> Relative.builder()
                                .from(relative)
                                .suspected(isSuspect(log, relative))
                                .build())
                        .collect(toImmutableList()))
                .events(log.getEvents().stream()
                        .filter(event -> !isHidden(log, event, reader, asOf))
                        .collect(toImmutableList()))
                .build();
        BarnahusLog with = BarnahusLog.builder()
                .from(log)
                .relatives(without.getRelatives())
                .build();

        assertThat(LogAccess.of(without, reader, asOf).getView())
                .isEqualTo(LogAccess.of(with, reader, asOf).getView());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void persons_and_contacts_of_a_filtered_view_are_those_of_its_events(
            @ForAll BarnahusLog drawn, @ForAll LogReader reader, @ForAll("days") LocalDate asOf) {
        BarnahusLog log = TaggedLog.of(drawn);
        ImmutableSet<LogEvent> shown = log.getEvents().stream()
                .filter(event -> !isHidden(log, event, reader, asOf))
                .collect(toImmutableSet());
        if (shown.size() == log.getEvents().size()) {
            return;
        }
        ImmutableSet<String> keys = shown.stream()
                .flatMap(event -> log.getAdults().stream()
                        .map(InvolvedAdult::getKey)
                        .filter(key -> log.getEventsOf(key).contains(event)))
                .collect(toImmutableSet());

        LogAccess.of(log, reader, asOf).getView().ifPresent(view -> {
            assertThat(view.getAdults())
                    .extracting(InvolvedAdult::getName)
                    .isSubsetOf(
                            keys.stream().map(key -> TaggedLog.tag(key, "name")).toList());
            assertThat(view.getContacts()).extracting(LogContact::getAuthority).allSatisfy(authority -> assertThat(
                            shown.stream().anyMatch(e -> e.getAuthority() == authority) || authority == keeper(log))
                    .isTrue());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void events_are_numbered_without_gaps_and_all_are_accounted_for(
            @ForAll BarnahusLog log, @ForAll LogReader reader, @ForAll("days") LocalDate asOf) {
        LogAccess access = LogAccess.of(log, reader, asOf);
        ImmutableList<LogEvent> shown =
                access.getView().map(VisibleLog::getEvents).orElse(ImmutableList.of());

        assertThat(shown)
                .extracting(LogEvent::getReference)
                .isEqualTo(IntStream.rangeClosed(1, shown.size())
                        .mapToObj(String::valueOf)
                        .toList());
        long hidden = access.getOmissions().stream()
                .filter(omission -> omission.getEventReference().isPresent())
                .filter(omission -> omission.getReason() != OmissionReason.UNCHECKED_TEXT)
                .count();
        assertThat(shown.size() + hidden).isEqualTo(log.getEvents().size());
        assertThat(hidden)
                .isEqualTo(log.getEvents().stream()
                        .filter(event -> isHidden(log, event, reader, asOf))
                        .count());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_child_gets_every_event_that_is_not_withheld(@ForAll BarnahusLog log, @ForAll("days") LocalDate asOf) {
        VisibleLog view = LogAccess.of(log, LogReader.of(LogReaderKind.CHILD), asOf)
                .getView()
                .orElseThrow();

        assertThat(view.getEvents()).hasSameSizeAs(log.getEvents());
        assertThat(view.getAdults()).hasSameSizeAs(log.getAdults());
        assertThat(view.getContacts()).isEqualTo(log.getContacts());
        assertThat(view.getEvents())
                .extracting(LogEvent::getChildDescription)
                .isEqualTo(log.getEvents().stream()
                        .map(LogEvent::getChildDescription)
                        .toList());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void one_permission_more_never_hides_an_event(
            @ForAll BarnahusLog log,
            @ForAll LogReader reader,
            @ForAll LogPermission permission,
            @ForAll("days") LocalDate asOf) {
        LogReader permitted =
                LogReader.builder().from(reader).addPermissions(permission).build();

        assertThat(countShown(log, permitted, asOf)).isGreaterThanOrEqualTo(countShown(log, reader, asOf));
    }

    private static int countShown(BarnahusLog log, LogReader reader, LocalDate asOf) {
        return LogAccess.of(log, reader, asOf)
                .getView()
                .map(view -> view.getEvents().size())
                .orElse(0);
    }

    private static Optional<String> view(BarnahusLog log, LogReader reader, LocalDate asOf) {
        return LogAccess.of(log, reader, asOf)
                .getView()
                .map(view -> JsonPath.ENGINE_2.write(LogAccessJson.VISIBLE_LOG, view));
    }

    private static boolean isHidden(BarnahusLog log, LogEvent event, LogReader reader, LocalDate asOf) {
        if (reader.getWithheldEvents().contains(event.getReference())) {
            return true;
        }
        boolean tells = event.getTypes().stream().anyMatch(TELLS_WHAT_THE_CHILD_SAID::contains)
                || event.getChildStatement().isPresent()
                || !event.isFreeOfChildAccount();
        boolean investigation = INVESTIGATORS.contains(event.getAuthority())
                || !OUTSIDE_THE_INVESTIGATION.containsAll(event.getTypes());
        boolean permitted = isPermitted(reader, event.getAuthority(), asOf);
        return switch (reader.getKind()) {
            case CHILD -> false;
            case GUARDIAN, SUSPECTED_GUARDIAN -> {
                if (isSuspect(log, reader)) {
                    yield isOfAge(log, asOf)
                            || tells
                            || (investigation
                                    ? !permitted || !isPermitted(reader, BarnahusAuthority.POLICE, asOf)
                                    : !permitted && event.getAuthority() != keeper(log));
                }
                boolean guardian = reader.getKey().isEmpty()
                        || log.findRelative(reader.getKey().get())
                                .filter(Relative::isGuardian)
                                .isPresent();
                boolean conflict = log.getSituations().contains(ChallengingSituation.GUARDIAN_INTEREST_CONFLICT);
                boolean represented =
                        log.getAdults().stream().anyMatch(a -> a.getRole() == AdultRole.SPECIAL_REPRESENTATIVE);
                yield !guardian
                        || isOfAge(log, asOf)
                        || tells && (conflict || represented && investigation && !permitted);
            }
            case REPRESENTATIVE ->
                reader.getKey()
                                .flatMap(log::findAdult)
                                .filter(adult -> adult.getRole() == AdultRole.COUNSEL
                                        || adult.getRole() == AdultRole.SPECIAL_REPRESENTATIVE && !isOfAge(log, asOf))
                                .isEmpty()
                        || !investigation && !permitted;
            case SOCIAL_SERVICES, POLICE, PROSECUTOR, TREATMENT_PROVIDER -> {
                BarnahusAuthority own = reader.getOwnAuthority().orElseThrow();
                yield own != keeper(log) && own != event.getAuthority() && !permitted;
            }
        };
    }

    /** The persons drawn are minors on every day drawn; without one the stated age grows with the years since the last entry. */
    private static boolean isOfAge(BarnahusLog log, LocalDate asOf) {
        if (log.getChild().getPerson().isPresent()) {
            return false;
        }
        LocalDate last = log.getLastEntryDate()
                .orElse(log.getInquiry().flatMap(ChildInquiry::getClosedDate).orElse(asOf));
        int missing = 18 - log.getChild().getAgeInYears().orElse(0);
        return missing <= 0 || !last.plusYears(missing).isAfter(asOf);
    }

    private static boolean isPermitted(LogReader reader, BarnahusAuthority authority, LocalDate asOf) {
        return reader.getPermissions().stream()
                .filter(permission -> permission.getAuthorities().contains(authority))
                .anyMatch(permission -> !asOf.isBefore(permission.getFirstDate().orElse(LocalDate.MIN))
                        && !asOf.isAfter(permission.getLastDate().orElse(LocalDate.MAX)));
    }

    private static BarnahusAuthority keeper(BarnahusLog log) {
        return log.getKeeper().orElse(BarnahusAuthority.SOCIAL_SERVICES);
    }

    private static boolean isSuspect(BarnahusLog log, LogReader reader) {
        return reader.getKind() == LogReaderKind.SUSPECTED_GUARDIAN
                || reader.getKind() == LogReaderKind.GUARDIAN
                        && log.getRelatives().stream()
                                .filter(Relative::isGuardian)
                                .filter(relative -> reader.getKey()
                                        .map(relative.getKey()::equals)
                                        .orElse(true))
                                .anyMatch(relative -> isSuspect(log, relative));
    }

    private static boolean isSuspect(BarnahusLog log, Relative relative) {
        return relative.isSuspected()
                || log.getEvents().stream()
                        .flatMap(event -> event.getParticipants().stream())
                        .anyMatch(participant -> participant.getKey().equals(relative.getKey())
                                && participant.getTasks().contains(EventTask.IS_SUSPECTED));
    }
}
