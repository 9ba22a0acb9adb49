package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.LogContact;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * What has happened to one child across the authorities (back-tracking): the events of all authorities in time order, and
 * for each authority where its own documentation is found (Barnets väg genom barnahus, avsnitt 2.2 and 5.4.5).
 *
 * <p>Days are counted from the first report that the view holds. A description for the child stands where there is none for
 * professionals.
 */
public final class TrackReport {

    private final VisibleLog view;
    private final Optional<LocalDate> start;

    private TrackReport(VisibleLog view) {
        this.view = view;
        this.start = LogIntervals.firstReport(view.getEvents());
    }

    /**
     * Writes the view.
     *
     * @param view what the reader may see of the log
     * @return the view, which is {@linkplain Report#isPersonal() personal}
     */
    public static Report of(VisibleLog view) {
        return new TrackReport(view).toReport();
    }

    private Report toReport() {
        String name = view.getChild().getName();
        return Report.builder()
                .title(LocalizedText.of("Händelser för " + name, "Events of " + name))
                .personal(true)
                .addBlocks(LogWords.SCOPE)
                .addBlocks(heading("Händelser i tidsordning", "Events in order of time"))
                .addBlocks(orNothing(events()))
                .addBlocks(heading("Myndigheter", "Authorities"))
                .addBlocks(orNothing(authorities()))
                .build();
    }

    private static Block heading(String sv, String en) {
        return new Block.Heading(1, LocalizedText.of(sv, en));
    }

    private static Block orNothing(RecordTable table) {
        return table.rows().isEmpty() ? LogWords.NOTHING : new Block.Records(table);
    }

    private RecordTable events() {
        return new RecordTable(
                "track",
                LocalizedText.of("Händelser hos alla myndigheter", "Events at all authorities"),
                ImmutableList.of(
                        LogWords.column("date", "Datum", "Date"),
                        LogWords.column("day", "Dagar från anmälan", "Days from the report"),
                        LogWords.column("authority", "Myndighet", "Authority"),
                        LogWords.column("event", "Händelse", "Event"),
                        LogWords.column("deliveredBy", "Dokumentation från", "Documentation from"),
                        LogWords.column("participants", "Deltagare", "Participants"),
                        LogWords.column("description", "Beskrivning", "Description")),
                view.getEvents().stream().map(this::eventRow).collect(toImmutableList()));
    }

    private ImmutableList<RecordCell> eventRow(LogEvent event) {
        return ImmutableList.of(
                RecordCell.ofDate(event.getDate()),
                start.flatMap(from -> event.getDate().map(to -> ChronoUnit.DAYS.between(from, to)))
                        .map(RecordCell::of)
                        .orElseGet(RecordCell::empty),
                RecordCell.of(event.getAuthority()),
                RecordCell.of(LogWords.heading(event)),
                event.getDeliveredBy().map(RecordCell::of).orElseGet(RecordCell::empty),
                LogWords.cell(LogWords.commas(
                        event.getParticipants().stream().map(participant -> LogWords.participant(view, participant)))),
                LogWords.cell(event.getDescription().or(event::getChildDescription)));
    }

    private RecordTable authorities() {
        return new RecordTable(
                "authorities",
                LocalizedText.of("Var mer finns hos varje myndighet", "Where more is found at each authority"),
                ImmutableList.of(
                        LogWords.column("authority", "Myndighet", "Authority"),
                        LogWords.column("events", "Händelser", "Events"),
                        LogWords.column("first", "Första", "First"),
                        LogWords.column("last", "Sista", "Last"),
                        LogWords.column("files", "Beteckning i akt", "Reference in file"),
                        LogWords.column("contact", "Kontaktuppgifter", "Contact details")),
                Stream.concat(
                                view.getEvents().stream().map(LogEvent::getAuthority),
                                view.getContacts().stream().map(LogContact::getAuthority))
                        .distinct()
                        .sorted()
                        .map(this::authorityRow)
                        .collect(toImmutableList()));
    }

    private ImmutableList<RecordCell> authorityRow(BarnahusAuthority authority) {
        ImmutableList<LogEvent> events = view.getEvents().stream()
                .filter(event -> event.getAuthority() == authority)
                .collect(toImmutableList());
        ImmutableList<LocalDate> dates =
                events.stream().flatMap(event -> event.getDate().stream()).collect(toImmutableList());
        Stream<LocalizedText> files = events.stream()
                .flatMap(event -> event.getInformation().stream())
                .map(InformationGiven::getFileReference)
                .flatMap(Optional::stream)
                .map(LocalizedText::ofBoth);
        Stream<LocalizedText> details = view.getContacts().stream()
                .filter(contact -> contact.getAuthority() == authority)
                .flatMap(contact -> contact.getDetails().stream())
                .map(LocalizedText::ofBoth);
        return ImmutableList.of(
                RecordCell.of(authority),
                events.isEmpty() ? RecordCell.empty() : RecordCell.of(events.size()),
                RecordCell.ofDate(dates.stream().min(Comparator.naturalOrder())),
                RecordCell.ofDate(dates.stream().max(Comparator.naturalOrder())),
                LogWords.cell(LogWords.commas(files)),
                LogWords.cell(LogWords.commas(details)));
    }
}
