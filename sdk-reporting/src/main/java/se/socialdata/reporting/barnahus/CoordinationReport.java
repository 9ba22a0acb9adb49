package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.barnahus.DutyState;
import se.socialdata.core.barnahus.InformationDuties;
import se.socialdata.core.barnahus.InformationDuty;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Who has told the child what, what is left, and who should tell it (samordning av information till barnet), for the
 * professionals who share the duty: so that neither many inform of one thing nor nobody at all (Barnets väg genom barnahus,
 * avsnitt 5.4.2).
 *
 * <p>What is left are the {@linkplain InformationDuties duties} that what the reader sees gives rise to. Who should tell is the
 * person who has been appointed, and otherwise the authority that answers for it. The view also tells how hard the texts for
 * the child are to read.
 */
public final class CoordinationReport {

    private static final ImmutableSet<LogReaderKind> NO_PROFESSIONALS =
            Sets.immutableEnumSet(LogReaderKind.CHILD, LogReaderKind.GUARDIAN, LogReaderKind.SUSPECTED_GUARDIAN);
    private static final ImmutableSet<DutyState> LEFT =
            Sets.immutableEnumSet(DutyState.UPCOMING, DutyState.ASSIGNED, DutyState.NOBODY);
    private static final LocalizedText EVENT_ITSELF = LocalizedText.of("händelsen", "the event");

    private final VisibleLog view;
    private final InformationDuties duties;

    private CoordinationReport(VisibleLog view, LocalDate asOf) {
        this.view = view;
        this.duties = InformationDuties.of(LogWords.toLog(view), asOf);
    }

    /**
     * Writes the view.
     *
     * @param view what the reader may see of the log
     * @param asOf the day asked about, by which the state of each duty is told
     * @return the view, which is {@linkplain Report#isPersonal() personal}
     * @throws IllegalArgumentException if the reader is the child or a guardian
     */
    public static Report of(VisibleLog view, LocalDate asOf) {
        if (NO_PROFESSIONALS.contains(view.getReaderKind())) {
            throw new IllegalArgumentException("expected a reader who is an authority or represents the child");
        }
        return new CoordinationReport(view, asOf).toReport();
    }

    private Report toReport() {
        String name = view.getChild().getName();
        return Report.builder()
                .title(LocalizedText.of("Information till " + name, "Information to " + name))
                .personal(true)
                .addBlocks(LogWords.SCOPE)
                .addAllBlocks(section("Vad barnet har fått veta", "What the child has been told", toldTable()))
                .addAllBlocks(section("Vad som är kvar att berätta", "What is left to tell", leftTable()))
                .addAllBlocks(section("Det som flera berättar", "What several tell", severalTable()))
                .addAllBlocks(section("Texternas läsbarhet", "How hard the texts are to read", readabilityTable()))
                .build();
    }

    private static ImmutableList<Block> section(String sv, String en, RecordTable table) {
        return ImmutableList.of(
                new Block.Heading(1, LocalizedText.of(sv, en)),
                table.rows().isEmpty() ? LogWords.NOTHING : new Block.Records(table));
    }

    private RecordTable toldTable() {
        ImmutableList.Builder<ImmutableList<RecordCell>> rows = ImmutableList.builder();
        for (LogEvent event : view.getEvents()) {
            for (InformationGiven information : event.getInformation()) {
                rows.add(ImmutableList.of(
                        RecordCell.ofDate(information.getDate().or(event::getDate)),
                        RecordCell.of(LogWords.heading(event)),
                        RecordCell.of(LogWords.name(view, information.getInformedBy())),
                        RecordCell.of(
                                information.getItems().isEmpty()
                                        ? EVENT_ITSELF
                                        : LogWords.terms(information.getItems())),
                        RecordCell.of(LogWords.yesOrNo(information.isConfirmedByAuthority()))));
            }
        }
        return new RecordTable(
                "told",
                LocalizedText.of("Lämnad information", "Information given"),
                ImmutableList.of(
                        LogWords.column("date", "Datum", "Date"),
                        LogWords.column("event", "Händelse", "Event"),
                        LogWords.column("informedBy", "Informerad av", "Informed by"),
                        LogWords.column("items", "Uppgifter", "Items"),
                        LogWords.column("confirmed", "Säkerställt av myndigheten", "Confirmed by the authority")),
                rows.build());
    }

    /** In the order of the duties: event by event, then the log as a whole. */
    private RecordTable leftTable() {
        return new RecordTable(
                "left",
                LocalizedText.of("Kvar att berätta", "Left to tell"),
                ImmutableList.of(
                        LogWords.column("item", "Uppgift", "Item"),
                        LogWords.column("event", "Händelse", "Event"),
                        LogWords.column("moment", "När", "When"),
                        LogWords.column("who", "Vem ska berätta", "Who should tell"),
                        LogWords.column("dueDate", "Senast", "At the latest"),
                        LogWords.column("state", "Läge", "State")),
                duties.getDuties().stream()
                        .filter(duty -> LEFT.contains(duty.getState()))
                        .map(this::leftRow)
                        .collect(toImmutableList()));
    }

    private ImmutableList<RecordCell> leftRow(InformationDuty duty) {
        return ImmutableList.of(
                RecordCell.of(item(duty)),
                LogWords.cell(event(duty)),
                RecordCell.of(duty.getDueMoment()),
                RecordCell.of(
                        duty.getAssignedTo().isEmpty()
                                ? LocalizedText.of(duty.getResponsible())
                                : names(duty.getAssignedTo())),
                RecordCell.ofDate(duty.getAgreedDate()),
                RecordCell.of(duty.getState()));
    }

    private static LocalizedText item(InformationDuty duty) {
        return duty.getItem().map(LocalizedText::of).orElse(EVENT_ITSELF);
    }

    /** The event of a duty, with its day; the empty text for a duty of the log as a whole. */
    private LocalizedText event(InformationDuty duty) {
        return duty.getEventReference()
                .flatMap(reference -> view.getEvents().stream()
                        .filter(event -> event.getReference().equals(reference))
                        .findFirst())
                .map(event -> LogWords.heading(event)
                        .plus(event.getDate().map(day -> " " + day).orElse("")))
                .orElse(LocalizedText.EMPTY);
    }

    private LocalizedText names(ImmutableSet<String> keys) {
        return LogWords.list(keys.stream().map(key -> LogWords.name(view, key)).collect(toImmutableList()));
    }

    private RecordTable severalTable() {
        return new RecordTable(
                "several",
                LocalizedText.of("Uppgifter som flera berättar", "Items that several tell"),
                ImmutableList.of(
                        LogWords.column("item", "Uppgift", "Item"),
                        LogWords.column("event", "Händelse", "Event"),
                        LogWords.column("informedBy", "Har berättat", "Have told"),
                        LogWords.column("assignedTo", "Ska berätta", "Are to tell")),
                duties.getDoubled().stream()
                        .map(duty -> ImmutableList.of(
                                RecordCell.of(item(duty)),
                                LogWords.cell(event(duty)),
                                LogWords.cell(names(duty.getInformedBy())),
                                LogWords.cell(names(duty.getAssignedTo()))))
                        .collect(toImmutableList()));
    }

    private RecordTable readabilityTable() {
        return new RecordTable(
                "readability",
                LocalizedText.of("Läsbarhetsindex (LIX) för varje text", "Readability index (LIX) of each text"),
                ImmutableList.of(
                        LogWords.column("place", "Text", "Text"),
                        LogWords.column("date", "Datum", "Date"),
                        LogWords.column("words", "Ord", "Words"),
                        LogWords.column("sentences", "Meningar", "Sentences"),
                        LogWords.column("lix", "LIX", "LIX"),
                        LogWords.column("level", "Nivå", "Level")),
                ChildText.from(view).stream()
                        .map(CoordinationReport::readabilityRow)
                        .collect(toImmutableList()));
    }

    private static ImmutableList<RecordCell> readabilityRow(ChildText text) {
        Optional<LocalDate> date = text.date();
        return ImmutableList.of(
                RecordCell.of(text.place()),
                RecordCell.ofDate(date),
                RecordCell.of(text.readability().words()),
                RecordCell.of(text.readability().sentences()),
                text.readability().getLix().stream()
                        .mapToObj(RecordCell::of)
                        .findFirst()
                        .orElseGet(RecordCell::empty),
                text.readability().getLevel().map(RecordCell::of).orElseGet(RecordCell::empty));
    }
}
