package se.socialdata.core.barnahus;

import static se.socialdata.core.barnahus.LogElements.ADULTS;
import static se.socialdata.core.barnahus.LogElements.EVENTS;
import static se.socialdata.core.barnahus.LogSources.proposed;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;

/** That the texts of a log agree with its facts, and that a child can read them. */
final class LogTextRules {

    private static final String EXAMPLES = "5.5.2 och 5.5.3";

    private static final LogElements<InvolvedAdult> FUNCTIONS =
            ADULTS.where(adult -> adult.getFunction().isPresent()).at("function");

    private static final LogElements<LogEvent> CHILD_TEXTS =
            EVENTS.where(event -> event.getChildDescription().isPresent()).at("childDescription");

    static final Rule<BarnahusLog> PRONOUN_OF_ADULT = FUNCTIONS
            .where((log, adult) -> adult.getPronoun().isPresent() && isAlone(log, adult))
            .require(
                    proposed(
                            "BAR-113",
                            EXAMPLES,
                            "Texten om en vuxen använder den vuxnas pronomen",
                            "The text on an adult uses the adult's pronoun"),
                    adult -> LogTexts.isSubject(adult.getPronoun().orElseThrow(), function(adult)));

    static final Rule<BarnahusLog> PRONOUN_OF_CHILD = proposed(
                    "BAR-114",
                    EXAMPLES,
                    "De avslutande orden använder barnets pronomen",
                    "The closing words use the child's pronoun")
            .appliesWhen(log -> log.getClosingWords().isPresent()
                    && log.getChild().getPronoun().isPresent())
            .requires(log -> LogTexts.isOnly(
                    log.getChild().getPronoun().orElseThrow(),
                    log.getClosingWords().orElseThrow()))
            .at("closingWords");

    static final Rule<BarnahusLog> SAME_PLACE = FUNCTIONS
            .where((log, adult) -> LogTexts.findFetchingPlace(function(adult)).isPresent() && isFetching(log, adult))
            .require(
                    proposed(
                            "BAR-115",
                            EXAMPLES,
                            "Förteckningen och händelsen anger samma plats för hämtningen",
                            "The list and the event state the same place of fetching"),
                    (log, adult, context) -> fetchings(log, adult)
                            .flatMap(event -> event.getFetching().flatMap(ChildFetching::getPlace).stream())
                            .flatMap(LogTexts::words)
                            .anyMatch(
                                    LogTexts.findFetchingPlace(function(adult)).orElseThrow()::equals));

    static final Rule<BarnahusLog> WORDS_IN_PLACE = proposed(
                    "BAR-116",
                    EXAMPLES,
                    "Texterna till barnet saknar inget ord efter en preposition",
                    "The texts to the child leave out no word after a preposition")
            .requiresEach(FUNCTIONS.toEach((log, adult, context) -> !LogTexts.isWordLeftOut(function(adult))))
            .requiresEach(CHILD_TEXTS.toEach((log, event, context) -> !LogTexts.isWordLeftOut(text(event))));

    static final Rule<BarnahusLog> KIN_KNOWN = proposed(
                    "BAR-117",
                    EXAMPLES,
                    "Närstående som texterna nämner finns i loggen",
                    "Relatives whom the texts name are in the log")
            .requiresEach(FUNCTIONS.toEach((log, adult, context) -> LogTexts.isKinKnown(log, function(adult))))
            .requiresEach(CHILD_TEXTS.toEach((log, event, context) -> LogTexts.isKinKnown(log, text(event))));

    static final ImmutableList<Rule<BarnahusLog>> CONSISTENT =
            ImmutableList.of(PRONOUN_OF_ADULT, PRONOUN_OF_CHILD, SAME_PLACE, WORDS_IN_PLACE, KIN_KNOWN);

    static final Rule<BarnahusLog> WRITTEN_FOR_CHILD = EVENTS.at("childDescription")
            .require(
                    proposed(
                            "BAR-301",
                            "5.4.5",
                            "Händelsen är beskriven så att barnet kan läsa det",
                            "The event is described so that the child can read it"),
                    event -> LogTexts.isWritten(event.getChildDescription()));

    static final Rule<BarnahusLog> SHORT = CHILD_TEXTS
            .explaining(
                    (log, event) -> Readability.of(text(event)).words() + " ord",
                    (log, event) -> Readability.of(text(event)).words() + " words")
            .require(
                    proposed(
                                    "BAR-302",
                                    "5.4.5 och 5.5",
                                    "Beskrivningen till barnet är kort",
                                    "The description for the child is short")
                            .requiresFact(Fact.ofParameter(BarnahusParameters.MOST_WORDS), words -> true),
                    (log, event, context) -> context.get(BarnahusParameters.MOST_WORDS)
                            .filter(most -> Readability.of(text(event)).words() > most)
                            .isEmpty());

    static final Rule<BarnahusLog> PLAIN_EVENT = EVENTS.where(
                    event -> !LogTexts.forChild(event).isEmpty())
            .at("childDescription")
            .require(
                    plain(
                            "BAR-303",
                            "Händelsens texter till barnet är lätta att läsa",
                            "The event's texts to the child are plain"),
                    (log, event, context) ->
                            LogTexts.forChild(event).stream().allMatch(text -> isPlain(text, context)));

    static final Rule<BarnahusLog> PLAIN_FUNCTION = FUNCTIONS.require(
            plain("BAR-304", "Texten om den vuxna är lätt att läsa", "The text on the adult is plain"),
            (log, adult, context) -> isPlain(function(adult), context));

    static final Rule<BarnahusLog> PLAIN_CLOSING_WORDS = plain(
                    "BAR-305", "De avslutande orden är lätta att läsa", "The closing words are plain")
            .appliesWhen(log -> log.getClosingWords().isPresent())
            .requires((log, context) -> isPlain(log.getClosingWords().orElseThrow(), context))
            .at("closingWords");

    static final ImmutableList<Rule<BarnahusLog>> PLAIN =
            ImmutableList.of(WRITTEN_FOR_CHILD, SHORT, PLAIN_EVENT, PLAIN_FUNCTION, PLAIN_CLOSING_WORDS);

    private LogTextRules() {}

    private static Rule<BarnahusLog> plain(String id, String sv, String en) {
        return proposed(id, "5.4.5", sv, en)
                .requiresFact(Fact.ofParameter(BarnahusParameters.HIGHEST_LIX), lix -> true);
    }

    private static boolean isPlain(String text, RuleContext context) {
        Optional<Integer> limit = context.get(BarnahusParameters.HIGHEST_LIX);
        return limit.filter(lix -> Readability.of(text).isHarderThan(lix)).isEmpty();
    }

    /** A text on two adults at once says they, and he and she of each. */
    private static boolean isAlone(BarnahusLog log, InvolvedAdult adult) {
        return adult.getSharesRowWith().isEmpty()
                && log.getAdults().stream().noneMatch(other -> other.getSharesRowWith()
                        .filter(adult.getKey()::equals)
                        .isPresent());
    }

    private static boolean isFetching(BarnahusLog log, InvolvedAdult adult) {
        return fetchings(log, adult)
                .anyMatch(event ->
                        event.getFetching().flatMap(ChildFetching::getPlace).isPresent());
    }

    private static Stream<LogEvent> fetchings(BarnahusLog log, InvolvedAdult adult) {
        return log.getEvents().stream().filter(event -> event.getParticipants(EventTask.FETCHES).stream()
                .anyMatch(participant -> participant.getKey().equals(adult.getKey())));
    }

    private static String function(InvolvedAdult adult) {
        return adult.getFunction().orElse("");
    }

    private static String text(LogEvent event) {
        return event.getChildDescription().orElse("");
    }
}
