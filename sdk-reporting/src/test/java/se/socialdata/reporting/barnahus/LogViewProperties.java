package se.socialdata.reporting.barnahus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogAccess;
import se.socialdata.core.barnahus.LogContact;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogReader;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.OmissionReason;
import se.socialdata.core.barnahus.Relative;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.render.CsvRenderer;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.render.XlsxRenderer;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.Language;

/** What holds for the views of any log: order of time, nothing of what is hidden, nothing personal outside the rendering. */
class LogViewProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @Property(tries = 60)
    void no_hidden_event_or_person_shows_in_any_format_of_any_view(
            @ForAll BarnahusLog drawn, @ForAll LogReader reader) {
        BarnahusLog log = tagged(drawn);
        LogAccess access = LogAccess.of(log, reader, DAY);
        Optional<VisibleLog> view = access.getView();
        if (view.isEmpty()) {
            return;
        }
        List<String> hidden = hiddenTags(log, access, view.get());
        for (Report report : reports(view.get())) {
            for (String output : outputs(report)) {
                assertThat(hidden).noneMatch(output::contains);
            }
        }
    }

    @Property(tries = 60)
    void events_are_rendered_in_order_of_time_whatever_the_order_in_which_they_were_given(
            @ForAll BarnahusLog drawn, @ForAll Random random) {
        BarnahusLog tagged = tagged(drawn);
        List<LogEvent> events = new ArrayList<>(tagged.getEvents());
        Collections.shuffle(events, random);
        VisibleLog view =
                viewOf(BarnahusLog.builder().from(tagged).events(events).build(), LogReader.of(LogReaderKind.CHILD));
        List<LogEvent> dated =
                events.stream().filter(event -> event.getDate().isPresent()).toList();
        for (Report report : List.of(ChildForm.of(view), TrackReport.of(view))) {
            for (String output : texts(report)) {
                for (LogEvent one : dated) {
                    for (LogEvent other : dated) {
                        if (one.getDate().get().isBefore(other.getDate().get())) {
                            assertThat(output.indexOf(one.getLabel().orElseThrow()))
                                    .isNotNegative()
                                    .isLessThan(output.indexOf(other.getLabel().orElseThrow()));
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void a_view_is_personal_and_its_text_form_tells_nothing(@ForAll BarnahusLog drawn, @ForAll LogReader reader) {
        Optional<VisibleLog> view = LogAccess.of(tagged(drawn), reader, DAY).getView();
        if (view.isPresent()) {
            for (Report report : reports(view.get())) {
                assertThat(report.isPersonal()).isTrue();
                assertThat(report.toString())
                        .doesNotContain("qz", drawn.getChild().getName());
            }
        }
    }

    @Property(tries = 60)
    void every_text_for_the_child_is_measured_and_none_is_kept(@ForAll BarnahusLog drawn) {
        VisibleLog view = viewOf(drawn, LogReader.of(LogReaderKind.CHILD));
        long texts = drawn.getAdults().stream()
                        .filter(adult -> adult.getFunction().isPresent())
                        .count()
                + drawn.getEvents().stream()
                        .filter(event -> event.getChildDescription().isPresent())
                        .count()
                + drawn.getClosingWords().stream().count();
        assertThat(ChildText.from(view)).hasSize((int) texts);
    }

    private static VisibleLog viewOf(BarnahusLog log, LogReader reader) {
        return LogAccess.of(log, reader, DAY).getView().orElseThrow();
    }

    private static List<Report> reports(VisibleLog view) {
        boolean professional = !view.getReaderKind().isGuardian() && view.getReaderKind() != LogReaderKind.CHILD;
        return professional
                ? List.of(ChildForm.of(view), TrackReport.of(view), CoordinationReport.of(view, DAY))
                : List.of(ChildForm.of(view), TrackReport.of(view));
    }

    private static List<String> outputs(Report report) {
        return Stream.concat(texts(report).stream(), Stream.of(workbook(report)))
                .toList();
    }

    private static List<String> texts(Report report) {
        RenderOptions swedish = RenderOptions.of(Language.SWEDISH);
        return List.of(
                TextRenderer.of(swedish).render(report),
                TextRenderer.of(RenderOptions.of(Language.ENGLISH)).render(report),
                HtmlRenderer.of(swedish).render(report),
                CsvRenderer.of(swedish).render(report),
                JsonRenderer.of().render(report));
    }

    /** All parts of the workbook one after the other. */
    private static String workbook(Report report) {
        byte[] bytes = XlsxRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report);
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts.toString();
    }

    /** The same log with words in every text that tell whose it is. */
    private static BarnahusLog tagged(BarnahusLog log) {
        ImmutableList.Builder<LogEvent> events = ImmutableList.builder();
        int number = 0;
        for (LogEvent event : log.getEvents()) {
            String tag = tag("e", number++);
            events.add(LogEvent.builder()
                    .from(event)
                    .reference(tag)
                    .label(tag)
                    .description(tag)
                    .childDescription(tag)
                    .build());
        }
        int adult = 0;
        ImmutableList.Builder<InvolvedAdult> adults = ImmutableList.builder();
        for (InvolvedAdult one : log.getAdults()) {
            adults.add(InvolvedAdult.builder().from(one).name(tag("a", adult++)).build());
        }
        int relative = 0;
        ImmutableList.Builder<Relative> relatives = ImmutableList.builder();
        for (Relative one : log.getRelatives()) {
            relatives.add(
                    Relative.builder().from(one).name(tag("r", relative++)).build());
        }
        int contact = 0;
        ImmutableList.Builder<LogContact> contacts = ImmutableList.builder();
        for (LogContact one : log.getContacts()) {
            contacts.add(
                    LogContact.builder().from(one).details(tag("c", contact++)).build());
        }
        return BarnahusLog.builder()
                .from(log)
                .events(events.build())
                .adults(adults.build())
                .relatives(relatives.build())
                .contacts(contacts.build())
                .build();
    }

    /** No tag begins another. */
    private static String tag(String kind, int number) {
        return "qz" + kind + number + "q";
    }

    private static List<String> hiddenTags(BarnahusLog log, LogAccess access, VisibleLog view) {
        ImmutableSet<String> shownNames = Stream.concat(
                        view.getAdults().stream().map(InvolvedAdult::getName),
                        view.getRelatives().stream().map(Relative::getName))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> shownContacts = view.getContacts().stream()
                .flatMap(contact -> contact.getDetails().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> omitted = access.getOmissions().stream()
                .filter(omission -> omission.getPath().matches("events\\[\\d+]"))
                .filter(omission -> omission.getReason() != OmissionReason.UNCHECKED_TEXT)
                .flatMap(omission -> omission.getEventReference().stream())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(view.getEvents()).hasSize(log.getEvents().size() - omitted.size());
        List<String> hidden = new ArrayList<>(omitted);
        Stream.concat(
                        log.getAdults().stream().map(InvolvedAdult::getName),
                        log.getRelatives().stream().map(Relative::getName))
                .filter(name -> !shownNames.contains(name))
                .forEach(hidden::add);
        log.getContacts().stream()
                .flatMap(contact -> contact.getDetails().stream())
                .filter(details -> !shownContacts.contains(details))
                .forEach(hidden::add);
        return hidden;
    }
}
