package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.barnahus.InformationAssignment;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogInformationItem;
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
 * <p>Who should tell is the person who has been appointed, and otherwise the authority whose event called for it. The view
 * also tells how hard the texts for the child are to read.
 */
public final class CoordinationReport {

    private static final ImmutableSet<LogReaderKind> NO_PROFESSIONALS =
            Sets.immutableEnumSet(LogReaderKind.CHILD, LogReaderKind.GUARDIAN, LogReaderKind.SUSPECTED_GUARDIAN);
    private static final LocalizedText NOBODY = LocalizedText.of("ingen är utsedd", "nobody is appointed");
    private static final LocalizedText EVENT_ITSELF = LocalizedText.of("händelsen", "the event");

    private final VisibleLog view;
    private final ImmutableSet<LogInformationItem> told;

    private CoordinationReport(VisibleLog view) {
        this.view = view;
        this.told = InformationState.told(view.getEvents());
    }

    /**
     * Writes the view.
     *
     * @param view what the reader may see of the log
     * @return the view, which is {@linkplain Report#isPersonal() personal}
     * @throws IllegalArgumentException if the reader is the child or a guardian
     */
    public static Report of(VisibleLog view) {
        if (NO_PROFESSIONALS.contains(view.getReaderKind())) {
            throw new IllegalArgumentException("expected a reader who is an authority or represents the child");
        }
        return new CoordinationReport(view).toReport();
    }

    private Report toReport() {
        String name = view.getChild().getName();
        return Report.builder()
                .title(LocalizedText.of("Information till " + name, "Information to " + name))
                .personal(true)
                .addBlocks(LogWords.SCOPE)
                .addAllBlocks(section("Vad barnet har fått veta", "What the child has been told", toldTable()))
                .addAllBlocks(section("Vad som är kvar att berätta", "What is left to tell", leftTable()))
                .addAllBlocks(section("Berättat av flera", "Told by several", severalTable()))
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

    /** First the items, whose moment has come or that somebody is to tell, then the events of which nobody has told. */
    private RecordTable leftTable() {
        ImmutableList.Builder<ImmutableList<RecordCell>> rows = ImmutableList.builder();
        for (LogInformationItem item : LogInformationItem.values()) {
            ImmutableList<InformationAssignment> assignments = assignments(item);
            ImmutableList<LogEvent> causes = InformationState.causes(item, view.getEvents());
            boolean called = InformationState.isAlwaysDue(item) || !causes.isEmpty() || !assignments.isEmpty();
            if (called && !told.contains(item)) {
                rows.add(ImmutableList.of(
                        RecordCell.of(item),
                        RecordCell.of(item.getDueMoment()),
                        RecordCell.of(whoShouldTell(assignments, causes)),
                        RecordCell.ofDate(assignments.stream()
                                .flatMap(assignment -> assignment.getDueDate().stream())
                                .min(Comparator.naturalOrder()))));
            }
        }
        for (LogEvent event : view.getEvents()) {
            if (event.getInformation().isEmpty()) {
                rows.add(ImmutableList.of(
                        RecordCell.of(EVENT_ITSELF.plus(": ").plus(LogWords.heading(event))),
                        event.getDate().map(RecordCell::of).orElseGet(RecordCell::empty),
                        RecordCell.of(whoShouldTell(ImmutableList.of(), ImmutableList.of(event))),
                        RecordCell.empty()));
            }
        }
        return new RecordTable(
                "left",
                LocalizedText.of("Kvar att berätta", "Left to tell"),
                ImmutableList.of(
                        LogWords.column("item", "Uppgift", "Item"),
                        LogWords.column("moment", "När", "When"),
                        LogWords.column("who", "Vem ska berätta", "Who should tell"),
                        LogWords.column("dueDate", "Senast", "At the latest")),
                rows.build());
    }

    private ImmutableList<InformationAssignment> assignments(LogInformationItem item) {
        return view.getAssignments().stream()
                .filter(assignment -> assignment.getItem() == item)
                .collect(toImmutableList());
    }

    private LocalizedText whoShouldTell(
            ImmutableList<InformationAssignment> assignments, ImmutableList<LogEvent> causes) {
        Stream<LocalizedText> who = assignments.isEmpty()
                ? causes.stream().map(event -> LocalizedText.of(event.getAuthority()))
                : assignments.stream().map(assignment -> LogWords.name(view, assignment.getAssignedTo()));
        LocalizedText named = LogWords.commas(who);
        return named.isEmpty() ? NOBODY : named;
    }

    private RecordTable severalTable() {
        ImmutableList.Builder<ImmutableList<RecordCell>> rows = ImmutableList.builder();
        for (LogInformationItem item : LogInformationItem.values()) {
            ImmutableSet<String> informers = view.getEvents().stream()
                    .flatMap(event -> event.getInformation().stream())
                    .filter(information -> information.getItems().contains(item))
                    .map(InformationGiven::getInformedBy)
                    .collect(toImmutableSet());
            if (informers.size() > 1) {
                rows.add(ImmutableList.of(
                        RecordCell.of(item),
                        RecordCell.of(LogWords.list(informers.stream()
                                .map(key -> LogWords.name(view, key))
                                .collect(toImmutableList())))));
            }
        }
        return new RecordTable(
                "several",
                LocalizedText.of("Uppgifter som flera har berättat", "Items that several have told"),
                ImmutableList.of(
                        LogWords.column("item", "Uppgift", "Item"),
                        LogWords.column("informedBy", "Informerad av", "Informed by")),
                rows.build());
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
