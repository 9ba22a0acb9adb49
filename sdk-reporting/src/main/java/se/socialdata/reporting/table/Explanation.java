package se.socialdata.reporting.table;

import java.util.Optional;
import se.socialdata.reporting.text.LocalizedText;

/**
 * How a cell came about.
 *
 * @param formula the formula with its operands as people write it, for example {@code 9 + 4}; operands that are none
 *     are left out, and a suppressed operand stands as its symbol
 * @param basis what was counted and how, where the table says it; never present for a suppressed cell
 */
public record Explanation(LocalizedText formula, Optional<LocalizedText> basis) {}
