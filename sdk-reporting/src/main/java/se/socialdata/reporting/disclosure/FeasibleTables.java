package se.socialdata.reporting.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;

/**
 * All assignments of non-negative real numbers to unknowns that satisfy linear equations with integer coefficients, as
 * an exact simplex tableau.
 *
 * <p>Every basic variable {@code i} is written as {@code (right[i] - sum over columns of matrix[i][j] * x[j]) / scale}.
 * The tableau is fraction free: all entries are integers over the one positive {@code scale} (they are minors of the
 * coefficient matrix, so the division in a pivot is exact; Bareiss 1968, Edmonds 1967). Overflow of a {@code long} is an
 * error, never a wrong figure. The equations of two-way tables are totally unimodular: all entries stay -1, 0 or 1.
 *
 * <p>Variables 0 to n-1 are the unknowns; variable n+e is the slack of equation e, which is zero in every solution. It
 * never enters, but its column says with which weight equation e takes part in a row: the way in which a bound is
 * computed.
 */
final class FeasibleTables {

    private final int unknowns;
    private final int[] basic;
    private final int[] column;
    private final int[] place;
    private final long[][] matrix;
    private final long[] right;
    private long scale = 1;

    /**
     * The solutions of {@code coefficients * x = coefficients * solution, x >= 0}.
     *
     * @param coefficients one row for each equation
     * @param solution a known solution, not negative, from which a first vertex is made
     */
    FeasibleTables(long[][] coefficients, long[] solution) {
        unknowns = solution.length;
        int equations = coefficients.length;
        matrix = coefficients;
        right = new long[equations];
        basic = new int[equations];
        column = new int[unknowns];
        place = new int[unknowns + equations];
        for (int j = 0; j < unknowns; j++) {
            column[j] = j;
            place[j] = ~j;
        }
        for (int i = 0; i < equations; i++) {
            basic[i] = unknowns + i;
            place[unknowns + i] = i;
            for (int j = 0; j < unknowns; j++) {
                right[i] = Math.addExact(right[i], Math.multiplyExact(coefficients[i][j], solution[j]));
            }
        }
        eliminateSlacks();
        moveToVertex(solution);
    }

    /** Whether the equations alone, without non-negativity, leave only one value. */
    boolean isLinearlyDetermined(int variable) {
        return place[variable] >= 0 && findColumn(place[variable], 0) < 0;
    }

    /** The least whole number that the variable can be, and with which equations that is computed. */
    long minimum(int variable, BitSet usedEquations) {
        while (place[variable] >= 0) {
            int row = place[variable];
            int entering = findColumn(row, 1);
            if (entering < 0) {
                noteEquations(row, usedEquations);
                return -Math.floorDiv(-right[row], scale);
            }
            int leaving = blockingRow(entering, 1);
            if (leaving < 0) {
                throw new IllegalStateException("expected a variable that is bounded from below");
            }
            // Of several rows that block at once, the row of the variable itself settles the question.
            pivot(isTie(row, leaving, entering) ? row : leaving, entering);
        }
        return 0;
    }

    /** The greatest whole number that the variable can be, empty if unlimited, and the equations that limit it. */
    OptionalLong maximum(int variable, BitSet usedEquations) {
        if (place[variable] < 0) {
            int entering = ~place[variable];
            int leaving = blockingRow(entering, 1);
            if (leaving < 0) {
                return OptionalLong.empty();
            }
            pivot(leaving, entering);
        }
        while (true) {
            int row = place[variable];
            int entering = findColumn(row, -1);
            if (entering < 0) {
                noteEquations(row, usedEquations);
                return OptionalLong.of(Math.floorDiv(right[row], scale));
            }
            int leaving = blockingRow(entering, 1);
            if (leaving < 0) {
                return OptionalLong.empty();
            }
            pivot(leaving, entering);
        }
    }

    /** Gauss-Jordan: each slack leaves the basis for an unknown, unless its equation follows from the others. */
    private void eliminateSlacks() {
        for (int row = 0; row < basic.length; row++) {
            int entering = findColumn(row, 0);
            if (entering >= 0) {
                pivot(row, entering);
            }
        }
    }

    /** Brings the non-basic unknowns of the known solution to zero one by one; a basic one that gets there first swaps. */
    private void moveToVertex(long[] solution) {
        // While a non-basic unknown is not yet at zero, right[] tells the basic part of the point with that unknown in
        // it.
        for (int j = 0; j < unknowns; j++) {
            if (isSlack(column[j]) || solution[column[j]] == 0) {
                continue;
            }
            addColumn(j, -solution[column[j]]);
        }
        for (int j = 0; j < unknowns; j++) {
            if (isSlack(column[j]) || solution[column[j]] == 0) {
                continue;
            }
            long amount = solution[column[j]];
            int leaving = blockingRow(j, -1);
            boolean blocked = leaving >= 0 && right[leaving] < Math.multiplyExact(-matrix[leaving][j], amount);
            addColumn(j, amount);
            if (blocked) {
                pivot(leaving, j);
            }
        }
    }

    private void addColumn(int j, long amount) {
        for (int i = 0; i < basic.length; i++) {
            right[i] = Math.addExact(right[i], Math.multiplyExact(matrix[i][j], amount));
        }
    }

    /** The column of the least unknown with a coefficient of the sign; any but zero if the sign is zero; -1 if none. */
    private int findColumn(int row, int sign) {
        int found = -1;
        long[] coefficients = matrix[row];
        for (int j = 0; j < unknowns; j++) {
            boolean fits = sign == 0 ? coefficients[j] != 0 : Long.signum(coefficients[j]) == sign;
            // The least index enters and leaves (Bland 1977): no cycling, and the same way each time.
            if (fits && !isSlack(column[j]) && (found < 0 || column[j] < column[found])) {
                found = j;
            }
        }
        return found;
    }

    /** The row that first falls to zero as a column grows (direction 1) or shrinks (-1); -1 if none does. */
    private int blockingRow(int j, int direction) {
        int found = -1;
        for (int i = 0; i < basic.length; i++) {
            if (matrix[i][j] * direction <= 0 || isSlack(basic[i])) {
                continue;
            }
            int order = found < 0 ? -1 : compareRatios(i, found, j);
            if (order < 0 || (order == 0 && basic[i] < basic[found])) {
                found = i;
            }
        }
        return found;
    }

    private int compareRatios(int one, int other, int j) {
        return Long.compare(
                Math.multiplyExact(right[one], Math.abs(matrix[other][j])),
                Math.multiplyExact(right[other], Math.abs(matrix[one][j])));
    }

    private boolean isTie(int row, int leaving, int entering) {
        return matrix[row][entering] > 0 && compareRatios(row, leaving, entering) == 0;
    }

    private void noteEquations(int row, BitSet usedEquations) {
        for (int j = 0; j < unknowns; j++) {
            if (isSlack(column[j]) && matrix[row][j] != 0) {
                usedEquations.set(column[j] - unknowns);
            }
        }
    }

    private boolean isSlack(int variable) {
        return variable >= unknowns;
    }

    /** Exchanges the basic variable of a row and the variable of a column; the scale stays positive. */
    private void pivot(int row, int entering) {
        long[] pivotRow = matrix[row];
        long pivot = Math.abs(pivotRow[entering]);
        long sign = Long.signum(pivotRow[entering]);
        for (int i = 0; i < matrix.length; i++) {
            long factor = matrix[i][entering] * sign;
            if (i != row && (factor != 0 || pivot != scale)) {
                combine(matrix[i], pivotRow, factor, pivot, entering);
                right[i] = reduce(right[i], pivot, factor, right[row]);
                matrix[i][entering] = -factor;
            }
        }
        pivotRow[entering] = scale;
        if (sign < 0) {
            Arrays.setAll(pivotRow, j -> -pivotRow[j]);
            right[row] = -right[row];
        }
        scale = pivot;
        int left = basic[row];
        basic[row] = column[entering];
        column[entering] = left;
        place[basic[row]] = row;
        place[left] = ~entering;
    }

    private void combine(long[] target, long[] pivotRow, long factor, long pivot, int skipped) {
        for (int j = 0; j < target.length; j++) {
            if (j != skipped && (pivotRow[j] != 0 || pivot != scale)) {
                target[j] = reduce(target[j], pivot, factor, pivotRow[j]);
            }
        }
    }

    private long reduce(long entry, long pivot, long factor, long inPivotRow) {
        long difference = Math.subtractExact(Math.multiplyExact(entry, pivot), Math.multiplyExact(factor, inPivotRow));
        return scale == 1 ? difference : difference / scale;
    }
}
