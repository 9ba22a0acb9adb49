package se.socialdata.delegation.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Optional;

/**
 * The self-check of a guide (egenkontroll): counts to compare with the printed source, and what breaks or bends the form of a
 * guide.
 *
 * <p>In the form that the guide of Norrbotten keeps, each row has exactly one outcome, and drug handling is open to nurses
 * only. A row that offers a local option and a row that is the region's responsibility bend the first in a way that the row
 * itself explains.
 *
 * @param rowsPerSection how many rows each section has
 * @param rowsPerOutcome how many rows have each set of outcome columns marked; the empty set stands for no mark
 * @param notes what was noticed, in the order of the rows, duplicates last
 */
public record GuideSelfCheck(
        ImmutableMultiset<GuideSection> rowsPerSection,
        ImmutableMultiset<ImmutableSet<Handover>> rowsPerOutcome,
        ImmutableList<SelfCheckNote> notes) {

    private static final ImmutableSet<Profession> NURSE_ONLY = ImmutableSet.of(Profession.NURSE);

    /**
     * Checks a guide.
     *
     * @param guide the guide
     * @return the result
     */
    public static GuideSelfCheck of(Guide guide) {
        ImmutableList<GuideRow> rows = guide.getRows();
        ImmutableList.Builder<SelfCheckNote> notes = ImmutableList.builder();
        for (GuideRow row : rows) {
            outcome(row).ifPresent(kind -> notes.add(note(kind, row)));
            if (row.isDrugHandling() && !row.getAuthorisedProfessions().equals(NURSE_ONLY)) {
                notes.add(note(SelfCheckKind.DRUG_HANDLING_NOT_NURSE_ONLY, row));
            }
        }
        return new GuideSelfCheck(
                rows.stream().map(GuideRow::getSection).collect(ImmutableMultiset.toImmutableMultiset()),
                rows.stream().map(row -> row.getMarks().getMarked()).collect(ImmutableMultiset.toImmutableMultiset()),
                notes.addAll(duplicates(rows)).build());
    }

    /**
     * The notes that are errors in the data.
     *
     * @return the errors in order, empty for a sound guide
     */
    public ImmutableList<SelfCheckNote> getErrors() {
        return notes.stream().filter(SelfCheckNote::isError).collect(toImmutableList());
    }

    private static Optional<SelfCheckKind> outcome(GuideRow row) {
        int marked = row.getMarks().getMarked().size();
        if (marked == 1) {
            return Optional.empty();
        }
        if (marked == 0) {
            return Optional.of(
                    row.hasCondition(ConditionType.REGION_RESPONSIBILITY)
                            ? SelfCheckKind.NOT_MUNICIPAL
                            : SelfCheckKind.NO_OUTCOME);
        }
        boolean explained = marked == 2
                && row.getLocalOption().isPresent()
                && row.hasCondition(ConditionType.LOCAL_DEVIATIONS_POSSIBLE);
        return Optional.of(explained ? SelfCheckKind.LOCAL_OPTION : SelfCheckKind.SEVERAL_OUTCOMES);
    }

    private static ImmutableList<SelfCheckNote> duplicates(ImmutableList<GuideRow> rows) {
        ImmutableListMultimap<TaskCode, GuideRow> byTask =
                Multimaps.index(rows, row -> row.getTask().code());
        return byTask.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> SelfCheckNote.of(
                        SelfCheckKind.PRINTED_TWICE,
                        entry.getKey(),
                        entry.getValue().stream().map(GuideRow::getRow).collect(toImmutableList())))
                .collect(toImmutableList());
    }

    private static SelfCheckNote note(SelfCheckKind kind, GuideRow row) {
        return SelfCheckNote.of(kind, row.getTask().code(), ImmutableList.of(row.getRow()));
    }
}
