package se.socialdata.delegation.check;

import com.google.common.collect.ImmutableList;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.TaskCode;

/**
 * The tasks of a decision against the guide.
 *
 * @param tasks the codes of the tasks
 * @param guide the guide
 */
public record ReviewedTasks(ImmutableList<TaskCode> tasks, Guide guide) {}
