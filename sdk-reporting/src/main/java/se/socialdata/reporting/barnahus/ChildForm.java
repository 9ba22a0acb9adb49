package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogContact;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.Relative;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The log as the child reads it (barnets exemplar av barnahusloggen): the child, the adults it has met, its way in a dated
 * table, the closing words, and where more can be found.
 *
 * <p>The parts and their headings are those of the study's printed examples (Barnets väg genom barnahus, avsnitt 5.5.2 and
 * 5.5.3). Every sentence comes from a text that was written for the child; a description for professionals never stands
 * in for one that is missing. How hard the texts are to read tells {@link ChildText}.
 */
public final class ChildForm {

    private final VisibleLog view;
    private final String name;

    private ChildForm(VisibleLog view) {
        this.view = view;
        this.name = view.getChild().getName();
    }

    /**
     * Writes the form.
     *
     * @param view what the reader may see of the log
     * @return the form, which is {@linkplain Report#isPersonal() personal}
     */
    public static Report of(VisibleLog view) {
        return new ChildForm(view).toReport();
    }

    private Report toReport() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        introduction().ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        if (!view.getAdults().isEmpty()) {
            blocks.add(heading(
                    "Vuxna som " + name + " har träffat eller som har varit med på barnahus",
                    "Adults whom " + name + " has met or who have been at the Barnahus"));
            blocks.add(new Block.Records(adults()));
        }
        if (!view.getEvents().isEmpty()) {
            blocks.add(new Block.Heading(
                    1,
                    LogWords.genitive(name)
                            .plus(LocalizedText.of(" väg genom barnahus", " way through the Barnahus"))));
            blocks.add(new Block.Records(way()));
        }
        view.getClosingWords().ifPresent(words -> blocks.add(new Block.Paragraph(LocalizedText.ofBoth(words))));
        if (!view.getContacts().isEmpty()) {
            blocks.add(heading("Mer information finns hos", "More can be found at"));
            blocks.add(new Block.BulletList(
                    view.getContacts().stream().map(ChildForm::contact).collect(toImmutableList())));
        }
        return Report.builder()
                .title(LocalizedText.of("Barnahuslogg för " + name, "Barnahus log of " + name))
                .personal(true)
                .addAllBlocks(blocks.build())
                .build();
    }

    private static Block.Heading heading(String sv, String en) {
        return new Block.Heading(1, LocalizedText.of(sv, en));
    }

    /** How old the child is and with whom it lives, as far as the view tells. */
    private Optional<LocalizedText> introduction() {
        ImmutableList<LocalizedText> home = view.getRelatives().stream()
                .filter(Relative::isLivesWithChild)
                .map(Relative::getName)
                .map(LocalizedText::ofBoth)
                .collect(toImmutableList());
        Stream<LocalizedText> age = view.getChild().getAgeInYears().stream()
                .mapToObj(LogWords::age)
                .map(years -> LocalizedText.of("är ", "is ").plus(years).plus(LocalizedText.of("", " old")));
        Stream<LocalizedText> lives = Stream.of(LogWords.list(home))
                .filter(text -> !text.isEmpty())
                .map(text -> LocalizedText.of("bor med ", "lives with ").plus(text));
        LocalizedText sentence = LogWords.list(Stream.concat(age, lives).collect(toImmutableList()));
        return sentence.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.ofBoth(name + " ").plus(sentence).plus("."));
    }

    private RecordTable adults() {
        return new RecordTable(
                "adults",
                LocalizedText.of("Vuxna och vad de gör", "Adults and what they do"),
                ImmutableList.of(
                        LogWords.column("person", "Person", "Person"),
                        LogWords.column("function", "Funktion", "What they do")),
                view.getAdultRows().stream().map(ChildForm::adultRow).collect(toImmutableList()));
    }

    /** Adults who share a row share its text; without a text the terms of their roles stand there. */
    private static ImmutableList<RecordCell> adultRow(ImmutableList<InvolvedAdult> row) {
        LocalizedText names = LogWords.list(
                row.stream().map(adult -> LocalizedText.ofBoth(adult.getName())).collect(toImmutableList()));
        ImmutableList<String> functions =
                row.stream().flatMap(adult -> adult.getFunction().stream()).collect(toImmutableList());
        RecordCell function = functions.isEmpty()
                ? RecordCell.of(
                        LogWords.terms(row.stream().map(InvolvedAdult::getRole).collect(toImmutableList())))
                : RecordCell.of(String.join(" ", functions));
        return ImmutableList.of(RecordCell.of(names), function);
    }

    private RecordTable way() {
        return new RecordTable(
                "way",
                LocalizedText.of("Det som har hänt, i tidsordning", "What has happened, in order of time"),
                ImmutableList.of(
                        LogWords.column("date", "Datum", "Date"),
                        LogWords.column("event", "Händelse", "Event"),
                        LogWords.column("description", "Beskrivning", "Description"),
                        LogWords.column("informedBy", "Informerad av", "Informed by")),
                view.getEvents().stream().map(this::wayRow).collect(toImmutableList()));
    }

    private ImmutableList<RecordCell> wayRow(LogEvent event) {
        return ImmutableList.of(
                event.getDate().map(LogWords::day).map(RecordCell::of).orElseGet(RecordCell::empty),
                RecordCell.of(LogWords.heading(event)),
                LogWords.cell(event.getChildDescription()),
                LogWords.cell(LogWords.commas(event.getInformation().stream().map(this::informer))));
    }

    private LocalizedText informer(InformationGiven information) {
        LocalizedText who = LogWords.name(view, information.getInformedBy());
        return information
                .getDate()
                .map(date -> who.plus(" (").plus(LogWords.day(date)).plus(")"))
                .orElse(who);
    }

    private static LocalizedText contact(LogContact contact) {
        LocalizedText authority = LocalizedText.of(contact.getAuthority());
        return contact.getDetails()
                .map(details -> authority.plus(": " + details))
                .orElse(authority);
    }
}
