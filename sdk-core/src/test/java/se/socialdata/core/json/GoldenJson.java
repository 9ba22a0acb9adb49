package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The golden suite: each file of JSON lines is read and written back on every path, to the last character.
 *
 * <p>An area keeps its lines in {@code src/test/resources/golden/NAME.ndjson}, in the form in which the SDK writes them,
 * and returns {@link #tests} from a {@code @TestFactory}. A released line stays as it is: old JSON must be read.
 */
public final class GoldenJson {

    private GoldenJson() {}

    /** One test per line and path. */
    public static <T> Stream<DynamicTest> tests(JsonType<T> type, Class<T> javaType, String name) {
        return lines(name).flatMap(line -> Stream.of(JsonPath.values())
                .map(path -> DynamicTest.dynamicTest(path + " " + line, () -> {
                    T value = path.read(type, javaType, line);
                    assertThat(path.write(type, value)).isEqualTo(line);
                    assertThat(JsonPath.ENGINE_2.read(type, javaType, line)).isEqualTo(value);
                })));
    }

    private static Stream<String> lines(String name) {
        String path = "/golden/" + name + ".ndjson";
        try (InputStream stream = Objects.requireNonNull(GoldenJson.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
