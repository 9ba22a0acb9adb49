package se.socialdata.delegation.competence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person lacks for a task on a day (kompetensgap), in teaching order.
 *
 * <p>Only records about the person count, made by the day, not past their last day, and confirmed by somebody else. A
 * requirement is met when such records together show every kind that it asks for, on as many occasions as it asks for; a
 * requirement that refers to another heading is met when nothing of that heading is missing.
 *
 * @param question what was asked
 * @param missing what is missing, in teaching order; empty if nothing is
 */
public record CompetenceGap(CompetenceQuestion question, ImmutableList<MissingCompetence> missing) {

    /**
     * Finds what is missing.
     *
     * @param catalogue the requirements
     * @param question what is asked
     * @param records what is recorded; records about other people and other requirements make no difference
     * @return the gap
     */
    public static CompetenceGap of(
            CompetenceCatalogue catalogue, CompetenceQuestion question, Collection<CompetenceRecord> records) {
        Map<RequirementCode, Collection<CompetenceRecord>> byRequirement = Multimaps.index(
                        records.stream()
                                .filter(record -> record.getPerson().equals(question.getPerson()))
                                .distinct()
                                .toList(),
                        CompetenceRecord::getRequirement)
                .asMap();
        Set<String> incompleteHeadings = new HashSet<>();
        ImmutableList.Builder<MissingCompetence> missing = ImmutableList.builder();
        // A prerequisite always stands earlier in the teaching order, so one pass is enough.
        for (CompetenceRequirement requirement : catalogue.getRequirements(question.getTask())) {
            reason(requirement, question, byRequirement, incompleteHeadings).ifPresent(reason -> {
                incompleteHeadings.add(requirement.getHeading());
                missing.add(new MissingCompetence(requirement, reason));
            });
        }
        return new CompetenceGap(question, missing.build());
    }

    /**
     * Whether nothing is missing.
     *
     * @return true if the person has the competence that the catalogue asks for
     */
    public boolean isClosed() {
        return missing.isEmpty();
    }

    private static Optional<MissingReason> reason(
            CompetenceRequirement requirement,
            CompetenceQuestion question,
            Map<RequirementCode, Collection<CompetenceRecord>> records,
            Set<String> incompleteHeadings) {
        if (requirement.getPrerequisiteHeading().isPresent()) {
            return requirement
                    .getPrerequisiteHeading()
                    .filter(incompleteHeadings::contains)
                    .map(heading -> MissingReason.PREREQUISITE_MISSING);
        }
        Collection<CompetenceRecord> found = records.getOrDefault(requirement.getCode(), List.of());
        return new Evidence(requirement, question).missing(found);
    }
}
