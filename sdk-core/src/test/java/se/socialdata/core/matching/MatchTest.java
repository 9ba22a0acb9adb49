package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.core.matching.Needs.check;
import static se.socialdata.core.matching.Needs.girl;
import static se.socialdata.core.matching.Needs.home;
import static se.socialdata.core.matching.Needs.match;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.LanguageCode;

class MatchTest {

    @Test
    void a_home_that_meets_everything_required_fits() {
        Match match = match(girl(), home("home-1"));

        assertThat(match.getStatus()).isEqualTo(MatchStatus.FITS);
        assertThat(match.getQuestions()).isEmpty();
        assertThat(match.getExcludingChecks()).isEmpty();
        assertThat(match.getDistanceKilometres()).hasValue(0);
    }

    @Test
    void every_factor_is_checked_once_and_has_words_in_both_languages_and_a_source() {
        Match match = match(girl(), home("home-1"));

        assertThat(match.getChecks().stream().map(FactorCheck::getFactor))
                .containsExactlyInAnyOrder(MatchingFactor.values());
        assertThat(match.getChecks()).allSatisfy(check -> {
            assertThat(check.getReasonSv()).isNotBlank();
            assertThat(check.getReasonEn()).isNotBlank().isNotEqualTo(check.getReasonSv());
            assertThat(check.getSource()).isNotBlank();
        });
    }

    @Test
    void a_policy_cannot_switch_off_the_law_nor_let_a_record_of_crime_decide() {
        MatchPolicy.Builder policy = MatchPolicy.builder().name("own");

        assertThatThrownBy(() -> policy.addFactors(PolicyFactor.of(MatchingFactor.PERMIT, FactorWeight.WEIGHED))
                        .build())
                .hasMessage("expected the statutory factor PERMIT to be required, got WEIGHED");
        assertThatThrownBy(() -> MatchPolicy.builder()
                        .name("own")
                        .addFactors(PolicyFactor.of(MatchingFactor.POLICE_REGISTERS, FactorWeight.REQUIRED))
                        .build())
                .hasMessage("expected POLICE_REGISTERS not to be required: it is for the board to judge");
        assertThatThrownBy(() -> MatchPolicy.builder()
                        .name("own")
                        .addFactors(PolicyFactor.of(MatchingFactor.AGE, FactorWeight.WEIGHED))
                        .addFactors(PolicyFactor.of(MatchingFactor.AGE, FactorWeight.REQUIRED))
                        .build())
                .hasMessage("expected each factor once in a policy");
        assertThat(MatchPolicy.builder().name("empty").build().getOrderedFactors().stream()
                        .filter(factor -> factor.getWeight() == FactorWeight.REQUIRED)
                        .map(PolicyFactor::getFactor)
                        .collect(Collectors.toList()))
                .allMatch(MatchingFactor::isStatutory)
                .hasSize(5);
    }

    @Test
    void a_need_without_meaning_is_refused() {
        assertThatThrownBy(() -> girl().age(21).build()).hasMessage("expected an age from 0 to 20, got 21");
        assertThatThrownBy(
                        () -> girl().addNeedsExcluded(CareNeed.NEUROPSYCHIATRIC).build())
                .hasMessage("expected each need either among those known or among those excluded, got one in both");
        assertThatThrownBy(() -> girl().origin(Optional.empty()).build())
                .hasMessage("expected an origin from which the greatest distance is counted");
        assertThatThrownBy(() -> girl().addSiblingsTogether("need-1").build())
                .hasMessage("expected siblings other than the child itself");
        assertThatThrownBy(() -> KeptPlace.builder().contact(KeptContact.SCHOOL).build())
                .hasMessage("expected either a position with a greatest distance or a municipality");
    }

    @Test
    void nothing_sensitive_is_in_the_text_of_a_need() {
        assertThat(girl().addLanguages(LanguageCode.parse("ar")).build().toString())
                .doesNotContain("NEURO", "DOG", "6920000", "=ar");
    }
}
