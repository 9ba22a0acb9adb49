package se.socialdata.core.geography;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/** The list of municipalities, read once from the resource {@code municipalities.csv}. */
final class Municipalities {

    /** The source of codes and names. */
    static final String SOURCE = "Statistiska centralbyrån, Län och kommuner i kodnummerordning";

    static final ImmutableList<Municipality> ALL = read();
    static final ImmutableMap<String, Municipality> BY_CODE =
            ALL.stream().collect(toImmutableMap(Municipality::getCode, Function.identity()));
    static final ImmutableMap<String, Municipality> BY_NAME = namesAsPrinted();

    private Municipalities() {}

    private static ImmutableList<Municipality> read() {
        InputStream resource = Objects.requireNonNull(Municipalities.class.getResourceAsStream("municipalities.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(2) // the comment that names the source, and the header
                    .map(Municipalities::toMunicipality)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Municipality toMunicipality(String line) {
        String code = line.substring(0, 4);
        return new Municipality(code, line.substring(5), County.CODES.get(code.substring(0, 2)));
    }

    /**
     * The names as the grant lists of the state print them: plain, with or without spaces, or as the body that receives
     * the grant, where most names take the genitive.
     */
    private static ImmutableMap<String, Municipality> namesAsPrinted() {
        ImmutableMap.Builder<String, Municipality> names = ImmutableMap.builder();
        for (Municipality municipality : ALL) {
            String name = municipality.getName();
            names.put(name, municipality).put(name.replace(" ", ""), municipality);
            for (String body : ImmutableList.of(" kommun", " stad", "s kommun", "s stad")) {
                names.put(name + body, municipality);
            }
            if (name.equals("Falun")) {
                names.put("Falu kommun", municipality);
            } else if (name.equals("Gotland")) {
                names.put("Region Gotland", municipality);
            }
        }
        return names.buildKeepingLast();
    }
}
