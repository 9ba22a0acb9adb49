package se.socialdata.core.cost;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.term.ReferenceTable;

/**
 * The cost items of a range of years and how they make up each other (kostnadsposternas träd).
 *
 * <p>Each published report has its own version: financial assistance was one item in the report of 2019 and has two parts in
 * that of 2025. A year outside every shipped version, such as 2018, has none; a caller can make one from a table of its own.
 * Immutable and thread-safe.
 */
public final class CostTree {

    private static final ImmutableList<CostTree> ALL = ImmutableList.of(
            from("2019", 2013, 2017, ReferenceTable.load(CostTree.class, "cost-tree-2019.csv")),
            from("2025", 2019, 2023, ReferenceTable.load(CostTree.class, "cost-tree-2025.csv")));

    private final String version;
    private final int firstYear;
    private final int lastYear;
    private final String source;
    private final ImmutableMap<CostItem, Node> nodes;

    private CostTree(String version, int firstYear, int lastYear, String source, ImmutableMap<CostItem, Node> nodes) {
        this.version = version;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.source = source;
        this.nodes = nodes;
    }

    private record Node(Optional<CostItem> parent, String labelSv, ImmutableList<CostItem> parts) {}

    /**
     * The shipped versions.
     *
     * @return the version of 2019, for the years 2013 to 2017, and that of 2025, for 2019 to 2023
     */
    public static ImmutableList<CostTree> all() {
        return ALL;
    }

    /**
     * Finds the shipped version for a year.
     *
     * @param year the year of the costs
     * @return the version, or empty if no shipped version covers the year
     */
    public static Optional<CostTree> find(int year) {
        return ALL.stream().filter(tree -> tree.covers(year)).findFirst();
    }

    /**
     * The shipped version with a name.
     *
     * @param version {@code 2019} or {@code 2025}, the year of the report that prints it
     * @return the version
     * @throws IllegalArgumentException if there is none
     */
    public static CostTree of(String version) {
        return ALL.stream()
                .filter(tree -> tree.version.equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of the versions 2019, 2025"));
    }

    /**
     * A version from a table with the columns {@code item}, {@code parent} and {@code label_sv}, in the order in which the
     * items are shown.
     *
     * @param version the name of the version
     * @param firstYear the first year of costs, inclusive
     * @param lastYear the last year of costs, inclusive
     * @param table the items; the parent of an item without one is empty, and a parent stands before its parts
     * @return the version
     * @throws IllegalArgumentException if the years are in disorder, an item is unknown or stands twice, or a parent does
     *     not stand before its part
     */
    public static CostTree from(String version, int firstYear, int lastYear, ReferenceTable table) {
        checkArgument(firstYear <= lastYear, "expected the last year on or after %s, got %s", firstYear, lastYear);
        Map<CostItem, Optional<CostItem>> parents = new EnumMap<>(CostItem.class);
        ImmutableList.Builder<CostItem> order = ImmutableList.builder();
        Map<CostItem, String> labels = new EnumMap<>(CostItem.class);
        for (ReferenceTable.Row row :
                table.withColumns("item", "parent", "label_sv").getRows()) {
            CostItem item = row.get("item", CostItem.CODES::get);
            Optional<CostItem> parent = row.get("parent").isEmpty()
                    ? Optional.empty()
                    : Optional.of(row.get("parent", CostItem.CODES::get));
            checkArgument(
                    parent.isEmpty() || parents.containsKey(parent.get()),
                    "line %s: expected the parent on a line before",
                    row.getLine());
            checkArgument(parents.putIfAbsent(item, parent) == null, "line %s: expected each item once", row.getLine());
            order.add(item);
            labels.put(item, row.get("label_sv"));
        }
        ImmutableMap.Builder<CostItem, Node> nodes = ImmutableMap.builder();
        for (CostItem item : order.build()) {
            ImmutableList<CostItem> parts = order.build().stream()
                    .filter(other ->
                            parents.getOrDefault(other, Optional.empty()).equals(Optional.of(item)))
                    .collect(toImmutableList());
            nodes.put(
                    item,
                    new Node(
                            parents.getOrDefault(item, Optional.empty()),
                            labels.getOrDefault(item, item.getTermSv()),
                            parts));
        }
        return new CostTree(version, firstYear, lastYear, table.getSource(), nodes.buildOrThrow());
    }

    /**
     * The name of the version.
     *
     * @return for example {@code 2025}
     */
    public String getVersion() {
        return version;
    }

    /**
     * The first year of costs.
     *
     * @return the year, inclusive
     */
    public int getFirstYear() {
        return firstYear;
    }

    /**
     * The last year of costs.
     *
     * @return the year, inclusive
     */
    public int getLastYear() {
        return lastYear;
    }

    /**
     * Whether the version holds for a year.
     *
     * @param year the year of the costs
     * @return true from the first to the last year, both included
     */
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /**
     * Where the version is printed.
     *
     * @return the source
     */
    public String getSource() {
        return source;
    }

    /**
     * The items in the order in which they are shown, each before its parts.
     *
     * @return the items
     */
    public ImmutableList<CostItem> getItems() {
        return nodes.keySet().asList();
    }

    /**
     * An item and everything below it, in the order in which they are shown.
     *
     * @param top the item
     * @return the item first, then its parts with theirs
     * @throws IllegalArgumentException if the version has no such item
     */
    public ImmutableList<CostItem> getItemsUnder(CostItem top) {
        node(top);
        return getItems().stream().filter(item -> isWithin(item, top)).collect(toImmutableList());
    }

    private boolean isWithin(CostItem item, CostItem top) {
        return item == top
                || getParent(item).map(parent -> isWithin(parent, top)).orElse(false);
    }

    /**
     * Whether the version has an item.
     *
     * @param item the item
     * @return true if it has
     */
    public boolean contains(CostItem item) {
        return nodes.containsKey(item);
    }

    /**
     * What an item is a part of.
     *
     * @param item the item
     * @return the item above it, or empty for one that is a part of nothing
     * @throws IllegalArgumentException if the version has no such item
     */
    public Optional<CostItem> getParent(CostItem item) {
        return node(item).parent();
    }

    /**
     * What makes up an item.
     *
     * @param item the item
     * @return its parts in order; empty for an item that is not divided
     * @throws IllegalArgumentException if the version has no such item
     */
    public ImmutableList<CostItem> getParts(CostItem item) {
        return node(item).parts();
    }

    /**
     * Whether an item is not divided.
     *
     * @param item the item
     * @return true if it has no parts
     * @throws IllegalArgumentException if the version has no such item
     */
    public boolean isLeaf(CostItem item) {
        return node(item).parts().isEmpty();
    }

    /**
     * The Swedish label of an item as the version prints it.
     *
     * @param item the item
     * @return the label
     * @throws IllegalArgumentException if the version has no such item
     */
    public String getLabelSv(CostItem item) {
        return node(item).labelSv();
    }

    private Node node(CostItem item) {
        Node node = nodes.get(item);
        checkArgument(node != null, "expected a cost item of the version %s", version);
        return node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostTree that
                && version.equals(that.version)
                && firstYear == that.firstYear
                && lastYear == that.lastYear
                && nodes.equals(that.nodes);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + nodes.hashCode();
    }

    /** The version and its years. */
    @Override
    public String toString() {
        return "CostTree[" + version + ", " + firstYear + "-" + lastYear + "]";
    }
}
