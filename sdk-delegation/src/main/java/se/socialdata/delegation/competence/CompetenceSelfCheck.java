package se.socialdata.delegation.competence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.SelfCheckKind;
import se.socialdata.delegation.guide.SelfCheckNote;
import se.socialdata.delegation.guide.TaskCode;

/**
 * The self-check of a competence catalogue against a guide (egenkontroll): counts to compare with the printed source, and
 * where the two do not fit together.
 *
 * @param headings how many headings the catalogue has
 * @param requirements how many requirements it has
 * @param notes what was noticed: headings in order, then rows of the guide in order
 */
public record CompetenceSelfCheck(int headings, int requirements, ImmutableList<SelfCheckNote> notes) {

    /**
     * Checks a catalogue against a guide.
     *
     * @param catalogue the catalogue
     * @param guide the guide
     * @return the result
     */
    public static CompetenceSelfCheck of(CompetenceCatalogue catalogue, Guide guide) {
        ImmutableList.Builder<SelfCheckNote> notes = ImmutableList.builder();
        for (CompetenceHeading heading : catalogue.getHeadings()) {
            heading.getTasks().forEach(task -> headingNote(heading, task, guide).ifPresent(notes::add));
        }
        for (TaskCode task : guide.getTasks()) {
            GuideRow row = guide.get(task);
            boolean named = catalogue.getHeadings().stream()
                    .anyMatch(heading -> heading.getTasks().contains(task));
            if (row.getHandover().isPermitted() && !named) {
                notes.add(SelfCheckNote.of(SelfCheckKind.NO_OWN_HEADING, task, ImmutableList.of(row.getRow())));
            }
        }
        return new CompetenceSelfCheck(
                catalogue.getHeadings().size(), catalogue.getRequirements().size(), notes.build());
    }

    /**
     * The notes that are errors in the data.
     *
     * @return the errors in order, empty for a sound catalogue
     */
    public ImmutableList<SelfCheckNote> getErrors() {
        return notes.stream().filter(SelfCheckNote::isError).collect(toImmutableList());
    }

    private static Optional<SelfCheckNote> headingNote(CompetenceHeading heading, TaskCode task, Guide guide) {
        Optional<GuideRow> row = guide.find(task);
        if (row.isEmpty()) {
            return Optional.of(SelfCheckNote.of(SelfCheckKind.UNKNOWN_TASK, task, ImmutableList.of()));
        }
        return row.filter(found -> disagrees(heading, found))
                .map(found ->
                        SelfCheckNote.of(SelfCheckKind.HEADING_DISAGREES, task, ImmutableList.of(found.getRow())));
    }

    private static boolean disagrees(CompetenceHeading heading, GuideRow row) {
        return heading.getPrintedMode()
                .filter(mode -> mode != row.getHandover())
                .isPresent();
    }
}
