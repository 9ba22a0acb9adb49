package se.socialdata.core.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sample of Skatteverket's test numbers. */
final class TestNumbers {

    private TestNumbers() {}

    /** The numbers of a kind, {@code personnummer} or {@code samordningsnummer}. */
    static List<String> ofKind(String kind) {
        try (InputStream resource =
                Objects.requireNonNull(TestNumbers.class.getResourceAsStream("test-identity-numbers.csv"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + ";"))
                    .map(line -> line.substring(kind.length() + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
