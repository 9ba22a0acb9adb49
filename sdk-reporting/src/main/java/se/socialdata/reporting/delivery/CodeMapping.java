package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From the local codes of a municipality's system to the national codes of a layout (kodöversättning).
 *
 * <p>Where a code list has a mapping, every value must be in it: a local code that happens to look like a national one is
 * not taken for it. A value without a mapping is a finding and rejects the row; it is never dropped in silence. A code list
 * without a mapping takes national codes as they are.
 */
public final class CodeMapping {

    private static final CodeMapping EMPTY = new CodeMapping(ImmutableTable.of());

    private final ImmutableTable<String, String, String> codes;

    private CodeMapping(ImmutableTable<String, String, String> codes) {
        this.codes = codes;
    }

    /**
     * No mapping: all codes are national.
     *
     * @return the mapping
     */
    public static CodeMapping empty() {
        return EMPTY;
    }

    /**
     * A mapping by code list.
     *
     * @param codes by name of the code list, the local codes with their national ones
     * @return the mapping
     * @throws IllegalArgumentException if a code is empty
     */
    public static CodeMapping of(Map<String, Map<String, String>> codes) {
        ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
        codes.forEach((list, mapping) -> mapping.forEach((local, national) -> table.put(list, local, national)));
        return of(table.build());
    }

    /**
     * A mapping by code list and local code.
     *
     * @param codes the national codes
     * @return the mapping
     * @throws IllegalArgumentException if a code is empty
     */
    public static CodeMapping of(Table<String, String, String> codes) {
        checkArgument(
                codes.columnKeySet().stream().noneMatch(String::isBlank)
                        && codes.values().stream().noneMatch(String::isBlank),
                "expected a local and a national code in each line of a mapping");
        return new CodeMapping(ImmutableTable.copyOf(codes));
    }

    /**
     * The code lists that have a mapping.
     *
     * @return their names
     */
    public Set<String> getCodeLists() {
        return codes.rowKeySet();
    }

    /**
     * The local codes of a list with their national ones.
     *
     * @param list the name of the list
     * @return the codes, empty if the list has no mapping
     */
    public ImmutableMap<String, String> getCodes(String list) {
        return codes.row(list);
    }

    /**
     * The national code of a value.
     *
     * @param list the name of the code list
     * @param value the local code, or the national one of a list without a mapping
     * @return the national code, or empty for a value that the mapping of the list does not have
     */
    public Optional<String> find(String list, String value) {
        return codes.containsRow(list) ? Optional.ofNullable(codes.get(list, value)) : Optional.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeMapping that && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    @Override
    public String toString() {
        return "CodeMapping of " + codes.size() + " codes in " + codes.rowKeySet();
    }
}
