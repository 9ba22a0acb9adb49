package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.RuleCatalogue;
import se.socialdata.core.term.CodedTerm;

/**
 * Holds the documents true: the examples of the README are those that the tests run, its glossary is that of the code
 * lists, and the catalogue of rules is that of the rules. Run with {@code -DtestJvmArgs=-Ddocs.write} to write glossary
 * and catalogue anew.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path RULES = Path.of("RULES.md");
    private static final Path EXAMPLES = Path.of("src/test/java/se/socialdata/examples/readme");
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Pattern GLOSSARY =
            Pattern.compile("(<!-- glossary:begin -->\n).*?(<!-- glossary:end -->)", Pattern.DOTALL);

    @Test
    void every_example_is_compiled_and_run() throws IOException {
        List<String> tested = examplesThatRun();
        List<String> examples = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```java\n".length(), block.length() - "```".length()))
                .toList();

        assertThat(examples).hasSizeGreaterThan(5);
        assertThat(examples).allSatisfy(example -> assertThat(tested)
                .anySatisfy(text -> assertThat(text).contains(withoutIndent(example))));
    }

    /** The classes of examples, one for each area. */
    private static List<String> examplesThatRun() throws IOException {
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(EXAMPLES, "*ExamplesTest.java")) {
            for (Path file : files) {
                texts.add(withoutIndent(Files.readString(file)));
            }
        }
        return texts;
    }

    /** Line breaks and indents are the formatter's. */
    private static String withoutIndent(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void there_are_exactly_two_commands_to_set_up() throws IOException {
        Matcher setUp = Pattern.compile("<!-- set-up:begin -->\n```sh\n(.*?)```\n<!-- set-up:end -->", Pattern.DOTALL)
                .matcher(Files.readString(README));

        assertThat(setUp.find()).isTrue();
        assertThat(setUp.group(1).lines()).hasSize(2);
    }

    @Test
    void the_glossary_is_that_of_the_code_lists() throws IOException {
        String readme = Files.readString(README);
        String current = GLOSSARY.matcher(readme).replaceFirst("$1" + Matcher.quoteReplacement(glossary()) + "$2");
        write(README, current);

        assertThat(Files.readString(README)).isEqualTo(current);
    }

    @Test
    void the_catalogue_of_rules_is_current() throws IOException {
        String current = RuleCatalogue.load().toMarkdown(AS_OF);
        write(RULES, current);

        assertThat(Files.readString(RULES)).isEqualTo(current);
    }

    private static void write(Path file, String text) throws IOException {
        if (System.getProperty("docs.write") != null) {
            Files.writeString(file, text);
        }
    }

    /** A row for each Swedish term, sorted as Swedish is, with the code lists that hold it. */
    private static String glossary() {
        TreeMap<String, List<String>> rows = new TreeMap<>(ReadmeTest::compareSwedish);
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.socialdata")) {
            if (type.isEnum() && type.isAssignableTo(CodedTerm.class)) {
                Arrays.stream(type.reflect().getEnumConstants())
                        .map(CodedTerm.class::cast)
                        .forEach(term -> rows.computeIfAbsent(row(term), text -> new ArrayList<>())
                                .add(type.getSimpleName()));
            }
        }
        StringBuilder table = new StringBuilder("| svenska | English | code list |\n|---|---|---|\n");
        rows.forEach((row, lists) -> table.append(row)
                .append(String.join(", ", lists.stream().sorted().distinct().toList()))
                .append(" |\n"));
        return table.toString();
    }

    private static String row(CodedTerm term) {
        return "| " + term.getTermSv() + " | " + term.getTermEn() + " | ";
    }

    /** å, ä and ö stand after z, which is also their order in Unicode but for å; no locale data is needed. */
    private static int compareSwedish(String one, String other) {
        return sortKey(one).compareTo(sortKey(other));
    }

    private static String sortKey(String text) {
        return text.toLowerCase(Locale.ROOT).replace('å', '{').replace('ä', '|').replace('ö', '}') + text;
    }
}
