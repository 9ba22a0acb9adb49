package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.ProtectedIdentity;

/** What a guardian gets of a log once the child is of age, and where the child's details are protected. */
class LogProtectionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final BarnahusLog ANDREJ = ExampleLogs.load().get(1);

    private static LogReader mother() {
        return LogReader.builder().kind(LogReaderKind.GUARDIAN).key("mamma").build();
    }

    private static BarnahusLog.Builder with(Person.Builder person) {
        return BarnahusLog.builder()
                .from(ANDREJ)
                .municipality(Municipality.of("0180"))
                .child(LogChild.builder()
                        .from(ANDREJ.getChild())
                        .person(person.build())
                        .build());
    }

    private static Person.Builder born2009() {
        return Person.builder().identity(PersonIdentity.parse("200910102391"));
    }

    @ParameterizedTest
    @CsvSource({
        "GUARDIAN,2027-10-09,true",
        "GUARDIAN,2027-10-10,false",
        "SUSPECTED_GUARDIAN,2027-10-10,false",
        "CHILD,2027-10-10,true"
    })
    void a_guardian_gets_nothing_from_the_day_on_which_the_child_is_of_age(
            LogReaderKind kind, LocalDate asOf, boolean shown) {
        LogAccess access = LogAccess.of(with(born2009()).build(), LogReader.of(kind), asOf);

        assertThat(access.getView().isPresent()).isEqualTo(shown);
        assertThat(access.getOmissions().stream()
                        .anyMatch(omission -> omission.getReason() == OmissionReason.CHILD_OF_AGE))
                .isEqualTo(!shown);
    }

    @Test
    void a_guardian_of_a_child_with_protected_details_does_not_learn_where_it_is() {
        BarnahusLog log = with(born2009().protection(ProtectedIdentity.PROTECTED_REGISTRATION))
                .build();
        LogReader mother = mother();

        LogAccess access = LogAccess.of(log, mother, DAY);

        VisibleLog view = access.getView().orElseThrow();
        assertThat(view.getBarnahus()).isEmpty();
        assertThat(view.getMunicipality()).isEmpty();
        assertThat(view.getContacts()).isNotEmpty().allSatisfy(contact -> assertThat(contact.getDetails())
                .isEmpty());
        assertThat(access.getOmissions())
                .filteredOn(omission -> omission.getReason() == OmissionReason.PROTECTED_DETAILS)
                .extracting(LogOmission::getPath)
                .contains("barnahus", "municipality", "contacts[0].details");
        assertThat(LogAccess.of(log, LogReader.of(LogReaderKind.CHILD), DAY)
                        .getView()
                        .orElseThrow()
                        .getMunicipality())
                .isPresent();
    }

    private static BarnahusLog aged(int age, Optional<LocalDate> lastEntry, Optional<LocalDate> closed) {
        return BarnahusLog.builder()
                .from(ANDREJ)
                .child(LogChild.builder().name("Andrej").ageInYears(age).build())
                .lastEntryDate(lastEntry)
                .inquiry(ChildInquiry.builder().closedDate(closed).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "17,,,true",
        "18,,,false",
        "16,2024-09-02,,true",
        "17,2024-09-02,,true",
        "17,2024-09-01,,false",
        "9,,2016-09-02,true",
        "9,,2016-09-01,false",
        "17,2025-09-02,2020-01-01,true"
    })
    void without_an_identity_the_stated_age_and_the_years_since_the_file_was_closed_count(
            int age, LocalDate lastEntry, LocalDate closed, boolean shown) {
        BarnahusLog log = aged(age, Optional.ofNullable(lastEntry), Optional.ofNullable(closed));

        assertThat(LogAccess.of(log, mother(), DAY).getView().isPresent()).isEqualTo(shown);
    }

    @Test
    void the_identity_decides_where_the_stated_age_differs() {
        BarnahusLog log = BarnahusLog.builder()
                .from(ANDREJ)
                .child(LogChild.builder()
                        .name("Andrej")
                        .ageInYears(18)
                        .person(born2009().build())
                        .build())
                .build();

        assertThat(LogAccess.of(log, mother(), DAY).getView()).isPresent();
    }

    @Test
    void a_special_representative_gives_way_when_the_child_is_of_age_and_counsel_does_not() {
        BarnahusLog log = with(born2009()).build();
        BarnahusLog withCounsel = BarnahusLog.builder()
                .from(log)
                .adults(log.getAdults().stream()
                        .map(adult -> adult.getKey().equals("fredrika")
                                ? InvolvedAdult.builder()
                                        .from(adult)
                                        .role(AdultRole.COUNSEL)
                                        .build()
                                : adult)
                        .collect(toImmutableList()))
                .build();
        LogReader fredrika = LogReader.builder()
                .kind(LogReaderKind.REPRESENTATIVE)
                .key("fredrika")
                .build();
        LocalDate birthday = LocalDate.of(2027, 10, 10);

        assertThat(LogAccess.of(log, fredrika, birthday.minusDays(1)).getView()).isPresent();
        assertThat(LogAccess.of(log, fredrika, birthday).getView()).isEmpty();
        assertThat(LogAccess.of(log, fredrika, birthday).getOmissions())
                .extracting(LogOmission::getReason)
                .contains(OmissionReason.CHILD_OF_AGE);
        assertThat(LogAccess.of(withCounsel, fredrika, birthday).getView()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(value = ProtectedIdentity.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_guardian_of_a_child_with_protected_details_gets_of_an_entry_its_kind_day_and_authority(
            ProtectedIdentity protection) {
        BarnahusLog log = TaggedLog.of(BarnahusLog.builder()
                .from(CompleteLog.builder()
                        .child(LogChild.builder()
                                .name("Kim")
                                .person(born2009().protection(protection).build())
                                .build())
                        .adults(List.of(CompleteLog.log().getAdults().get(0)))
                        .build())
                .build());

        LogAccess access = LogAccess.of(log, mother(), DAY);

        VisibleLog view = access.getView().orElseThrow();
        assertThat(view.getEvents())
                .extracting(LogEvent::getTypes, LogEvent::getDate, LogEvent::getAuthority)
                .containsExactlyElementsOf(log.getEvents().stream()
                        .map(event -> tuple(event.getTypes(), event.getDate(), event.getAuthority()))
                        .toList());
        assertThat(view.getAdults()).isEmpty();
        assertThat(view.getRelatives()).isEmpty();
        assertThat(JsonPath.ENGINE_2.write(LogAccessJson.VISIBLE_LOG, view)).doesNotContain("<");
        assertThat(access.getOmissions())
                .filteredOn(omission -> omission.getReason() == OmissionReason.PROTECTED_DETAILS)
                .extracting(LogOmission::getPath)
                .contains("events[6]", "adults[0]", "relatives[0]", "closingWords");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_text_and_no_name_of_the_log_of_a_protected_child_reaches_a_guardian(
            @ForAll BarnahusLog drawn, @ForAll LogReader reader) {
        if (!reader.getKind().isGuardian()) {
            return;
        }
        BarnahusLog log = BarnahusLog.builder()
                .from(TaggedLog.of(drawn))
                .barnahus("<place>")
                .child(LogChild.builder()
                        .name("Kim")
                        .person(Person.builder()
                                .protection(ProtectedIdentity.CONFIDENTIALITY_MARKING)
                                .build())
                        .build())
                .contacts(drawn.getContacts().stream()
                        .map(contact -> LogContact.builder()
                                .from(contact)
                                .details("<contact>")
                                .build())
                        .collect(toImmutableList()))
                .build();

        String json = LogAccess.of(log, reader, DAY)
                .getView()
                .map(view -> JsonPath.ENGINE_2.write(LogAccessJson.VISIBLE_LOG, view))
                .orElse("");

        assertThat(json).doesNotContain("<", "livesWithChild", "municipality");
    }
}
