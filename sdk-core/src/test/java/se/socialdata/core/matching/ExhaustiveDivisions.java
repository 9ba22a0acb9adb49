package se.socialdata.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every division of a small group there is, tried one by one: the oracle of the search. */
final class ExhaustiveDivisions {

    private final SiblingProblem problem;
    private final List<SiblingDivision> all = new ArrayList<>();

    private ExhaustiveDivisions(SiblingProblem problem) {
        this.problem = problem;
    }

    static List<SiblingDivision> of(SiblingProblem problem) {
        ExhaustiveDivisions divisions = new ExhaustiveDivisions(problem);
        divisions.place(0, new HashMap<>());
        divisions.all.sort(Comparator.comparing(SiblingDivision::value));
        return divisions.all;
    }

    private void place(int child, Map<String, String> homes) {
        if (child == problem.getChildren().size()) {
            SiblingDivision.find(problem, homes).ifPresent(all::add);
            return;
        }
        place(child + 1, homes);
        String key = problem.getChildren().get(child);
        for (SiblingHome home : problem.getHomes()) {
            homes.put(key, home.key());
            place(child + 1, homes);
            homes.remove(key);
        }
    }
}
