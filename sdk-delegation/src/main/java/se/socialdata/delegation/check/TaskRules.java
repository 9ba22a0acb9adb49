package se.socialdata.delegation.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static se.socialdata.delegation.decision.DelegationSources.GUIDELINE;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.internal.NearestCodes;

/** That the tasks of a decision stand in the guide. */
public final class TaskRules implements RuleProvider {

    /** DEL-100: the guide has the task. */
    static final Rule<ReviewedTasks> IN_THE_GUIDE = Rule.of("DEL-100", ReviewedTasks.class)
            .titled("Uppgiften finns i delegeringsguiden", "The task stands in the delegation guide")
            .status(RuleStatus.LOCAL)
            .citing(GUIDELINE.section("Bilaga 2"))
            .requiresEach(Each.<ReviewedTasks, TaskCode>of("tasks", ReviewedTasks::tasks)
                    .requires((review, task) -> review.guide().find(task).isPresent())
                    .explaining(
                            (review, task) -> "Uppgiften finns inte i guiden; närmast är " + nearest(review, task),
                            (review, task) -> "The guide does not have the task; the nearest codes are "
                                    + nearest(review, task)));

    private static final RuleSet<ReviewedTasks> ALL =
            RuleSet.of("Uppgifter i guiden", "Tasks in the guide", ReviewedTasks.class, IN_THE_GUIDE);

    /** Created by {@link java.util.ServiceLoader}. */
    public TaskRules() {}

    /**
     * All rules on the tasks of a decision.
     *
     * @return the rules
     */
    public static RuleSet<ReviewedTasks> all() {
        return ALL;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }

    private static String nearest(ReviewedTasks review, TaskCode task) {
        ImmutableList<String> codes =
                review.guide().getTasks().stream().map(TaskCode::value).collect(toImmutableList());
        return String.join(", ", NearestCodes.find(task.value(), codes));
    }
}
