package se.socialdata.core.json;

/**
 * How far a parser has come in a document.
 *
 * @param row the row, counted from 1; a line feed, a carriage return and both together begin a new one
 * @param offset how many bytes have been read
 */
public record JsonPosition(int row, int offset) {}
