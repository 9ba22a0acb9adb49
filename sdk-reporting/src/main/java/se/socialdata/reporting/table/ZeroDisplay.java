package se.socialdata.reporting.table;

/**
 * How a count of none is shown: as a dash or as a zero.
 *
 * <p>Municipal reports differ, and one report may use two ways; so each table says which is meant. It concerns counts
 * only: a share or a median of nothing has no number and is always a dash.
 */
public enum ZeroDisplay {
    /** As entered: a count of zero is {@code 0}, a cell in which nothing was observed is {@code -}. */
    AS_RECORDED,
    /** A row without any observation has {@code -} in all its cells; in every other row none is {@code 0}. */
    DASH_IN_EMPTY_ROWS,
    /** Always {@code 0}, as is usual in time series. */
    ZERO
}
