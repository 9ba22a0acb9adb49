package se.socialdata.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>{@code SiblingSolverRun ROUNDS SECONDS SIBLINGS...}: runs both in turn and takes the CPU time of the thread. Choco's model
 * has one variable for the home of each child and a global cardinality for the places. It finds the least number of children
 * without a home and of pairs that are split first, then the best fits among those, and stops after that many seconds for each
 * of the two if it has proved nothing by then.
 */
public final class SiblingSolverRun {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SiblingSolverRun() {}

    /**
     * Runs the measurement.
     *
     * @param args the number of rounds, the limit in seconds, and how many of the siblings: one number for each measurement
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        int[] sizes = args.length > 2
                ? Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray()
                : new int[] {4, 8};
        SiblingProblem all = SiblingAfternoon.divide(2, event -> {}).getProblem();
        for (int size : sizes) {
            measure(restrict(all, all.getChildren().subList(0, size)), rounds, seconds);
        }
    }

    /** The question for some of the siblings. */
    private static SiblingProblem restrict(SiblingProblem problem, List<String> children) {
        return SiblingProblem.of(
                children,
                problem.getHomes().stream()
                        .map(home -> SiblingHome.of(
                                home.key(), home.places(), Maps.filterKeys(home.fits(), children::contains)))
                        .toList(),
                restrict(problem.getMustTogether(), children),
                restrict(problem.getWishTogether(), children),
                restrict(problem.getMustNotTogether(), children));
    }

    private static Set<SiblingPair> restrict(Set<SiblingPair> pairs, List<String> children) {
        return Sets.filter(pairs, pair -> children.contains(pair.first()) && children.contains(pair.second()));
    }

    private static void measure(SiblingProblem problem, int rounds, int seconds) {
        System.out.println(problem.getChildren().size() + " siblings, "
                + problem.getHomes().size() + " possible homes of " + SiblingAfternoon.HOMES);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        boolean proved = true;
        for (int round = -1; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            SiblingSolution solution = problem.solve(2);
            boolean holds = solution.proof().isValidFor(problem, solution.best());
            double own = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
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
            boolean better = answer.value.compareTo(solution.best().value()) < 0;
            if (!holds
                    || better
                    || (answer.proved && !answer.value.equals(solution.best().value()))) {
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
                "best: SDK %.1f ms, Choco %.1f ms%s, ratio %.1f%n",
                Collections.min(ours),
                Collections.min(theirs),
                proved ? ", the same division" : ", stopped without proof",
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
            long start = THREADS.getCurrentThreadCpuTime();
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
            IntVar[] objectives = {pairs, fits};
            Solution best = new Solution(model);
            boolean proved = true;
            for (IntVar objective : objectives) {
                long end = THREADS.getCurrentThreadCpuTime() + seconds * 1_000_000_000L;
                solver.addStopCriterion(() -> THREADS.getCurrentThreadCpuTime() > end);
                model.setObjective(Model.MINIMIZE, objective);
                while (solver.solve()) {
                    best.record();
                }
                proved &= !solver.isStopCriterionMet();
                int value = best.getIntVal(objective);
                solver.reset();
                solver.removeAllStopCriteria();
                model.arithm(objective, "<=", value).post();
            }
            return new ChocoAnswer(valueOf(best), proved, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
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
