package se.socialdata.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;

class LegalBasisTest {

    private static final String DUTY = "duty to report unexecuted decisions";
    private static final Segment<Provision> OLD = Segment.of(
            DateInterval.of(LocalDate.of(2006, 7, 1), LocalDate.of(2025, 6, 30)),
            Statutes.SOL_2001.section("16 kap. 6 f §"));
    private static final Segment<Provision> NEW =
            Segment.of(DateInterval.from(LocalDate.of(2025, 7, 1)), Statutes.SOL_2025.section("34 kap. 1 §"));

    private final LegalBasis basis = LegalBasis.of(DUTY, List.of(OLD, NEW));

    @Test
    void the_day_of_the_new_act_changes_the_provision() {
        assertThat(basis.on(LocalDate.of(2025, 6, 30))).hasToString("16 kap. 6 f § SoL (2001:453)");
        assertThat(basis.on(LocalDate.of(2025, 7, 1))).hasToString("34 kap. 1 § SoL (2025:400)");
    }

    @Test
    void a_day_before_the_first_provision_is_an_error_that_names_the_duty() {
        LocalDate before = LocalDate.of(2006, 6, 30);

        assertThat(basis.find(before)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> basis.on(before))
                .withMessage("duty to report unexecuted decisions: expected a date within 2006-07-01/, got 2006-06-30");
    }

    @Test
    void a_basis_that_never_changes_holds_on_every_day() {
        Provision provision = Statutes.LSS.section("28 f §");
        LegalBasis never = LegalBasis.of(DUTY, provision);

        assertThat(never.on(LocalDate.MIN)).isEqualTo(provision);
        assertThat(never.find(LocalDate.MAX)).contains(provision);
        assertThat(never.getName()).isEqualTo(DUTY);
    }

    @Test
    void a_day_without_a_provision_between_two_is_refused() {
        Segment<Provision> late = NEW.withInterval(DateInterval.from(LocalDate.of(2025, 7, 2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalBasis.of(DUTY, List.of(OLD, late)))
                .withMessageStartingWith("duty to report unexecuted decisions: expected each value to begin");
    }

    @Test
    void equal_bases_have_the_same_name_and_provisions() {
        assertThat(LegalBasis.of(DUTY, List.of(NEW, OLD)))
                .isEqualTo(basis)
                .hasSameHashCodeAs(basis)
                .hasToString(basis.getProvisions().toString())
                .isNotEqualTo(LegalBasis.of(DUTY, List.of(NEW)));
    }
}
