package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;

/**
 * One sheet of a workbook, before a library writes it.
 *
 * @param name the name, at most 31 characters and unique in the workbook
 * @param rows the cells row by row; rows may differ in length
 * @param widths the width of each column, in characters
 * @param fixedRows how many rows at the top stay in view and are printed on every page
 * @param fixedColumns how many columns at the left stay in view
 */
record Sheet(
        String name,
        ImmutableList<ImmutableList<SheetCell>> rows,
        ImmutableList<Integer> widths,
        int fixedRows,
        int fixedColumns) {}
