package se.socialdata.examples.cli;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.JsonSchemas;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeRegistry;

/** Prints the JSON Schema of a type. */
@Command(
        name = "schema",
        description = {"Prints the JSON Schema (draft 2020-12) of a type.", "", "Without a type the types are listed."})
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class SchemaCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TYPE", arity = "0..1", description = "The type, such as FavourableDecision.")
    private @Nullable String type;

    @Override
    public void run() {
        ImmutableSortedMap<String, JsonType<?>> types = JsonTypeRegistry.load().getTypes().values().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), found -> found.getJavaType().getSimpleName(), Function.identity()));
        if (type == null) {
            types.keySet().forEach(spec.commandLine().getOut()::println);
            return;
        }
        JsonType<?> found = types.get(type);
        if (found == null) {
            throw new ParameterException(
                    spec.commandLine(), "TYPE: expected one of " + String.join(", ", types.keySet()));
        }
        spec.commandLine().getOut().print(JsonSchemas.of(found, type));
        spec.commandLine().getOut().flush();
    }
}
