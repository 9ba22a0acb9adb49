package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthProperties {

    /** Whether the second value is the first, or what the first may turn out to be. */
    private static boolean isLearnedFrom(Truth before, Truth after) {
        return before == Truth.UNKNOWN || before == after;
    }

    @Property
    void de_morgan_holds(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void and_and_or_are_commutative_associative_and_distributive(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
        assertThat(a.or(b.or(c))).isEqualTo(a.or(b).or(c));
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    }

    @Property
    void not_twice_is_the_value_itself(@ForAll Truth a) {
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void learning_a_fact_never_changes_what_was_known(
            @ForAll Truth a, @ForAll Truth b, @ForAll Truth learnedA, @ForAll Truth learnedB) {
        if (isLearnedFrom(a, learnedA) && isLearnedFrom(b, learnedB)) {
            assertThat(isLearnedFrom(a.and(b), learnedA.and(learnedB))).isTrue();
            assertThat(isLearnedFrom(a.or(b), learnedA.or(learnedB))).isTrue();
            assertThat(isLearnedFrom(a.not(), learnedA.not())).isTrue();
        }
    }

    @Property
    void what_is_known_combines_as_booleans_do(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
        assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
        assertThat(Truth.of(a).not()).isEqualTo(Truth.of(!a));
        assertThat(Truth.of(Optional.of(a))).isEqualTo(Truth.of(a));
    }

    @Example
    void what_is_known_decides_where_it_can() {
        assertThat(Truth.UNKNOWN.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
        assertThat(Truth.UNKNOWN.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
        assertThat(Truth.UNKNOWN.and(Truth.TRUE)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.or(Truth.FALSE)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Optional.empty())).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.isKnown()).isFalse();
        assertThat(Truth.FALSE.isKnown()).isTrue();
    }
}
