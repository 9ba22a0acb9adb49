package se.socialdata.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.arbitraries.DecisionArbitraries;
import se.socialdata.core.arbitraries.Unlawful;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.identity.PersonIdentity;

class CaseListProperties {

    private static final LocalDate TODAY = DecisionArbitraries.LAST_DATE;

    @Property(tries = 50)
    void nothing_is_wrong_with_a_decision_by_default(@ForAll FavourableDecision decision) {
        assertThat(DecisionRules.all().check(decision, TODAY).getFindings()).isEmpty();
    }

    @Property(tries = 50)
    void something_is_wrong_with_an_unlawful_decision(@ForAll @Unlawful FavourableDecision decision) {
        assertThat(DecisionRules.all().check(decision, TODAY).getFindings()).isNotEmpty();
    }

    @Property(tries = 50)
    void those_who_have_waited_longest_come_first(
            @ForAll @Size(max = 10) List<@Unlawful FavourableDecision> decisions) {
        assertThat(new CaseList(decisions, TODAY).longestWaitFirst())
                .containsExactlyInAnyOrderElementsOf(decisions)
                .isSortedAccordingTo(Comparator.comparing((FavourableDecision decision) -> decision.daysWaited(TODAY))
                        .reversed());
    }

    @Property(tries = 50)
    void no_identity_is_on_the_screen(@ForAll @Unlawful FavourableDecision decision) {
        String identity = decision.getPerson()
                .getIdentity()
                .map(PersonIdentity::toCanonical)
                .orElse("no identity");
        assertThat(CaseList.line(decision)).doesNotContain(identity);
    }
}
