package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.json.sample.Stop;
import se.socialdata.core.json.sample.Ticket;
import se.socialdata.core.json.sample.Visit;
import se.socialdata.core.json.sample.VisitKind;
import se.socialdata.core.time.DateInterval;

class JsonProperties {

    private static final List<JsonEngine> ENGINES = List.of(Jackson2.engine(), Jackson3.engine());

    /** Stands for what must never be seen in a message. */
    private static final String SECRET = "Zacharias191212121212";

    @Property(tries = 100)
    void every_record_is_read_back_on_every_path(@ForAll("visits") Visit visit) {
        String json = JsonPath.ENGINE_2.write(SampleJson.VISIT, visit);
        for (JsonEngine engine : ENGINES) {
            assertThat(JsonWriter.of(SampleJson.VISIT, engine).write(visit)).isEqualTo(json);
            assertThat(JsonReader.of(SampleJson.VISIT, JsonSettings.strict(engine))
                            .read(json))
                    .isEqualTo(visit);
        }
    }

    @Property(tries = 300)
    void a_damaged_line_is_accepted_or_rejected_and_nothing_of_it_is_shown(
            @ForAll("visits") Visit visit, @ForAll("damages") List<Tuple2<Integer, Byte>> damages) {

        String good = JsonPath.ENGINE_2.write(SampleJson.VISIT, visit);
        byte[] bad = good.getBytes(UTF_8);
        for (Tuple2<Integer, Byte> damage : damages) {
            bad[damage.get1() % bad.length] = damage.get2();
        }
        byte[] batch = concat((good + "\n").getBytes(UTF_8), bad, ("\n" + good).getBytes(UTF_8));
        BatchSummary[] summaries = new BatchSummary[2];
        for (int i = 0; i < 2; i++) {
            long[] received = new long[1];
            BatchSummary summary = NdjsonReader.of(SampleJson.VISIT, JsonSettings.strict(ENGINES.get(i)))
                    .read(new ByteArrayInputStream(batch), record -> received[0]++);
            assertThat(summary.getRead()).isEqualTo(summary.accepted() + summary.rejected());
            assertThat(summary.accepted()).isEqualTo(received[0]).isGreaterThanOrEqualTo(2);
            assertThat(summary.getLines()).isEqualTo(lines(batch));
            assertThat(summary.rejects().toString()).doesNotContain("Zacha").doesNotContain("1912");
            summaries[i] = summary;
        }
        assertThat(summaries[0].accepted()).isEqualTo(summaries[1].accepted());
        assertThat(summaries[0].rejects())
                .extracting(Reject::line)
                .isEqualTo(summaries[1].rejects().stream().map(Reject::line).toList());
    }

    @Property(tries = 300)
    void a_record_made_from_values_reads_and_refuses_what_one_with_a_builder_does(
            @ForAll("visits") Visit visit,
            @ForAll("damages") List<Tuple2<Integer, Byte>> damages,
            @ForAll boolean damaged,
            @ForAll boolean lenient) {

        byte[] json = JsonPath.ENGINE_2.write(SampleJson.VISIT, visit).getBytes(UTF_8);
        assertThat(JsonPath.ENGINE_2.write(SampleJson.VISIT_OF_VALUES, visit)).isEqualTo(new String(json, UTF_8));
        if (damaged) {
            damages.forEach(damage -> json[damage.get1() % json.length] = damage.get2());
        }
        for (JsonEngine engine : ENGINES) {
            JsonSettings settings = lenient ? JsonSettings.lenient(engine) : JsonSettings.strict(engine);
            assertThat(outcome(SampleJson.VISIT_OF_VALUES, settings, new String(json, UTF_8)))
                    .isEqualTo(outcome(SampleJson.VISIT, settings, new String(json, UTF_8)));
        }
    }

    /** The visit, or why it is refused. */
    private static Object outcome(JsonType<Visit> type, JsonSettings settings, String json) {
        try {
            return JsonReader.of(type, settings).read(json);
        } catch (JsonProblem problem) {
            return problem.getMessage();
        }
    }

    private static long lines(byte[] batch) {
        long lines = 1;
        for (byte b : batch) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static byte[] concat(byte[]... parts) {
        return com.google.common.primitives.Bytes.concat(parts);
    }

    @Provide
    Arbitrary<List<Tuple2<Integer, Byte>>> damages() {
        Arbitrary<Byte> bytes = Arbitraries.oneOf(
                Arbitraries.bytes(), Arbitraries.of((byte) '"', (byte) '{', (byte) '}', (byte) '\n', (byte) ','));
        return Combinators.combine(Arbitraries.integers().between(0, 5_000), bytes)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Visit> visits() {
        Arbitrary<LocalDate> dates = days();
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(10),
                        dates,
                        Arbitraries.of(VisitKind.class),
                        Arbitraries.integers().between(0, 99),
                        dates.flatMap(start -> days().optional().map(end -> end.filter(day -> !day.isBefore(start))
                                .map(day -> DateInterval.of(start, day))
                                .orElseGet(() -> DateInterval.from(start)))),
                        stops(3).list().ofMaxSize(3),
                        Arbitraries.of(VisitKind.class).set().ofMaxSize(3),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                                .ofScale(3)
                                .optional())
                .as((id, date, kind, rooms, stay, stops, kinds, hours) -> Visit.builder()
                        .id(id)
                        .decisionDate(date)
                        .answerDate(date)
                        .kind(kind)
                        .ticket(new Ticket(rooms * 7))
                        .rooms(rooms)
                        .note(SECRET)
                        .partial(rooms % 2 == 0)
                        .stay(stay)
                        .stops(stops)
                        .otherKinds(kinds)
                        .hours(hours)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Stop> stops(int depth) {
        Arbitrary<List<Stop>> detours = depth == 0
                ? Arbitraries.just(List.of())
                : stops(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(days(), detours)
                .as((date, inner) -> Stop.builder().date(date).detours(inner).build());
    }
}
