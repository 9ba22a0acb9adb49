package se.socialdata.examples.cli.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.reporting.text.LocalizedText;
import se.socialdata.reporting.unexecuted.BoardMatter;

/** The options that say whether the matter of the board is written, and what stands in it that no record tells. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class MatterOptions {

    private static final String MATTER = "--matter";
    private static final String CASE_NUMBER = "--case-number";
    private static final String ADMINISTRATION = "--administration";
    private static final String BOARD = "--board";
    private static final String DIALOGUE = "--dialogue";
    private static final String DOCUMENT = "--document";
    private static final String SIGNATORY = "--signatory";
    private static final String RECIPIENT = "--recipient";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = MATTER,
            description = "Also write the matter with which the board hands the statistics to the council: proposal,"
                    + " summary, description of each intervention, comparison, dialogue, recipients. The options below"
                    + " replace its texts.")
    private boolean matter;

    @Option(
            names = CASE_NUMBER,
            paramLabel = "NUMBER",
            converter = UnexecutedValues.OfText.class,
            description = "The number of the matter. Without it the matter has none.")
    private Optional<String> caseNumber;

    @Option(
            names = ADMINISTRATION,
            paramLabel = "NAME",
            converter = UnexecutedValues.OfText.class,
            description = "Who proposes (default: the social services administration).")
    private Optional<String> administration;

    @Option(
            names = BOARD,
            paramLabel = "NAME",
            converter = UnexecutedValues.OfText.class,
            description = "Who decides (default: the social services board).")
    private Optional<String> board;

    @Option(
            names = DIALOGUE,
            paramLabel = "TEXT",
            converter = UnexecutedValues.OfText.class,
            description =
                    "With whom the matter has been talked through (default: it says that it has been with those who"
                            + " report for the activities).")
    private Optional<String> dialogue;

    @Option(
            names = DOCUMENT,
            paramLabel = "TEXT",
            converter = UnexecutedValues.OfText.class,
            description = "A document on which the decision rests. May be given more than once.")
    private List<String> documents = List.of();

    @Option(
            names = SIGNATORY,
            paramLabel = "TITLE",
            converter = UnexecutedValues.OfText.class,
            description = "The title of the one who signs. Without it nobody does.")
    private Optional<String> signatory;

    @Option(
            names = RECIPIENT,
            paramLabel = "NAME",
            converter = UnexecutedValues.OfText.class,
            description = "To whom the decision is sent. May be given more than once (default: the council and the"
                    + " auditors).")
    private List<String> recipients = List.of();

    /** Made by picocli. */
    MatterOptions() {}

    /**
     * The texts of the matter.
     *
     * @return the matter; empty where it is not asked for
     * @throws ParameterException if texts are given for a matter that is not asked for
     */
    Optional<BoardMatter> toMatter() {
        if (!matter) {
            given().findFirst().ifPresent(option -> {
                throw new ParameterException(
                        spec.commandLine(), option + ": expected with " + MATTER + ", whose text it is");
            });
            return Optional.empty();
        }
        BoardMatter.Builder texts = BoardMatter.builder()
                .caseNumber(caseNumber)
                .documents(localized(documents))
                .signatoryTitle(signatory.map(LocalizedText::ofBoth));
        administration.map(LocalizedText::ofBoth).ifPresent(texts::administration);
        board.map(LocalizedText::ofBoth).ifPresent(texts::board);
        dialogue.map(LocalizedText::ofBoth).ifPresent(texts::dialogue);
        if (!recipients.isEmpty()) {
            texts.recipients(localized(recipients));
        }
        return Optional.of(texts.build());
    }

    private Stream<String> given() {
        return Stream.of(CASE_NUMBER, ADMINISTRATION, BOARD, DIALOGUE, DOCUMENT, SIGNATORY, RECIPIENT)
                .filter(spec.commandLine().getParseResult()::hasMatchedOption);
    }

    private static ImmutableList<LocalizedText> localized(List<String> texts) {
        return texts.stream().map(LocalizedText::ofBoth).collect(toImmutableList());
    }
}
