package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.socialdata.core.money.Money;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DatedTable;
import se.socialdata.core.time.Segment;

/**
 * The national norms of the years (riksnormen, år för år).
 *
 * <p>The SDK knows 2025, whose amounts stand in the ordinance. The government sets the norm anew each year, so whoever needs a
 * later year supplies its amounts: as records ({@link #of}) or as a file of the form of the SDK's own ({@link #load}). This class is
 * immutable and thread-safe.
 */
public final class NationalNorms {

    private static final String NAME = "national norm";
    private static final String HEADER = "year;kind;key;sum;without_lunch_five_days";
    private static final NationalNorms STANDARD = readResource();

    private final DatedTable<NationalNorm> years;

    private NationalNorms(DatedTable<NationalNorm> years) {
        this.years = years;
    }

    /**
     * The norms that the SDK knows.
     *
     * @return the norm of 2025
     */
    public static NationalNorms standard() {
        return STANDARD;
    }

    /**
     * The norms of some years, each from 1 January to 31 December.
     *
     * @param norms one norm for each year, in any order
     * @return the table
     * @throws IllegalArgumentException if a year is missing between two others or stands twice, or there is none
     */
    public static NationalNorms of(Iterable<NationalNorm> norms) {
        ImmutableList.Builder<Segment<NationalNorm>> years = ImmutableList.builder();
        for (NationalNorm norm : norms) {
            years.add(Segment.of(
                    DateInterval.of(LocalDate.of(norm.getYear(), 1, 1), LocalDate.of(norm.getYear(), 12, 31)), norm));
        }
        return new NationalNorms(DatedTable.of(NAME, years.build()));
    }

    /**
     * Reads norms from a file: lines of {@code year;kind;key;sum;without_lunch_five_days}, where the kind is {@code child} with
     * ages as key ({@code 1-2}), {@code adult} with {@code single} or {@code couple}, or {@code common} with the number of
     * persons. Lines that begin with {@code #} are comments; amounts are kronor.
     *
     * @param csv the file, read to its end and left open
     * @return the table
     * @throws IllegalArgumentException if a line is of another form, or an amount is missing; the message tells the line
     * @throws IOException if the file cannot be read
     */
    public static NationalNorms load(Reader csv) throws IOException {
        BufferedReader lines = new BufferedReader(csv);
        Map<Integer, YearOfAmounts> years = new TreeMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEADER)) {
                addLine(years, line, number);
            }
        }
        return of(years.values().stream().map(YearOfAmounts::toNorm).collect(Collectors.toList()));
    }

    /**
     * The norms by date.
     *
     * @return the table
     */
    public DatedTable<NationalNorm> toTable() {
        return years;
    }

    /**
     * The norm for a month.
     *
     * @param month the month that the assistance concerns
     * @return the norm of its year
     * @throws IllegalArgumentException if the year is not known; the message names the years that are
     */
    public NationalNorm on(YearMonth month) {
        return years.on(month.atDay(1));
    }

    /**
     * Finds the norm for a month.
     *
     * @param month the month that the assistance concerns
     * @return the norm of its year, or empty if the year is not known
     */
    public Optional<NationalNorm> find(YearMonth month) {
        return years.find(month.atDay(1));
    }

    private static void addLine(Map<Integer, YearOfAmounts> years, String line, int number) {
        String[] fields = line.split(";", -1);
        checkArgument(fields.length == 5, "line %s: expected five fields as %s", number, HEADER);
        try {
            int year = Integer.parseInt(fields[0]);
            years.computeIfAbsent(year, YearOfAmounts::new).add(fields);
        } catch (IllegalArgumentException e) {
            String reason = e instanceof NumberFormatException ? "expected a whole number" : e.getMessage();
            throw new IllegalArgumentException("line " + number + ": " + reason, e);
        }
    }

    private static NationalNorms readResource() {
        InputStream resource = Objects.requireNonNull(NationalNorms.class.getResourceAsStream("national-norms.csv"));
        try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The amounts of one year while they are read. */
    private static final class YearOfAmounts {
        private final int year;
        private final ImmutableList.Builder<NormBand> bands = ImmutableList.builder();
        private final Map<String, Money> adults = new TreeMap<>();
        private final Map<Integer, Money> common = new TreeMap<>();

        YearOfAmounts(int year) {
            this.year = year;
        }

        void add(String[] fields) {
            Money sum = Money.parse(fields[3]);
            switch (fields[1]) {
                case "child" -> bands.add(band(fields[2], sum, fields[4]));
                case "adult" -> checkArgument(adults.put(fields[2], sum) == null, "expected each amount once");
                case "common" ->
                    checkArgument(common.put(Integer.parseInt(fields[2]), sum) == null, "expected each amount once");
                default -> throw new IllegalArgumentException("expected the kind child, adult or common");
            }
        }

        private static NormBand band(String ages, Money sum, String withoutLunch) {
            int hyphen = ages.indexOf('-');
            return NormBand.builder()
                    .fromAge(Integer.parseInt(hyphen < 0 ? ages : ages.substring(0, hyphen)))
                    .toAge(Integer.parseInt(ages.substring(hyphen + 1)))
                    .amount(sum)
                    .withoutLunch(withoutLunch.isEmpty() ? Optional.empty() : Optional.of(Money.parse(withoutLunch)))
                    .build();
        }

        NationalNorm toNorm() {
            NationalNorm.Builder norm = NationalNorm.builder()
                    .year(year)
                    .childBands(bands.build())
                    .singleAdult(amount("single"))
                    .couple(amount("couple"));
            for (int size = 1; size <= common.size(); size++) {
                Money costs = common.get(size);
                checkArgument(costs != null, "%s: expected the common costs of %s persons", year, size);
                norm.addCommonCosts(costs);
            }
            return norm.build();
        }

        private Money amount(String adult) {
            Money amount = adults.get(adult);
            checkArgument(amount != null, "%s: expected the amount of the adult %s", year, adult);
            return amount;
        }
    }
}
