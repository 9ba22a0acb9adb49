package se.socialdata.core.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.term.CodedTerm;

class LogAccessTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/barnahus/schema");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final BarnahusLog MOA = ExampleLogs.load().get(0);
    private static final BarnahusLog ANDREJ = ExampleLogs.load().get(1);

    private static LogReader.Builder reader(LogReaderKind kind) {
        return LogReader.builder().kind(kind);
    }

    private static LogPermission.Builder consent(BarnahusAuthority... authorities) {
        return LogPermission.builder().ground(PermissionGround.CONSENT).addAuthorities(authorities);
    }

    private static ImmutableList<LogEvent> shown(BarnahusLog log, LogReader reader) {
        return LogAccess.of(log, reader, DAY)
                .getView()
                .map(VisibleLog::getEvents)
                .orElse(ImmutableList.of());
    }

    private static Stream<LogEventType> shownTypes(BarnahusLog log, LogReader reader) {
        return shown(log, reader).stream().flatMap(event -> event.getTypes().stream());
    }

    @Test
    void the_child_gets_all_seven_and_all_ten_rows() {
        LogReader child = LogReader.of(LogReaderKind.CHILD);

        assertThat(shown(MOA, child)).hasSize(7);
        assertThat(shown(ANDREJ, child)).hasSize(10);
        assertThat(LogAccess.of(MOA, child, DAY).getOmissions())
                .extracting(LogOmission::getPath, LogOmission::getReason)
                .containsExactly(tuple("inquiry", OmissionReason.KEEPER_ONLY));
    }

    @ParameterizedTest
    @CsvSource({"mamma", "pappa", ","})
    void a_guardian_whom_the_log_suspects_gets_nothing_of_an_unchecked_log(String key) {
        LogReader parent =
                reader(LogReaderKind.GUARDIAN).key(Optional.ofNullable(key)).build();

        LogAccess access = LogAccess.of(MOA, parent, DAY);

        assertThat(access.getView().orElseThrow().getEvents()).isEmpty();
        assertThat(access.getOmissions())
                .filteredOn(omission -> omission.getEventReference().isPresent())
                .extracting(LogOmission::getReason)
                .containsOnly(OmissionReason.ACCOUNT_OF_CHILD)
                .hasSize(7);
    }

    @Test
    void a_suspected_guardian_gets_a_checked_entry_of_the_keeper_without_its_other_texts() {
        BarnahusLog log = BarnahusLog.builder()
                .from(MOA)
                .events(ImmutableList.of(LogEvent.builder()
                        .from(MOA.getEvents().get(6))
                        .freeOfChildAccount(true)
                        .build()))
                .build();

        LogAccess access = LogAccess.of(log, LogReader.of(LogReaderKind.SUSPECTED_GUARDIAN), DAY);

        LogEvent event = access.getView().orElseThrow().getEvents().get(0);
        assertThat(event.getChildDescription()).isPresent();
        assertThat(event.getRuling()).isEmpty();
        assertThat(event.getIntervention()).isEmpty();
        assertThat(event.getLabel()).isEmpty();
        assertThat(access.getView().orElseThrow().getAdults())
                .extracting(InvolvedAdult::getName)
                .containsExactly("Anna");
        assertThat(access.getOmissions())
                .extracting(LogOmission::getReason)
                .contains(OmissionReason.UNCHECKED_TEXT, OmissionReason.NOT_IN_SHOWN_EVENTS);
    }

    @Test
    void a_participant_who_is_suspected_in_an_entry_is_a_suspect_whatever_the_list_says() {
        BarnahusLog log = BarnahusLog.builder()
                .from(MOA)
                .relatives(MOA.getRelatives().stream()
                        .map(relative -> Relative.builder()
                                .from(relative)
                                .suspected(false)
                                .build())
                        .toList())
                .build();

        assertThat(shown(log, reader(LogReaderKind.GUARDIAN).key("mamma").build()))
                .isEmpty();
    }

    @Test
    void no_permission_opens_what_the_child_has_said_to_a_suspect() {
        LogReader parent = reader(LogReaderKind.SUSPECTED_GUARDIAN)
                .addPermissions(consent(BarnahusAuthority.values()).build())
                .build();

        assertThat(shown(MOA, parent)).isEmpty();
    }

    @Test
    void a_suspect_gets_a_checked_entry_of_the_investigation_only_where_a_permission_opens_it() {
        LogEvent meeting = LogEvent.builder()
                .from(MOA.getEvents().get(3))
                .freeOfChildAccount(true)
                .build();
        BarnahusLog log = BarnahusLog.builder()
                .from(MOA)
                .events(ImmutableList.of(meeting))
                .build();
        LogReader.Builder parent = reader(LogReaderKind.SUSPECTED_GUARDIAN);

        assertThat(LogAccess.of(log, parent.build(), DAY).getOmissions())
                .extracting(LogOmission::getReason)
                .contains(OmissionReason.INVESTIGATION);
        assertThat(shown(
                        log,
                        parent.addPermissions(consent(BarnahusAuthority.SOCIAL_SERVICES, BarnahusAuthority.POLICE)
                                        .build())
                                .build()))
                .hasSize(1);
    }

    @Test
    void a_guardian_with_a_special_representative_in_its_place_gets_nothing_said_in_the_investigation() {
        LogReader mother = reader(LogReaderKind.GUARDIAN).key("mamma").build();

        assertThat(shownTypes(ANDREJ, mother))
                .containsExactly(
                        LogEventType.REPORT_TO_SOCIAL_SERVICES,
                        LogEventType.TREATMENT,
                        LogEventType.CLOSING_ASSESSMENT);
        assertThat(LogAccess.of(ANDREJ, mother, DAY).getOmissions())
                .filteredOn(omission -> omission.getReason() == OmissionReason.REPRESENTED)
                .hasSize(7);
    }

    @Test
    void a_guardian_without_representative_suspicion_or_conflict_reads_what_the_child_reads() {
        BarnahusLog log = BarnahusLog.builder()
                .from(ANDREJ)
                .adults(ANDREJ.getAdults().stream()
                        .filter(adult -> adult.getRole() != AdultRole.SPECIAL_REPRESENTATIVE)
                        .toList())
                .build();
        LogReader mother = reader(LogReaderKind.GUARDIAN).key("mamma").build();

        assertThat(shown(log, mother)).hasSize(10);
        assertThat(shown(
                        BarnahusLog.builder()
                                .from(log)
                                .addSituations(ChallengingSituation.GUARDIAN_INTEREST_CONFLICT)
                                .build(),
                        mother))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GUARDIAN,morfar", "GUARDIAN,nobody", "REPRESENTATIVE,anette", "REPRESENTATIVE,"})
    void a_reader_whom_the_log_does_not_know_is_not_even_told_of_it(LogReaderKind kind, String key) {
        LogAccess access =
                LogAccess.of(ANDREJ, reader(kind).key(Optional.ofNullable(key)).build(), DAY);

        assertThat(access.getView()).isEmpty();
        assertThat(access.getOmissions()).extracting(LogOmission::getReason).contains(OmissionReason.UNKNOWN_READER);
    }

    @Test
    void a_named_representative_gets_the_investigation_and_the_trial() {
        LogReader fredrika =
                reader(LogReaderKind.REPRESENTATIVE).key("fredrika").build();

        assertThat(shown(ANDREJ, fredrika)).hasSize(7);
        assertThat(shownTypes(ANDREJ, fredrika))
                .doesNotContain(
                        LogEventType.REPORT_TO_SOCIAL_SERVICES,
                        LogEventType.TREATMENT,
                        LogEventType.CLOSING_ASSESSMENT);
    }

    @Test
    void an_authority_gets_its_own_entries_and_the_keeper_all() {
        assertThat(shown(ANDREJ, LogReader.of(LogReaderKind.SOCIAL_SERVICES))).hasSize(10);
        assertThat(shown(ANDREJ, LogReader.of(LogReaderKind.POLICE))).hasSize(4);
        assertThat(shown(ANDREJ, LogReader.of(LogReaderKind.PROSECUTOR))).hasSize(3);
        assertThat(shown(ANDREJ, LogReader.of(LogReaderKind.TREATMENT_PROVIDER)))
                .hasSize(1);
        assertThat(LogAccess.of(MOA, LogReader.of(LogReaderKind.TREATMENT_PROVIDER), DAY)
                        .getView())
                .isEmpty();
    }

    @Test
    void the_keeper_is_whoever_keeps_the_log_and_treatment_has_units_of_its_own() {
        BarnahusLog keptByPolice = BarnahusLog.builder()
                .from(ANDREJ)
                .keeper(BarnahusAuthority.POLICE)
                .build();
        LogReader unit = reader(LogReaderKind.TREATMENT_PROVIDER)
                .authority(BarnahusAuthority.OTHER_TREATMENT_UNIT)
                .build();

        assertThat(shown(keptByPolice, LogReader.of(LogReaderKind.POLICE))).hasSize(10);
        assertThat(shown(keptByPolice, LogReader.of(LogReaderKind.SOCIAL_SERVICES)))
                .hasSize(2);
        assertThat(LogAccess.of(ANDREJ, unit, DAY).getView()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31,4", "2025-09-01,7", "2025-09-30,7", "2025-10-01,4"})
    void a_permission_holds_from_its_first_day_to_its_last(LocalDate asOf, int events) {
        LogReader police = reader(LogReaderKind.POLICE)
                .addPermissions(LogPermission.builder()
                        .ground(PermissionGround.SECRECY_BREAKING_PROVISION)
                        .provision("10 kap. 21 § offentlighets- och sekretesslagen")
                        .addAuthorities(BarnahusAuthority.SOCIAL_SERVICES, BarnahusAuthority.CHILD_PSYCHIATRY)
                        .firstDate(LocalDate.of(2025, 9, 1))
                        .lastDate(LocalDate.of(2025, 9, 30))
                        .build())
                .build();

        assertThat(LogAccess.of(ANDREJ, police, asOf).getView().orElseThrow().getEvents())
                .hasSize(events);
    }

    @Test
    void what_the_keeper_withholds_stays_hidden_from_the_child_with_all_that_points_at_it() {
        LogReader child =
                reader(LogReaderKind.CHILD).addWithheldEvents("andrej-6").build();

        VisibleLog view = LogAccess.of(ANDREJ, child, DAY).getView().orElseThrow();

        assertThat(view.getEvents()).hasSize(9);
        assertThat(view.getAdults()).extracting(InvolvedAdult::getName).doesNotContain("Britta", "Ivan");
        assertThat(view.getEvents()).extracting(LogEvent::getReference).endsWith("8", "9");
        assertThat(LogAccess.of(ANDREJ, child, DAY).getOmissions())
                .filteredOn(omission -> omission.getReason() == OmissionReason.WITHHELD_BY_KEEPER)
                .extracting(LogOmission::getPath)
                .containsExactly("events[5]");
    }

    @Test
    void a_provision_without_its_name_a_blank_key_and_a_foreign_authority_are_refused() {
        assertThatThrownBy(() -> LogPermission.builder()
                        .ground(PermissionGround.SECRECY_BREAKING_PROVISION)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the provision that breaks the secrecy");
        assertThatThrownBy(() ->
                        consent().firstDate(DAY).lastDate(DAY.minusDays(1)).build())
                .hasMessage("expected the last day on or after the first");
        assertThatThrownBy(() -> reader(LogReaderKind.GUARDIAN).key(" ").build())
                .hasMessage("expected a key of the person");
        assertThatThrownBy(() -> reader(LogReaderKind.POLICE)
                        .authority(BarnahusAuthority.COURT)
                        .build())
                .hasMessage("expected an authority that the kind of reader reads for");
    }

    @Test
    void a_view_and_a_result_print_no_name_and_no_text() {
        LogAccess access = LogAccess.of(MOA, LogReader.of(LogReaderKind.CHILD), DAY);

        assertThat(access).hasToString("LogAccess");
        assertThat(access.getView().orElseThrow()).hasToString("VisibleLog[CHILD, 7 events]");
    }

    @ParameterizedTest
    @EnumSource(LogReaderKind.class)
    void every_kind_of_reader_has_its_source(LogReaderKind kind) {
        assertThat(kind.getSource()).containsIgnoringCase("lag");
        assertThat(kind.isGuardian()).isEqualTo(kind.name().endsWith("GUARDIAN"));
    }

    @Test
    void every_reason_and_ground_has_its_source() {
        assertThat(Stream.<CodedTerm[]>of(OmissionReason.values(), PermissionGround.values())
                        .flatMap(Stream::of))
                .allSatisfy(term -> assertThat(term.getSource()).matches(".*(\\d kap\\.|3 §|avsnitt).*"));
    }

    @TestFactory
    Stream<DynamicTest> readers_and_omissions_are_read_and_written_back_on_every_path() {
        return Stream.concat(
                GoldenJson.tests(LogAccessJson.LOG_READER, LogReader.class, "LogReader"),
                GoldenJson.tests(LogAccessJson.LOG_OMISSION, LogOmission.class, "LogOmission"));
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(LogAccessJson.LOG_READER, SCHEMAS);
        SchemaFiles.assertCurrent(LogAccessJson.LOG_OMISSION, SCHEMAS);
        SchemaFiles.assertCurrent(LogAccessJson.VISIBLE_LOG, SCHEMAS);
    }

    @ParameterizedTest
    @EnumSource(JsonPath.class)
    void a_view_is_written_on_every_path_and_never_read(JsonPath path) {
        VisibleLog view = LogAccess.of(MOA, LogReader.of(LogReaderKind.CHILD), DAY)
                .getView()
                .orElseThrow();

        String json = path.write(LogAccessJson.VISIBLE_LOG, view);

        assertThat(json).startsWith("{\"reader\":\"CHILD\",\"id\":\"moa\"").doesNotContain("moa-1", "inquiry");
        assertThat(path.refusal(LogAccessJson.VISIBLE_LOG, VisibleLog.class, json))
                .contains("a view is written by the access check and never read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"key":"a"}                                                      | /kind: required property is missing
            {"kind":"KING"}                                                  | /kind: expected one of CHILD, GUARDIAN
            {"kind":"POLICE","authority":"COURT"}                            | expected an authority that the kind of reader reads for
            {"kind":"POLICE","permissions":[{"ground":"SECRECY_BREAKING_PROVISION"}]} | /permissions/0: expected the provision that breaks the secrecy
            {"kind":"POLICE","permissions":[{"ground":"CONSENT","firstDate":"2025-02-29"}]} | /permissions/0/firstDate: expected an ISO date
            """)
    void a_reader_without_meaning_is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> JsonPath.ENGINE_2.read(LogAccessJson.LOG_READER, LogReader.class, json))
                .hasMessageContaining(message);
    }
}
