package se.socialdata.examples.cli.home;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.matching.CheckOutcome;
import se.socialdata.core.matching.FactorCheck;
import se.socialdata.core.matching.FactorWeight;
import se.socialdata.core.matching.Match;
import se.socialdata.core.matching.MatchResult;
import se.socialdata.core.matching.MatchingJson;
import se.socialdata.core.matching.RankedHome;
import se.socialdata.reporting.text.Language;

/** Writes matches as text. */
final class MatchText {

    /** What is said of a home that the register does not hold. */
    static final String UNKNOWN_HOME = "--why: expected the key of a home in the register";

    private final PrintWriter out;
    private final Language language;
    private final int limit;

    MatchText(PrintWriter out, Language language, int limit) {
        this.out = out;
        this.language = language;
        this.limit = limit;
    }

    void write(MatchResult result) {
        out.println(result.getNeedId() + " on " + result.getDate() + ", policy "
                + result.getPolicy().getName() + ": " + result.getFitting().size() + " fit, "
                + result.getToBeAsked().size() + " to be asked, " + result.countExcluded() + " excluded");
        write("fits", result.getFitting());
        write("to be asked", result.getToBeAsked());
    }

    private void write(String heading, List<RankedHome> homes) {
        if (homes.isEmpty()) {
            return;
        }
        out.println(heading + ":");
        homes.stream().limit(limit).forEach(home -> {
            out.println("  " + home.getHomeKey() + distance(home.getDistanceKilometres()));
            home.explain().getChecks().stream()
                    .filter(check -> check.getWeight() != FactorWeight.INFORMATIVE
                            || check.getOutcome() == CheckOutcome.FOR_THE_BOARD)
                    .filter(check ->
                            check.getOutcome() != CheckOutcome.MET && check.getOutcome() != CheckOutcome.NOT_RELEVANT)
                    .forEach(check -> out.println("    " + line(check)));
        });
        if (homes.size() > limit) {
            out.println("  ... and " + (homes.size() - limit) + " more");
        }
    }

    /** Writes every check of a match. */
    void write(Match match) {
        out.println(match.getHomeKey() + " for " + match.getNeedId() + " on " + match.getDate() + ": "
                + match.getStatus().getTermEn() + distance(match.getDistanceKilometres()));
        match.getChecks().forEach(check -> out.println("  " + line(check) + " [" + check.getSource() + "]"));
    }

    /** A match in JSON, on one line. */
    static String toJson(Match match) {
        return JsonWriter.of(MatchingJson.MATCH, JsonSettings.strict().engine()).write(match);
    }

    private String line(FactorCheck check) {
        boolean swedish = language == Language.SWEDISH;
        return (swedish ? check.getWeight().getTermSv() : check.getWeight().getTermEn())
                + ", "
                + (swedish ? check.getOutcome().getTermSv() : check.getOutcome().getTermEn())
                + ": "
                + (swedish ? check.getFactor().getTermSv() : check.getFactor().getTermEn())
                + ": "
                + (swedish ? check.getReasonSv() : check.getReasonEn());
    }

    private static String distance(OptionalInt kilometres) {
        return kilometres.isPresent() ? ", " + kilometres.getAsInt() + " km" : "";
    }
}
