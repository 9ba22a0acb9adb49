package se.socialdata.delegation.competence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.internal.NearestCodes;

/**
 * A catalogue of competence requirements (kompetenskrav för instruktion och delegering): the headings with their requirements,
 * and the days on which the catalogue is valid.
 *
 * <p>The teaching order is: headings in printed order, the general ones first; within a heading theory before practice before
 * training before demonstration, and otherwise printed order. This class is immutable and thread-safe.
 */
@Value.Immutable
@SdkStyle
public abstract class CompetenceCatalogue {

    // Not private: the generated subclass calls it. No one else can extend this class.
    CompetenceCatalogue() {}

    /**
     * Who issued the catalogue.
     *
     * @return the name of the organisation or organisations
     */
    public abstract String getIssuer();

    /**
     * The title of the document, with its reference.
     *
     * @return the title
     */
    public abstract String getTitle();

    /**
     * The days on which the catalogue is valid.
     *
     * @return the interval
     */
    public abstract DateInterval getValidity();

    /**
     * All headings.
     *
     * @return the headings in the order of their numbers
     */
    public abstract ImmutableList<CompetenceHeading> getHeadings();

    /**
     * All requirements.
     *
     * @return the requirements in printed order
     */
    public ImmutableList<CompetenceRequirement> getRequirements() {
        return getHeadings().stream()
                .flatMap(heading -> heading.getRequirements().stream())
                .collect(toImmutableList());
    }

    /**
     * Finds a heading.
     *
     * @param code the code of the heading
     * @return the heading, or empty if the catalogue does not have it
     */
    public Optional<CompetenceHeading> find(String code) {
        return Optional.ofNullable(headingsByCode().get(code));
    }

    /**
     * A heading.
     *
     * @param code the code of the heading
     * @return the heading
     * @throws IllegalArgumentException if the catalogue does not have it; the message names the nearest codes
     */
    public CompetenceHeading get(String code) {
        return find(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a heading of the catalogue; the nearest codes are "
                                + String.join(
                                        ", ",
                                        NearestCodes.find(code, headingsByCode().keySet()))));
    }

    /**
     * The headings that apply to a task: the general ones, those that name the task, and those that they presuppose.
     *
     * @param task the code of the task; a task that no heading names has the general ones
     * @return the headings in teaching order
     */
    public ImmutableList<CompetenceHeading> getHeadings(TaskCode task) {
        Set<String> presupposed = new HashSet<>();
        // Prerequisites stand earlier, so one pass backwards also finds those of prerequisites.
        for (CompetenceHeading heading : getHeadings().reverse()) {
            if (heading.appliesTo(task) || presupposed.contains(heading.getCode())) {
                heading.getRequirements()
                        .forEach(requirement ->
                                requirement.getPrerequisiteHeading().ifPresent(presupposed::add));
            }
        }
        return getHeadings().stream()
                .filter(heading -> heading.appliesTo(task) || presupposed.contains(heading.getCode()))
                .collect(toImmutableList());
    }

    /**
     * The requirements that apply to a task.
     *
     * @param task the code of the task
     * @return the requirements in teaching order
     */
    public ImmutableList<CompetenceRequirement> getRequirements(TaskCode task) {
        Ordering<CompetenceRequirement> steps = Ordering.from(comparing(CompetenceRequirement::getTeachingStep));
        return getHeadings(task).stream()
                .flatMap(heading -> steps.immutableSortedCopy(heading.getRequirements()).stream())
                .collect(toImmutableList());
    }

    /** Checks that numbers rise, codes differ, and prerequisites stand earlier in the teaching order. */
    @Value.Check
    void check() {
        Set<String> earlier = new HashSet<>();
        int number = 0;
        for (CompetenceHeading heading : getHeadings()) {
            checkArgument(
                    heading.getNumber() > number,
                    "expected rising heading numbers, got %s after %s",
                    heading.getNumber(),
                    number);
            number = heading.getNumber();
            for (CompetenceRequirement requirement : heading.getRequirements()) {
                checkArgument(
                        requirement
                                .getPrerequisiteHeading()
                                .filter(code -> !earlier.contains(code))
                                .isEmpty(),
                        "expected the prerequisite of %s to be an earlier heading",
                        requirement.getCode());
            }
            checkArgument(
                    earlier.add(heading.getCode()), "expected each heading once, got %s twice", heading.getCode());
        }
    }

    @Value.Lazy
    ImmutableMap<String, CompetenceHeading> headingsByCode() {
        return Maps.uniqueIndex(getHeadings(), CompetenceHeading::getCode);
    }

    /**
     * A builder of catalogues.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds catalogues. */
    public static final class Builder extends ImmutableCompetenceCatalogue.Builder {

        Builder() {}
    }
}
