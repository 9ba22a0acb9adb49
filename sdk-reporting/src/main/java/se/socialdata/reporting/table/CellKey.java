package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableList;

/**
 * The place of a cell: the code of one member of each dimension, in the order of the table's dimensions.
 *
 * @param codes the codes, rows first, the column last
 */
public record CellKey(ImmutableList<String> codes) {

    /**
     * The place of a cell in a table with rows and columns.
     *
     * @param row the code of the row's member
     * @param column the code of the column's member
     * @return the key
     */
    public static CellKey of(String row, String column) {
        return new CellKey(ImmutableList.of(row, column));
    }

    /**
     * The place of a cell in a table with any number of dimensions.
     *
     * @param codes the code of one member of each dimension, in the order of the dimensions
     * @return the key
     */
    public static CellKey of(Iterable<String> codes) {
        return new CellKey(ImmutableList.copyOf(codes));
    }

    /**
     * The code of this cell's member of one dimension.
     *
     * @param dimension the position of the dimension, from zero
     * @return the code
     */
    public String getCode(int dimension) {
        return codes.get(dimension);
    }

    /**
     * This place moved to another member of one dimension.
     *
     * @param dimension the position of the dimension, from zero
     * @param code the code of the other member
     * @return the key
     */
    public CellKey withCode(int dimension, String code) {
        ImmutableList.Builder<String> moved = ImmutableList.builderWithExpectedSize(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            moved.add(i == dimension ? code : codes.get(i));
        }
        return new CellKey(moved.build());
    }

    @Override
    public String toString() {
        return String.join("/", codes);
    }
}
