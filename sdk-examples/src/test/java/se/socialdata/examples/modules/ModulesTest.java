package se.socialdata.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.DecisionArbitraries;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;

/** The jars as modules: their names are for ever, and no package is in two of them. */
class ModulesTest {

    private static final List<ModuleDescriptor> MODULES = ModuleFinder.of(Stream.of(
                            FavourableDecision.class, DecisionArbitraries.class, UnexecutedBuilder.class, Guides.class)
                    .map(ModulesTest::jarOf)
                    .toArray(Path[]::new))
            .findAll()
            .stream()
            .map(ModuleReference::descriptor)
            .toList();

    @Test
    void the_jars_have_their_names() {
        assertThat(MODULES)
                .extracting(ModuleDescriptor::name)
                .containsExactlyInAnyOrder(
                        "se.socialdata.core",
                        "se.socialdata.core.arbitraries",
                        "se.socialdata.reporting",
                        "se.socialdata.delegation");
    }

    @Test
    void no_package_is_in_two_jars() {
        assertThat(MODULES.stream().flatMap(module -> module.packages().stream()))
                .contains("se.socialdata.core.decision", "se.socialdata.core.arbitraries")
                .doesNotHaveDuplicates();
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
