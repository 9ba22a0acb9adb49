package se.socialdata.delegation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class NearestCodesProperties {

    @Property(tries = 300)
    void the_distance_is_that_of_the_recursive_definition(
            @ForAll @AlphaChars @StringLength(max = 5) String one,
            @ForAll @AlphaChars @StringLength(max = 5) String other) {
        assertThat(NearestCodes.distance(one, other)).isEqualTo(byDefinition(one, other));
    }

    @Example
    void the_nearest_come_first_and_ties_alphabetically() {
        assertThat(NearestCodes.find("PR-VEM", List.of("PR-URIN", "PR-VEX", "PR-VEN", "LM-SOND")))
                .containsExactly("PR-VEN", "PR-VEX", "PR-URIN");
    }

    private static int byDefinition(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String oneRest = one.substring(1);
        String otherRest = other.substring(1);
        if (one.charAt(0) == other.charAt(0)) {
            return byDefinition(oneRest, otherRest);
        }
        return 1
                + Math.min(
                        byDefinition(oneRest, otherRest),
                        Math.min(byDefinition(oneRest, other), byDefinition(one, otherRest)));
    }
}
