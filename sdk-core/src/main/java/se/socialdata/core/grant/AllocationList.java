package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;

/**
 * How a state grant is allocated (fördelningslista): each receiver with its amount, by component where the list has them.
 *
 * <p>A list is read as it is printed, also where its sums are wrong: the amounts of the rows are the facts, and the printed
 * sums are held beside them for an audit. Immutable and thread-safe.
 */
public final class AllocationList {

    private static final String RECEIVER = "receiver";
    private static final String TOTAL_ROW = "Summa";

    private static final ImmutableList<AllocationList> ALL = ImmutableList.of(
            shipped(
                    "elder-care-2026",
                    "God omsorg och hälso- och sjukvård för äldre personer 2026",
                    "9.2-6607/2026",
                    ReceiverKind.MUNICIPALITY),
            shipped(
                    "placements-2026",
                    "Subventioner av placeringar i den sociala barn- och ungdomsvården 2026",
                    "9.2-7084/2026",
                    ReceiverKind.MUNICIPALITY),
            shipped(
                    "close-care-2026-municipalities",
                    "God och nära vård 2026, kommuner",
                    "9.2-1697/2026",
                    ReceiverKind.MUNICIPALITY),
            shipped(
                    "close-care-2026-regions",
                    "God och nära vård 2026, regioner",
                    "9.2-1697/2026",
                    ReceiverKind.REGION));

    private final Head head;
    private final String source;
    private final ImmutableList<GrantComponent> components;
    private final ImmutableList<Row> rows;
    private final ImmutableMap<GrantComponent, Money> printedTotals;

    private AllocationList(
            Head head,
            String source,
            ImmutableList<GrantComponent> components,
            ImmutableList<Row> rows,
            ImmutableMap<GrantComponent, Money> printedTotals) {
        this.head = head;
        this.source = source;
        this.components = components;
        this.rows = rows;
        this.printedTotals = printedTotals;
    }

    /**
     * What a list is about.
     *
     * @param id the identity of the list
     * @param grantSv the grant and its year, in Swedish
     * @param reference the reference of the decision (diarienummer), or empty if it is not stated
     * @param decided the day of the decision, or empty if it is not stated
     * @param receivers who receives
     */
    public record Head(
            String id,
            String grantSv,
            Optional<String> reference,
            Optional<LocalDate> decided,
            ReceiverKind receivers) {

        /**
         * A head without a decision.
         *
         * @param id the identity of the list
         * @param grantSv the grant and its year, in Swedish
         * @param receivers who receives
         * @return the head
         */
        public static Head of(String id, String grantSv, ReceiverKind receivers) {
            return new Head(id, grantSv, Optional.empty(), Optional.empty(), receivers);
        }
    }

    /**
     * One receiver.
     *
     * @param receiver the name as printed
     * @param municipality the municipality; empty if the name is not that of one, or the receivers are regions
     * @param amounts the amounts as printed, by component, the total among them
     * @param line the line of the table, counted from 1
     */
    public record Row(
            String receiver,
            Optional<Municipality> municipality,
            ImmutableMap<GrantComponent, Money> amounts,
            int line) {

        /**
         * The whole amount as printed.
         *
         * @return the amount
         */
        public Money total() {
            return Objects.requireNonNull(amounts.get(GrantComponent.TOTAL));
        }

        /**
         * What the components add up to.
         *
         * @return the sum, or empty if the list has no components
         */
        public Optional<Money> sumOfComponents() {
            return amounts.entrySet().stream()
                    .filter(entry -> entry.getKey() != GrantComponent.TOTAL)
                    .map(entry -> entry.getValue())
                    .reduce(Money::plus);
        }
    }

    private static AllocationList shipped(String id, String grantSv, String reference, ReceiverKind receivers) {
        return from(
                new Head(id, grantSv, Optional.of(reference), Optional.of(LocalDate.of(2026, 2, 16)), receivers),
                ReferenceTable.load(AllocationList.class, "allocation-" + id + ".csv"));
    }

    /**
     * The shipped lists, all of them decided by Socialstyrelsen on 16 February 2026.
     *
     * @return the four lists
     */
    public static ImmutableList<AllocationList> all() {
        return ALL;
    }

    /**
     * A shipped list.
     *
     * @param id its identity
     * @return the list
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static AllocationList of(String id) {
        return ALL.stream()
                .filter(list -> list.head.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + String.join(
                                ", ", ALL.stream().map(list -> list.head.id()).toList())));
    }

    /**
     * Reads a list from a table with the column {@code receiver} and one for each component by its code, {@code TOTAL} at
     * least. A row whose receiver is {@code Summa} holds the printed sums.
     *
     * @param head what the list is about
     * @param table the rows
     * @return the list
     * @throws IllegalArgumentException if a column is missing or is no component, an amount cannot be read, there is no
     *     receiver, or the printed sums stand twice; the message names line and column
     */
    public static AllocationList from(Head head, ReferenceTable table) {
        ImmutableList<GrantComponent> components =
                table.withColumns(RECEIVER, GrantComponent.TOTAL.getCode()).getColumns().stream()
                        .filter(column -> !column.equals(RECEIVER))
                        .map(AllocationList::componentOf)
                        .collect(toImmutableList());
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        ImmutableMap<GrantComponent, Money> printed = ImmutableMap.of();
        for (ReferenceTable.Row cells : table.getRows()) {
            ImmutableMap.Builder<GrantComponent, Money> amounts = ImmutableMap.builder();
            for (GrantComponent component : components) {
                amounts.put(component, cells.get(component.getCode(), AllocationList::parseAmount));
            }
            String receiver = cells.get(RECEIVER);
            if (receiver.equals(TOTAL_ROW)) {
                checkArgument(printed.isEmpty(), "line %s: expected one row with the printed sums", cells.getLine());
                printed = amounts.buildOrThrow();
            } else {
                rows.add(new Row(receiver, municipalityOf(head, receiver), amounts.buildOrThrow(), cells.getLine()));
            }
        }
        ImmutableList<Row> all = rows.build();
        checkArgument(!all.isEmpty(), "expected at least one receiver");
        return new AllocationList(head, table.getSource(), components, all, printed);
    }

    private static GrantComponent componentOf(String column) {
        for (GrantComponent component : GrantComponent.values()) {
            if (component.getCode().equals(column)) {
                return component;
            }
        }
        throw new IllegalArgumentException(
                "expected the columns receiver, POPULATION, MUNICIPAL_HEALTH_INTERVENTIONS, RURAL_KEY, TOTAL");
    }

    private static Optional<Municipality> municipalityOf(Head head, String receiver) {
        return head.receivers() == ReceiverKind.MUNICIPALITY
                ? Municipality.findByName(receiver).or(() -> Municipality.find(receiver))
                : Optional.empty();
    }

    /** Whole kronor; thousands may be parted by a space, a no-break space or a narrow no-break space. */
    private static Money parseAmount(String text) {
        String digits = text.replace(" ", "").replace("\u00a0", "").replace("\u202f", "");
        checkArgument(digits.matches("[0-9]{1,15}"), "expected whole kronor such as 30 866 401");
        return Money.of(Long.parseLong(digits));
    }

    /**
     * What the list is about.
     *
     * @return the head
     */
    public Head getHead() {
        return head;
    }

    /**
     * Where the list was read from.
     *
     * @return the source
     */
    public String getSource() {
        return source;
    }

    /**
     * The columns of amounts.
     *
     * @return the components in order, the total among them
     */
    public ImmutableList<GrantComponent> getComponents() {
        return components;
    }

    /**
     * The receivers.
     *
     * @return the rows in order
     */
    public ImmutableList<Row> getRows() {
        return rows;
    }

    /**
     * The sums as printed.
     *
     * @return the sum of each component; empty if the list prints none
     */
    public ImmutableMap<GrantComponent, Money> getPrintedTotals() {
        return printedTotals;
    }

    /**
     * What the rows of a column add up to.
     *
     * @param component the column
     * @return the sum
     * @throws IllegalArgumentException if the list has no such column
     */
    public Money getSum(GrantComponent component) {
        checkArgument(components.contains(component), "expected one of the components %s", components);
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.amounts().get(component)))
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * The row of a municipality.
     *
     * @param municipality the municipality
     * @return the first row with it, or empty if there is none
     */
    public Optional<Row> find(Municipality municipality) {
        return rows.stream()
                .filter(row -> row.municipality().equals(Optional.of(municipality)))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllocationList that
                && head.equals(that.head)
                && source.equals(that.source)
                && components.equals(that.components)
                && rows.equals(that.rows)
                && printedTotals.equals(that.printedTotals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, rows);
    }

    /** The identity and how many receivers there are. */
    @Override
    public String toString() {
        return "AllocationList[" + head.id() + ", " + rows.size() + " receivers]";
    }
}
