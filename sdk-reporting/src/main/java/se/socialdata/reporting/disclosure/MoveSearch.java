package se.socialdata.reporting.disclosure;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way to change one cell by one so that all equations hold again (utjämningsväg).
 *
 * <p>A change of a cell leaves its equations open, off by one. The search closes an open equation by a step of another
 * cell in it, which may open others, and so on until none is open: in a two-way table a closed walk over rows and
 * columns. The states are the open equations with the amounts by which they are off, and the cheapest state goes first
 * (Dijkstra). Where every cell is in at most two equations there are no more states than equations, and the search is
 * complete but for steps that share a cell; elsewhere it gives up after {@value #GREATEST_STATES} states.
 */
final class MoveSearch {

    private static final int GREATEST_STATES = 2_000;
    private static final int GREATEST_OPEN = 12;
    private static final Comparator<State> CHEAPEST =
            Comparator.comparingLong(State::cost).thenComparingInt(State::steps).thenComparingInt(State::number);

    private final SearchTable table;

    MoveSearch(SearchTable table) {
        this.table = table;
    }

    /** Steps of cells, by position, and what it costs to withhold those that are not withheld yet. */
    record Move(Map<Integer, Integer> steps, long cost) {}

    /** The open equations as pairs of position and amount, and the last step that led here. */
    private record State(
            ImmutableIntArray open,
            long cost,
            int steps,
            int number,
            int cell,
            int step,
            @Nullable State previous) {

        int stepOf(int wanted) {
            int sum = 0;
            for (State state = this; state != null; state = state.previous) {
                sum += state.cell == wanted ? state.step : 0;
            }
            return sum;
        }
    }

    /**
     * The cheapest move that changes a cell by one.
     *
     * @param cell the position of the cell
     * @param step 1 or -1
     * @param changes by how much cells already differ from the true table
     * @param withheld the cells that are withheld already and cost nothing
     * @param free true if only those cells may be used
     */
    Optional<Move> find(int cell, int step, Map<Integer, Long> changes, boolean[] withheld, boolean free) {
        if (!canStep(cell, step, changes, 0)) {
            return Optional.empty();
        }
        PriorityQueue<State> queue = new PriorityQueue<>(CHEAPEST);
        Map<ImmutableIntArray, Long> cheapest = new HashMap<>();
        int number = 0;
        int expanded = 0;
        queue.add(new State(change(ImmutableIntArray.of(), cell, step), 0, 0, number++, cell, step, null));
        while (!queue.isEmpty() && expanded < GREATEST_STATES) {
            State state = queue.remove();
            if (state.open.isEmpty()) {
                return Optional.of(toMove(state));
            }
            if (state.cost > cheapest.getOrDefault(state.open, Long.MAX_VALUE)) {
                continue;
            }
            expanded++;
            int chosen = chooseOpen(state.open, cell);
            int equation = state.open.get(chosen);
            int direction = -Integer.signum(state.open.get(chosen + 1));
            for (int next : table.members[equation]) {
                if (next == cell || !(withheld[next] || (!free && table.secondaryAllowed[next]))) {
                    continue;
                }
                int nextStep = direction * table.sign(equation, next);
                int before = state.stepOf(next);
                if (before * nextStep < 0 || !canStep(next, nextStep, changes, before)) {
                    continue;
                }
                ImmutableIntArray open = change(state.open, next, nextStep);
                long cost = state.cost + (withheld[next] || before != 0 ? 0 : table.costs[next]);
                if (open.length() <= 2 * GREATEST_OPEN && cost < cheapest.getOrDefault(open, Long.MAX_VALUE)) {
                    State reached = new State(open, cost, state.steps + 1, number++, next, nextStep, state);
                    if (open.isEmpty() && cost == state.cost) {
                        return Optional.of(toMove(reached));
                    }
                    cheapest.put(open, cost);
                    queue.add(reached);
                }
            }
        }
        return Optional.empty();
    }

    private boolean canStep(int cell, int step, Map<Integer, Long> changes, int before) {
        return step > 0 || table.values[cell] + changes.getOrDefault(cell, 0L) + before + step >= table.floors[cell];
    }

    /** The first open equation that the cell itself is not in; so one end of a walk rests and the other moves. */
    private int chooseOpen(ImmutableIntArray open, int cell) {
        for (int i = 0; i < open.length(); i += 2) {
            if (Arrays.binarySearch(table.equationsOf[cell], open.get(i)) < 0) {
                return i;
            }
        }
        return 0;
    }

    /** The open equations after a step of a cell, ordered by position. */
    private ImmutableIntArray change(ImmutableIntArray open, int cell, int step) {
        int[] equations = table.equationsOf[cell];
        int[] merged = new int[open.length() + 2 * equations.length];
        int size = 0;
        int i = 0;
        int k = 0;
        while (i < open.length() || k < equations.length) {
            boolean fromOpen = k == equations.length || (i < open.length() && open.get(i) <= equations[k]);
            int equation = fromOpen ? open.get(i) : equations[k];
            int amount = 0;
            if (fromOpen) {
                amount = open.get(i + 1);
                i += 2;
            }
            if (k < equations.length && equations[k] == equation) {
                amount += step * table.sign(equation, cell);
                k++;
            }
            if (amount != 0) {
                merged[size++] = equation;
                merged[size++] = amount;
            }
        }
        return ImmutableIntArray.copyOf(Arrays.copyOf(merged, size));
    }

    private static Move toMove(State end) {
        Map<Integer, Integer> steps = new HashMap<>();
        for (State state = end; state != null; state = state.previous()) {
            steps.merge(state.cell(), state.step(), Integer::sum);
        }
        return new Move(steps, end.cost());
    }
}
