package se.socialdata.examples.bench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import se.socialdata.core.matching.DivisionValue;
import se.socialdata.core.matching.SiblingDivision;
import se.socialdata.core.matching.SiblingFit;
import se.socialdata.core.matching.SiblingHome;
import se.socialdata.core.matching.SiblingPair;
import se.socialdata.core.matching.SiblingProblem;
import se.socialdata.core.matching.SiblingSolution;
import se.socialdata.examples.sample.SiblingAfternoon;

/**
 * The eight siblings of the sample and their homes: the exact search of the SDK, with its proof checked, against Choco-solver
 * on the same objective.
 *
 * <p>{@code SiblingSolverRun ROUNDS SECONDS}: runs both in turn; Choco stops after that many seconds if it has not proved its
 * best division by then. Its model has one variable for the home of each child and a global cardinality for the places; it
 * finds the least number of children without a home and of pairs that are split first, then the best fits among those.
 */
public final class SiblingSolverRun {

    private SiblingSolverRun() {}

    /**
     * Runs the measurement.
     *
     * @param args the number of rounds and the limit in seconds
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        SiblingProblem problem = SiblingAfternoon.divide(2, event -> {}).getProblem();
        System.out.println(problem.getChildren().size() + " siblings, "
                + problem.getHomes().size() + " possible homes of " + SiblingAfternoon.HOMES);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        boolean proved = true;
        for (int round = -1; round < rounds; round++) {
            long start = System.nanoTime();
            SiblingSolution solution = problem.solve(2);
            boolean holds = solution.proof().isValidFor(problem, solution.best());
            double own = (System.nanoTime() - start) / 1e6;
            ChocoAnswer answer = new ChocoModel(problem).solve(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "SDK %.1f ms, %s, proved %b; Choco %.1f ms, %s, proved %b%n",
                    own,
                    solution.best().value(),
                    holds,
                    answer.millis,
                    answer.value,
                    answer.proved);
            if (!holds || (answer.proved && !answer.value.equals(solution.best().value()))) {
                throw new IllegalStateException("the two do not come to the same");
            }
            if (round >= 0) {
                ours.add(own);
                theirs.add(answer.millis);
                proved &= answer.proved;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "best: SDK %.1f ms, Choco %.1f ms%s, ratio %.0f%n",
                Collections.min(ours),
                Collections.min(theirs),
                proved ? "" : " without proof",
                Collections.min(theirs) / Collections.min(ours));
    }

    private record ChocoAnswer(DivisionValue value, boolean proved, double millis) {}

    /** The question as a constraint model; the last number of a child's variable stands for no home. */
    private static final class ChocoModel {

        private static final int KILOMETRES = 20_000;

        private final SiblingProblem problem;
        private final ImmutableList<SiblingHome> homes;
        private final Model model = new Model("siblings");
        private final IntVar[] home;
        private final int none;

        ChocoModel(SiblingProblem problem) {
            this.problem = problem;
            this.homes = problem.getHomes();
            this.none = homes.size();
            this.home = new IntVar[problem.getChildren().size()];
        }

        ChocoAnswer solve(int seconds) {
            long start = System.nanoTime();
            IntVar[] costs = new IntVar[home.length];
            for (int child = 0; child < home.length; child++) {
                addChild(child, costs);
            }
            addPlaces();
            for (SiblingPair pair : problem.getMustNotTogether()) {
                together(pair).eq(0).post();
            }
            IntVar splitMust = split(problem.getMustTogether());
            IntVar splitWishes = split(problem.getWishTogether());
            IntVar unplaced = model.intVar(0, home.length);
            model.count(none, home, unplaced).post();
            int most = home.length * (home.length - 1) / 2;
            IntVar pairs = model.intVar(0, (home.length + 1) * (most + 1) * (most + 1));
            model.scalar(
                            new IntVar[] {unplaced, splitMust, splitWishes},
                            new int[] {(most + 1) * (most + 1), most + 1, 1},
                            "=",
                            pairs)
                    .post();
            IntVar fits = model.intVar(0, home.length * 32 * KILOMETRES);
            model.sum(costs, "=", fits).post();
            return optimise(seconds, start, pairs, fits);
        }

        /** First the pairs, then, with those fixed, the fits: the same order of importance in two runs of the solver. */
        private ChocoAnswer optimise(int seconds, long start, IntVar pairs, IntVar fits) {
            Solver solver = model.getSolver();
            solver.limitTime(seconds + "s");
            IntVar[] objectives = {pairs, fits};
            Solution best = new Solution(model);
            boolean proved = true;
            for (IntVar objective : objectives) {
                model.setObjective(Model.MINIMIZE, objective);
                while (solver.solve()) {
                    best.record();
                }
                proved &= !solver.isStopCriterionMet();
                int value = best.getIntVal(objective);
                solver.reset();
                solver.limitTime(seconds + "s");
                model.arithm(objective, "<=", value).post();
            }
            return new ChocoAnswer(valueOf(best), proved, (System.nanoTime() - start) / 1e6);
        }

        private DivisionValue valueOf(Solution solution) {
            Map<String, String> division = new HashMap<>();
            for (int child = 0; child < home.length; child++) {
                int place = solution.getIntVal(home[child]);
                if (place != none) {
                    division.put(
                            problem.getChildren().get(child), homes.get(place).key());
                }
            }
            return SiblingDivision.find(problem, division).orElseThrow().value();
        }

        /** The homes that a child can have, and what each costs: unmet factors before kilometres. */
        private void addChild(int child, IntVar[] costs) {
            String key = problem.getChildren().get(child);
            int[] ofHome = new int[none + 1];
            List<Integer> possible = new ArrayList<>(List.of(none));
            for (int place = 0; place < none; place++) {
                SiblingFit fit = homes.get(place).fits().get(key);
                if (fit != null) {
                    possible.add(place);
                    ofHome[place] = fit.unmet() * KILOMETRES + fit.metres() / 1000;
                }
            }
            home[child] = model.intVar(
                    possible.stream().mapToInt(Integer::intValue).sorted().toArray());
            costs[child] = model.intVar(0, 32 * KILOMETRES);
            model.element(costs[child], ofHome, home[child]).post();
        }

        private void addPlaces() {
            int[] values = new int[none];
            IntVar[] taken = new IntVar[none];
            for (int place = 0; place < none; place++) {
                values[place] = place;
                taken[place] =
                        model.intVar(0, Math.min(home.length, homes.get(place).places()));
            }
            model.globalCardinality(home, values, taken, false).post();
        }

        private BoolVar together(SiblingPair pair) {
            IntVar first = home[problem.getChildren().indexOf(pair.first())];
            IntVar second = home[problem.getChildren().indexOf(pair.second())];
            BoolVar placed = model.arithm(first, "!=", none).reify();
            BoolVar same = model.arithm(first, "=", second).reify();
            return model.and(placed, same).reify();
        }

        private IntVar split(Set<SiblingPair> pairs) {
            IntVar[] apart = pairs.stream().map(pair -> together(pair).not()).toArray(IntVar[]::new);
            IntVar split = model.intVar(0, pairs.size());
            model.sum(apart, "=", split).post();
            return split;
        }
    }
}
