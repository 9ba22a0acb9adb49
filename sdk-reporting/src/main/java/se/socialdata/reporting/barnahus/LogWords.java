package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.EventParticipant;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.Relative;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.text.LocalizedText;

/** The words that the views of a log put around its texts. */
final class LogWords {

    private static final ImmutableList<String> MONTHS_SV = ImmutableList.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final ImmutableList<String> MONTHS_EN = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final ImmutableList<String> AGES_SV = ImmutableList.of(
            "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo");
    private static final ImmutableList<String> AGES_EN = ImmutableList.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final LocalizedText SOMEBODY =
            LocalizedText.of("någon som inte finns i listan", "somebody not listed");

    /** What every view says, whether anything is left out of it or not. */
    static final Block SCOPE = new Block.Note(LocalizedText.of(
            "Sammanställningen bygger på de uppgifter som läsaren får ta del av.", "Made of what the reader may see."));

    /** Stands where a table would have no rows. */
    static final Block NOTHING = new Block.Paragraph(LocalizedText.of("Inga uppgifter.", "Nothing."));

    private LogWords() {}

    /** What a reader sees, as a log of its own; nothing else is in it. */
    static BarnahusLog toLog(VisibleLog view) {
        return BarnahusLog.builder()
                .id(view.getId())
                .child(view.getChild())
                .relatives(view.getRelatives())
                .adults(view.getAdults())
                .events(view.getEvents())
                .contacts(view.getContacts())
                .assignments(view.getAssignments())
                .build();
    }

    /** A column of a table. */
    static RecordTable.Column column(String code, String sv, String en) {
        return new RecordTable.Column(code, LocalizedText.of(sv, en));
    }

    /** Yes or no. */
    static LocalizedText yesOrNo(boolean yes) {
        return yes ? LocalizedText.of("ja", "yes") : LocalizedText.of("nej", "no");
    }

    /** A day as people write it to a child: {@code 1 mars 2025}. */
    static LocalizedText day(LocalDate date) {
        int month = date.getMonthValue() - 1;
        return LocalizedText.of(
                date.getDayOfMonth() + " " + MONTHS_SV.get(month) + " " + date.getYear(),
                date.getDayOfMonth() + " " + MONTHS_EN.get(month) + " " + date.getYear());
    }

    /** Whose it is; a Swedish name that ends in the sound of s takes none. */
    static LocalizedText genitive(String name) {
        boolean hissing = name.endsWith("s") || name.endsWith("x") || name.endsWith("z");
        return LocalizedText.of(hissing ? name : name + "s", name + "'s");
    }

    /** An age in whole years, in words up to twenty. */
    static LocalizedText age(int years) {
        return LocalizedText.of(
                (years < AGES_SV.size() ? AGES_SV.get(years) : String.valueOf(years)) + " år",
                (years < AGES_EN.size() ? AGES_EN.get(years) : String.valueOf(years))
                        + (years == 1 ? " year" : " years"));
    }

    /** Texts in a row: {@code a, b och c}. */
    static LocalizedText list(List<LocalizedText> texts) {
        return LocalizedText.of(list(texts, LocalizedText::sv, " och "), list(texts, LocalizedText::en, " and "));
    }

    private static String list(List<LocalizedText> texts, Function<LocalizedText, String> language, String and) {
        if (texts.isEmpty()) {
            return "";
        }
        String last = language.apply(texts.get(texts.size() - 1));
        return texts.size() == 1
                ? last
                : texts.subList(0, texts.size() - 1).stream().map(language).collect(joining(", ")) + and + last;
    }

    /** Texts separated by a comma, each once. */
    static LocalizedText commas(Stream<LocalizedText> texts) {
        ImmutableList<LocalizedText> once = texts.distinct().collect(toImmutableList());
        return LocalizedText.of(
                once.stream().map(LocalizedText::sv).collect(joining(", ")),
                once.stream().map(LocalizedText::en).collect(joining(", ")));
    }

    /** What happened: the heading of the row, or else the terms of its kinds. */
    static LocalizedText heading(LogEvent event) {
        return event.getLabel().map(LocalizedText::ofBoth).orElseGet(() -> kinds(event));
    }

    /** The terms of the kinds of an event. */
    static LocalizedText kinds(LogEvent event) {
        return terms(event.getTypes());
    }

    /** The terms of members of a code list, separated by commas. */
    static LocalizedText terms(Iterable<? extends CodedTerm> terms) {
        return commas(ImmutableList.copyOf(terms).stream().map(LocalizedText::of));
    }

    /** The name of a person of the view, wherever the view has it. */
    static LocalizedText name(VisibleLog view, String key) {
        Optional<String> listed = view.findAdult(key)
                .map(InvolvedAdult::getName)
                .or(() -> view.findRelative(key).map(Relative::getName))
                .or(() -> view.getEvents().stream()
                        .flatMap(event -> event.getParticipants().stream())
                        .filter(participant -> participant.getKey().equals(key))
                        .flatMap(participant -> participant.getName().stream())
                        .findFirst());
        return listed.map(LocalizedText::ofBoth).orElse(SOMEBODY);
    }

    /** The name of a participant, and what it did. */
    static LocalizedText participant(VisibleLog view, EventParticipant participant) {
        LocalizedText name =
                participant.getName().map(LocalizedText::ofBoth).orElseGet(() -> name(view, participant.getKey()));
        return participant.getTasks().isEmpty()
                ? name
                : name.plus(" (").plus(terms(participant.getTasks())).plus(")");
    }

    /** A cell with a text that may be missing. */
    static RecordCell cell(Optional<String> text) {
        return text.map(RecordCell::of).orElseGet(RecordCell::empty);
    }

    /** A cell with a text, or an empty one for the empty text. */
    static RecordCell cell(LocalizedText text) {
        return text.isEmpty() ? RecordCell.empty() : RecordCell.of(text);
    }
}
