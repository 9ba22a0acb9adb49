package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;

/**
 * The best division of a group of siblings, its proof, and the next best.
 *
 * @param best the best division; where several are equally good, one of them, the same on each run
 * @param runnersUp the next best in order, fewer than asked for where there are no more
 * @param proof the proof that none is better
 */
public record SiblingSolution(SiblingDivision best, ImmutableList<SiblingDivision> runnersUp, OptimalityProof proof) {}
