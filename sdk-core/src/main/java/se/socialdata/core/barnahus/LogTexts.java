package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be told of the texts of a log by their words alone: pronouns, kin, places, names after a title and words that are left
 * out. The words are those of the printed examples; a text that says it otherwise is not found fault with.
 */
final class LogTexts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+", WORDS);
    private static final Pattern KIN =
            Pattern.compile("\\b(mamma|pappa|mormor|morfar|farmor|farfar)s?\\b", WORDS | Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCHING_PLACE =
            Pattern.compile("\\bhämtar\\b[^.!?]*?\\bp[åa] (\\p{L}+)", WORDS | Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_LEFT_OUT = Pattern.compile(
            "\\b(till och(?! med\\b| från\\b)|hos och|från och(?! med\\b| till\\b))\\b",
            WORDS | Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_BY_TITLE = Pattern.compile(
            "\\b(?:polisen|åklagaren|läkaren|företrädaren|biträdet|socialsekreteraren|psykologen|som heter) (\\p{Lu}\\p{L}+)",
            WORDS);
    private static final ImmutableSet<String> PRONOUNS = Arrays.stream(Pronoun.values())
            .flatMap(pronoun -> pronoun.getForms().stream())
            .collect(toImmutableSet());

    private LogTexts() {}

    /** Whether a text is there and holds a word. */
    static boolean isWritten(Optional<String> text) {
        return text.filter(present -> !present.isBlank()).isPresent();
    }

    /** Whether each pronoun that begins a sentence is the given one. */
    static boolean isSubject(Pronoun pronoun, String text) {
        return Splitter.on(SENTENCE_END)
                .splitToStream(text)
                .flatMap(sentence -> words(sentence).limit(1))
                .filter(PRONOUNS::contains)
                .allMatch(pronoun.getForms()::contains);
    }

    /** Whether every pronoun of the text is the given one. */
    static boolean isOnly(Pronoun pronoun, String text) {
        return words(text).filter(PRONOUNS::contains).allMatch(pronoun.getForms()::contains);
    }

    /** Whether each of the child's kin whom the text names is among its relatives. */
    static boolean isKinKnown(BarnahusLog log, String text) {
        return found(KIN, text).allMatch(kin -> log.getRelatives().stream()
                .flatMap(relative -> words(relative.getName()))
                .anyMatch(kin::equals));
    }

    /** Whether a preposition stands with nothing after it. */
    static boolean isWordLeftOut(String text) {
        return WORD_LEFT_OUT.matcher(text).find();
    }

    /** Where the text says that the adult fetches the child, in lower case. */
    static Optional<String> findFetchingPlace(String text) {
        return found(FETCHING_PLACE, text).findFirst();
    }

    /** Whether each person whom the text names by a title is among the persons of the log. */
    static boolean areNamesKnown(BarnahusLog log, String text) {
        return found(NAMED_BY_TITLE, text).allMatch(isNameOf(log));
    }

    private static Predicate<String> isNameOf(BarnahusLog log) {
        ImmutableSet<String> names = Stream.of(
                        log.getAdults().stream().map(InvolvedAdult::getName),
                        log.getRelatives().stream().map(Relative::getName),
                        Stream.of(log.getChild().getName()))
                .flatMap(all -> all)
                .flatMap(LogTexts::words)
                .collect(toImmutableSet());
        // A genitive ends in s, which many names end in by themselves.
        return name ->
                names.contains(name) || (name.endsWith("s") && names.contains(name.substring(0, name.length() - 1)));
    }

    /** Every text that is written for the child. */
    static ImmutableList<String> forChild(LogEvent event) {
        return Stream.of(event.getChildDescription(), event.getRuling().flatMap(Ruling::getMotivationForChild))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(SWEDISH));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1).toLowerCase(SWEDISH));
    }
}
