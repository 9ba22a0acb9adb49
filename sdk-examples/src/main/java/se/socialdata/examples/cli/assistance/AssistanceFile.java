package se.socialdata.examples.cli.assistance;

import com.google.common.primitives.ImmutableLongArray;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.socialdata.core.assistance.AssistanceCsvAccount;
import se.socialdata.core.assistance.AssistanceCsvReader;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.UniqueIds;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.InputFile;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.input.RecordKind;

/** A file of monthly records: CSV if its name ends so, otherwise NDJSON; each household and month once. */
public final class AssistanceFile {

    private static final RecordKind<AssistedMonth> ASSISTED_MONTH = new RecordKind<>(
            AssistanceJson.ASSISTED_MONTH,
            "monthly record",
            "household and month",
            "householdKey",
            month -> month.getMunicipality().getCode() + " " + month.getMonth() + " " + month.getHouseholdKey());

    private static final Pattern PERSON = Pattern.compile("persons\\[([0-9]+)\\]\\.?(.*)");

    private final Path file;
    private final PrintWriter terminal;

    /** Takes the months of a file. */
    public interface Consumer {

        /**
         * Takes a month.
         *
         * @param month the month
         * @param place says where a path of the month stands in the file
         */
        void accept(AssistedMonth month, UnaryOperator<String> place);
    }

    /**
     * What came of the reading.
     *
     * @param lines the account of the lines
     * @param sums the control sums, of a file of CSV
     */
    public record Outcome(BatchSummary lines, Optional<AssistanceCsvAccount> sums) {

        void writeTotals(PrintWriter writer) {
            Account.writeTotals(lines, writer);
            sums.ifPresent(account -> {
                writeSum("livelihoodSupport", account.livelihoodSupport(), writer);
                writeSum("otherNeeds", account.otherNeeds(), writer);
                if (account.unreadableAmounts() > 0) {
                    writer.println("amounts that cannot be read, in no sum: " + account.unreadableAmounts());
                }
            });
        }

        private static void writeSum(String column, AssistanceCsvAccount.Sum sum, PrintWriter writer) {
            writer.println(column + ": sum " + sum.getRead() + " = accepted " + sum.accepted() + " + rejected "
                    + sum.rejected());
        }
    }

    /**
     * A file.
     *
     * @param file where it is
     * @param terminal where the progress of the reading is shown
     */
    public AssistanceFile(Path file, PrintWriter terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * Reads the file to its end.
     *
     * @param consumer takes each good month
     * @return the account, of one line at least
     * @throws CliException if the file cannot be read, is empty or not in UTF-8
     */
    public Outcome read(Consumer consumer) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? readCsv(consumer) : readNdjson(consumer);
    }

    private Outcome readNdjson(Consumer consumer) {
        BatchSummary summary = new RecordFile<>(ASSISTED_MONTH, file, terminal)
                .read((month, line) -> consumer.accept(month, path -> "line " + line + ": " + path));
        return new Outcome(summary, Optional.empty());
    }

    private Outcome readCsv(Consumer consumer) {
        InputFile input = new InputFile(file, terminal);
        RecordKind<AssistedMonth> kind = ASSISTED_MONTH;
        UniqueIds ids = UniqueIds.of(kind.idTerm(), kind.idProperty());
        AssistanceCsvAccount account;
        try {
            account = input.read(stream -> AssistanceCsvReader.standard().readNumbered(stream, (month, lines) -> {
                ids.add(kind.id().apply(month), month.hashCode(), lines.get(0));
                consumer.accept(month, path -> place(path, lines));
            }));
        } catch (IllegalArgumentException e) {
            throw input.problem(String.valueOf(e.getMessage()));
        }
        if (account.lines().getRead() == 0) {
            throw input.problem("expected a person a line, got no line but the first");
        }
        return new Outcome(account.lines(), Optional.of(account));
    }

    /** The path of a person's value is the line of the person and the column. */
    private static String place(String path, ImmutableLongArray lines) {
        Matcher person = PERSON.matcher(path);
        return person.matches()
                ? "line " + lines.get(Integer.parseInt(person.group(1))) + ": " + person.group(2)
                : "line " + lines.get(0) + ": " + path;
    }
}
