package se.socialdata.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.validation.RuleGroups;
import se.socialdata.core.validation.RulesHold;

/** A small record for the tests of rules, with something personal in it that no text may repeat. */
@RulesHold(provider = SampleRules.Provider.class)
@RulesHold(
        provider = SampleRules.Provider.class,
        statuses = RuleStatus.GUIDANCE,
        groups = RuleGroups.Guidance.class,
        includeUndetermined = true)
@RulesHold(provider = SampleRules.Provider.class, statuses = RuleStatus.LOCAL, groups = RuleGroups.Local.class)
@RulesHold(provider = SampleRules.Provider.class, statuses = RuleStatus.PROPOSED, groups = RuleGroups.Proposed.class)
public record SampleDecision(
        String person, LocalDate decided, Optional<LocalDate> executed, List<Offer> offers, int visits) {

    /** An offer that may have been answered. */
    public record Offer(LocalDate made, Optional<LocalDate> answered) {}

    static SampleDecision decided(LocalDate day) {
        return new SampleDecision("199001012385", day, Optional.empty(), List.of(), 0);
    }

    SampleDecision executed(LocalDate day) {
        return new SampleDecision(person, decided, Optional.of(day), offers, visits);
    }

    SampleDecision offered(Offer... made) {
        return new SampleDecision(person, decided, executed, List.of(made), visits);
    }

    SampleDecision visited(int times) {
        return new SampleDecision(person, decided, executed, offers, times);
    }
}
