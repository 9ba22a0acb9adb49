package se.socialdata.reporting.table;

/** Why a cell was suppressed (primär och sekundär undertryckning). No renderer shows which of the two it was. */
public enum Suppression {
    /** The number itself is too small to be shown. */
    PRIMARY,
    /** The number could be used, with the totals, to work out a primary one. */
    SECONDARY
}
