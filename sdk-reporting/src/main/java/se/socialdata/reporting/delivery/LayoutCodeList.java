package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A code list of a layout (kodverk).
 *
 * @param name the name by which fields refer to it
 * @param source where the codes come from
 * @param certainty how certain they are
 * @param entries the codes in order, each code once; none where the codes are not known: then any code is taken
 */
public record LayoutCodeList(String name, String source, Certainty certainty, ImmutableList<CodeEntry> entries) {

    /**
     * Creates a code list.
     *
     * @param name the name
     * @param source the source
     * @param certainty the certainty
     * @param entries the codes
     * @throws IllegalArgumentException if a code occurs twice
     */
    public LayoutCodeList {
        checkArgument(
                entries.stream().map(CodeEntry::code).distinct().count() == entries.size(),
                "expected each code once in the list %s",
                name);
    }

    /**
     * Whether the codes are known.
     *
     * @return false for a list that has a name only, by which a {@link CodeMapping} can refer to it
     */
    public boolean isKnown() {
        return !entries.isEmpty();
    }

    /**
     * Finds a code, valid or not.
     *
     * @param code the code
     * @return the entry, or empty if the list has no such code
     */
    public Optional<CodeEntry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
