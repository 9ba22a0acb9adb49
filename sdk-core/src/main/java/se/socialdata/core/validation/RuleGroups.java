package se.socialdata.core.validation;

/**
 * The validation groups that choose rule sets (valideringsgrupper).
 *
 * <p>The default group checks the law and regulations that are in force. What does not bind is checked when its group is
 * asked for: {@code validator.validate(decision, Default.class, RuleGroups.Guidance.class)}. A local routine among several
 * is better given a group of its own beside its rules than the common {@link Local}.
 */
public final class RuleGroups {

    private RuleGroups() {}

    /** Guidance of the authorities (vägledning). */
    public interface Guidance {}

    /** Local routines (lokala rutiner). */
    public interface Local {}

    /** Proposals that are not in force (förslag). */
    public interface Proposed {}
}
