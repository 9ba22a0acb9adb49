package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.Animal;

class PlacementNeedTest {

    private static final PlacementNeed ALLERGIC =
            PlacementNeed.builder().id("need-1").addAllergies(Animal.DOG).build();

    private static PlacementNeed.Builder copy(PlacementNeed need) {
        PlacementNeed.Builder copy = PlacementNeed.builder();
        copy.from(need);
        return copy;
    }

    @Test
    void a_copy_with_other_allergies_tells_anew_whether_they_were_asked_about() {
        PlacementNeed silent = PlacementNeed.builder().id("need-1").build();

        assertThat(ALLERGIC.isAllergiesAsked()).isTrue();
        assertThat(copy(ALLERGIC).allergies(ImmutableSet.of()).build().isAllergiesAsked())
                .isFalse();
        assertThat(silent.isAllergiesAsked()).isFalse();
        assertThat(copy(silent).addAllergies(Animal.CAT).build().isAllergiesAsked())
                .isTrue();
    }

    @Test
    void a_stated_question_stays_in_a_copy_with_other_allergies() {
        PlacementNeed asked = copy(ALLERGIC).statedAllergiesAsked(true).build();
        PlacementNeed.Builder notAsked = copy(ALLERGIC).statedAllergiesAsked(false);

        assertThat(copy(asked).allergies(ImmutableSet.of()).build().isAllergiesAsked())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(notAsked::build)
                .withMessage("expected stated allergies to have been asked about");
    }
}
