package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.barnahus.AdultRole;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogAccess;
import se.socialdata.core.barnahus.LogChild;
import se.socialdata.core.barnahus.LogContact;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.LogReader;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.Relative;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.Language;

class ChildFormTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);
    private static final BarnahusLog MOA = ExampleLogs.load().get(0);
    private static final BarnahusLog ANDREJ = ExampleLogs.load().get(1);

    static VisibleLog view(BarnahusLog log, LogReaderKind reader) {
        return LogAccess.of(log, LogReader.of(reader), DAY).getView().orElseThrow();
    }

    private static Report form(BarnahusLog log) {
        return ChildForm.of(view(log, LogReaderKind.CHILD));
    }

    /** The cells of a column as Swedish text. */
    static ImmutableList<String> column(Report report, String table, String code) {
        RecordTable found = report.getBlocks().stream()
                .filter(Block.Records.class::isInstance)
                .map(block -> ((Block.Records) block).table())
                .filter(one -> one.id().equals(table))
                .findFirst()
                .orElseThrow();
        int index =
                found.columns().stream().map(RecordTable.Column::code).toList().indexOf(code);
        return found.rows().stream().map(row -> write(row.get(index))).collect(toImmutableList());
    }

    private static String write(RecordCell cell) {
        if (cell instanceof RecordCell.OfText text) {
            return text.text().sv();
        }
        if (cell instanceof RecordCell.OfDate date) {
            return date.date().toString();
        }
        return cell instanceof RecordCell.OfNumber number ? number.number().toPlainString() : "";
    }

    /** Compares with a file of the tests; {@code -Dgolden.write} writes it anew. */
    private static void assertGolden(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/se/socialdata/reporting/barnahus", name);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    @Test
    void the_way_of_moa_has_seven_rows_as_printed_the_third_without_a_date() {
        assertThat(column(form(MOA), "way", "date"))
                .containsExactly(
                        "1 mars 2025",
                        "3 mars 2025",
                        "",
                        "9 april 2025",
                        "15 april 2025",
                        "15 april 2025",
                        "3 maj 2025");
        assertThat(column(form(MOA), "way", "event"))
                .containsExactly(
                        "Anmälan till socialtjänsten",
                        "Barnsamtal socialtjänsten, polisanmälan",
                        "Föräldrasamtal",
                        "Samrådsmöte",
                        "Barnförhör polisen",
                        "Beslut i åtalsfrågan",
                        "Bedömning och insats socialtjänsten");
        assertThat(column(form(MOA), "way", "informedBy")).hasSize(7).containsOnly("");
    }

    @Test
    void the_way_of_andrej_has_ten_rows_as_printed() {
        assertThat(column(form(ANDREJ), "way", "date"))
                .containsExactly(
                        "15 januari 2025",
                        "15 januari 2025",
                        "22 januari 2025",
                        "23 januari 2025",
                        "25 januari 2025",
                        "2 februari 2025",
                        "18 april 2025",
                        "25 juni 2025",
                        "9 augusti 2025",
                        "23 augusti 2025");
        assertThat(column(form(ANDREJ), "way", "event"))
                .containsExactly(
                        "Anmälan till socialtjänsten",
                        "Anmälan till polisen",
                        "Barnförhör hos polisen",
                        "Vittnesförhör",
                        "Förhör av misstänkt, delgivning av brott",
                        "Kontakt med BUP",
                        "Beslut i åtalsfrågan",
                        "Bedömning socialtjänsten",
                        "Rättegång",
                        "Dom");
    }

    @Test
    void the_adults_stand_in_the_order_of_the_list_and_two_who_share_a_row_share_its_text() {
        assertThat(column(form(MOA), "adults", "person"))
                .containsExactly("Therese", "Anna", "Fredrik", "Lise", "Anneli");
        assertThat(column(form(ANDREJ), "adults", "person"))
                .containsExactly("Daniel", "Marja", "Fredrika", "Anette", "Anneli", "Britta och Ivan");
        assertThat(column(form(ANDREJ), "adults", "function").get(5))
                .startsWith("Britta är socionom och arbetar på BUP. Ivan är psykolog");
    }

    @Test
    void the_forms_read_as_printed() throws IOException {
        TextRenderer text = TextRenderer.of(SWEDISH);
        assertGolden("child-moa.txt", text.render(form(MOA)));
        assertGolden("child-andrej.txt", text.render(form(ANDREJ)));
        assertGolden("child-moa.html", HtmlRenderer.of(SWEDISH).render(form(MOA)));
    }

    @Test
    void the_page_names_its_language_captions_its_tables_and_is_not_for_search_engines() {
        assertThat(HtmlRenderer.of(SWEDISH).render(form(ANDREJ)))
                .contains(
                        "lang=\"sv\"",
                        "<meta name=\"robots\" content=\"noindex, noarchive\"",
                        "<h1>Barnahuslogg för Andrej</h1>")
                .contains("<caption id=\"way-caption\">", "<th scope=\"col\">Datum</th>")
                .doesNotContain("<script", "http-equiv");
    }

    @Test
    void a_description_for_professionals_never_stands_in_for_one_for_the_child() {
        BarnahusLog log = log(event("e1").description("Sekretess.").build());
        assertThat(column(form(log), "way", "description")).containsExactly("");
        assertThat(TextRenderer.of(SWEDISH).render(form(log))).doesNotContain("Sekretess");
    }

    @Test
    void who_informed_the_child_is_named_with_the_day_where_it_is_stated() {
        BarnahusLog log = BarnahusLog.builder()
                .from(log(event("e1")
                        .addInformation(
                                InformationGiven.builder()
                                        .informedBy("anna")
                                        .date(LocalDate.of(2025, 3, 2))
                                        .build(),
                                InformationGiven.builder().informedBy("mamma").build(),
                                InformationGiven.builder().informedBy("okänd").build())
                        .build()))
                .addAdults(InvolvedAdult.builder()
                        .key("anna")
                        .name("Anna")
                        .role(AdultRole.SOCIAL_WORKER)
                        .build())
                .addRelatives(Relative.builder().key("mamma").name("mamma").build())
                .build();
        assertThat(column(form(log), "way", "informedBy"))
                .containsExactly("Anna (2 mars 2025), mamma, någon som inte finns i listan");
        assertThat(column(form(log), "adults", "function")).containsExactly("socialsekreterare");
    }

    @Test
    void the_child_is_introduced_as_far_as_the_log_tells() {
        assertThat(paragraphs(form(MOA))).first().isEqualTo("Moa är fem år och bor med mamma och pappa.");
        assertThat(paragraphs(form(ANDREJ))).first().isEqualTo("Andrej är nio år och bor med mamma.");
        assertThat(paragraphs(form(log()))).isEmpty();
        BarnahusLog young = BarnahusLog.builder()
                .from(log())
                .child(LogChild.builder().name("Kim").ageInYears(21).build())
                .build();
        assertThat(paragraphs(form(young))).containsExactly("Kim är 21 år.");
        assertThat(ChildForm.of(view(MOA, LogReaderKind.CHILD)).getBlocks().get(0))
                .extracting(block -> ((Block.Paragraph) block).text().en())
                .isEqualTo("Moa is five years old and lives with mamma and pappa.");
    }

    private static List<String> paragraphs(Report report) {
        return report.getBlocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().sv())
                .toList();
    }

    @Test
    void where_more_is_found_names_the_authority_also_without_details() {
        BarnahusLog log = BarnahusLog.builder()
                .from(log())
                .addContacts(
                        LogContact.builder().authority(BarnahusAuthority.POLICE).build(),
                        LogContact.builder()
                                .authority(BarnahusAuthority.CHILD_PSYCHIATRY)
                                .details("plan 2")
                                .build())
                .build();
        assertThat(TextRenderer.of(SWEDISH).render(form(log))).contains("- Polisen\n- BUP: plan 2\n");
    }

    @ParameterizedTest
    @CsvSource({"Moa,Moas", "Lukas,Lukas", "Alex,Alex", "Fritz,Fritz"})
    void a_name_that_ends_in_the_sound_of_s_takes_no_s(String name, String genitive) {
        assertThat(LogWords.genitive(name).sv()).isEqualTo(genitive);
    }

    @Test
    void a_form_is_personal_and_tells_nothing_of_itself() {
        Report form = form(ANDREJ);
        assertThat(form.isPersonal()).isTrue();
        assertThat(form.isSensitive()).isTrue();
        assertThat(JsonRenderer.of().render(form)).contains("\"personal\": true");
        assertThat(form.toString()).doesNotContain("Andrej", "morfar", "Marja");
    }

    private static LogEvent.Builder event(String reference) {
        return LogEvent.builder()
                .reference(reference)
                .addTypes(LogEventType.PARENT_TALK)
                .authority(BarnahusAuthority.SOCIAL_SERVICES);
    }

    private static BarnahusLog log(LogEvent... events) {
        return BarnahusLog.builder()
                .id("log")
                .child(LogChild.builder().name("Kim").build())
                .addEvents(events)
                .build();
    }
}
