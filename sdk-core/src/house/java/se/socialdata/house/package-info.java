/**
 * The architecture rules that all modules share. Every module compiles this package into its tests; what is particular to
 * a module stands in its own {@code HouseRulesTest}.
 */
@NullMarked
package se.socialdata.house;

import org.jspecify.annotations.NullMarked;
