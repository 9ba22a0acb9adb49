package se.socialdata.examples.cli.home;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.CheckOutcome;
import se.socialdata.core.matching.DivisionValue;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.KeptApart;
import se.socialdata.core.matching.MatchDocument;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchRules;
import se.socialdata.core.matching.MatchingJson;
import se.socialdata.core.matching.OptimalityProof;
import se.socialdata.core.matching.SiblingDivision;
import se.socialdata.core.matching.SiblingGroup;
import se.socialdata.core.matching.SiblingResult;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.FindingsByRule;
import se.socialdata.examples.sample.SampleNeeds;
import se.socialdata.examples.sample.SiblingAfternoon;

/** Divides siblings between homes. */
@Command(
        name = "siblings",
        description = {
            "How siblings who are placed at the same time can be divided between homes.",
            "",
            "Prints the best division with the proof that none is better, and the next best. Best is: fewest children"
                    + " without a home, fewest pairs split who should live together, fewest wishes split, fewest unmet"
                    + " factors, shortest distances, in that order. Pairs who must not live together never do.",
            "",
            "Siblings in one home are other children to each other: how many and which others a child's need allows holds"
                    + " between them as the policy says. Whom a need keeps apart, or would have to be asked about first,"
                    + " is printed under the division by the keys of the needs, and so is who lives together though a weighed or"
                    + " informative factor is unmet or unknown. In JSON the answer is one SiblingAnswer. With --why each child is held"
                    + " against the home as if it came alone.",
            "",
            "Without files eight siblings of a fictional family are divided between 200 homes in one afternoon, as a"
                    + " municipality tells in Ds 2026:5, and what is missing in the documents of such an afternoon is"
                    + " printed too. The exit code is 1 if a child has no home, a document lacks something, or a line"
                    + " cannot be read."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class SiblingsCommand implements Callable<Integer> {

    private static final int MOST_RUNNERS_UP = 100;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--group",
            paramLabel = "FILE",
            description = "The siblings: a file with one SiblingGroup on one line (default: the sample).")
    private Optional<Path> group;

    @Mixin
    private MatchFiles files;

    @Mixin
    private MatchOutput output;

    @Option(
            names = "--runners-up",
            paramLabel = "NUMBER",
            converter = Values.OfCount.class,
            defaultValue = "2",
            description = "How many divisions after the best are printed, 0-100 (default: ${DEFAULT-VALUE}).")
    private int runnersUp;

    /** Made by picocli. */
    SiblingsCommand() {}

    @Override
    public Integer call() {
        if (runnersUp > MOST_RUNNERS_UP) {
            throw new ParameterException(spec.commandLine(), "--runners-up: expected a number from 0 to 100");
        }
        if (group.isEmpty() != files.isSample()) {
            throw new ParameterException(spec.commandLine(), "expected both --group and --homes, or none of them");
        }
        files.requireDate();
        PrintWriter out = spec.commandLine().getOut();
        AccessPurpose purpose = files.readPurpose();
        MatchPolicy policy = files.readPolicy();
        SiblingGroup siblings = group.map(
                        file -> MatchFiles.only(files.read("group", HomeRecords.SIBLING_GROUP, file), "group", file))
                .orElseGet(SampleNeeds::findEightSiblings);
        HomeRegister register = files.readRegister(SiblingAfternoon.HOMES);
        SiblingResult result = register.divide(siblings, policy, runnersUp, purpose, files.audit());
        boolean allPlaced = result.getSolution().best().unplaced().isEmpty();
        if (output.why().isPresent()) {
            siblings.getNeeds()
                    .forEach(need -> output.explain(
                            result.explain(need.getId(), output.why().orElseThrow()), out));
        } else if (output.isJson()) {
            out.println(JsonWriter.of(
                            MatchingJson.SIBLING_ANSWER, JsonSettings.strict().engine())
                    .write(result.toAnswer()));
        } else {
            write(result, register, siblings, out);
            allPlaced &= !files.isSample() || writeFindings(siblings, result, out);
        }
        out.flush();
        return allPlaced ? files.exitCode() : ExitCodes.FINDINGS;
    }

    private static void write(SiblingResult result, HomeRegister register, SiblingGroup siblings, PrintWriter out) {
        out.println(result.getGroupId() + " on " + result.getDate() + ", policy "
                + result.getPolicy().getName() + ": " + siblings.getNeeds().size() + " siblings, " + register.size()
                + " homes, " + result.getProblem().getHomes().size() + " of them possible");
        write("best", result, result.getSolution().best(), out);
        OptimalityProof proof = result.getSolution().proof();
        out.println("  " + (result.isProved() ? "proved: no division is better" : "NOT proved") + " ("
                + proof.getBoundCount() + " bounds checked, " + proof.getExplored() + " looked into, "
                + proof.getPruned() + " cut)");
        ImmutableList<SiblingDivision> others = result.getSolution().runnersUp();
        for (int i = 0; i < others.size(); i++) {
            write("number " + (i + 2), result, others.get(i), out);
        }
    }

    private static void write(String name, SiblingResult result, SiblingDivision division, PrintWriter out) {
        DivisionValue value = division.value();
        out.println(name + ": without a home " + value.unplaced() + ", pairs split " + value.splitMust()
                + ", wishes split " + value.splitWishes() + ", unmet factors " + value.unmet() + ", "
                + Math.round(value.metres() / 1000.0) + " km");
        division.groups().forEach((home, children) -> out.println("  " + home + ": " + String.join(", ", children)));
        if (!division.unplaced().isEmpty()) {
            out.println("  no home: " + String.join(", ", division.unplaced()));
        }
        result.findWorsened(division)
                .forEach((child, check) -> out.println("  together though "
                        + check.getOutcome().getTermEn() + ": " + child + " ("
                        + check.getFactor().getTermEn() + ", "
                        + check.getWeight().getTermEn() + ")"));
        for (KeptApart kept : division.keptApart()) {
            out.println("  kept apart" + (kept.outcome() == CheckOutcome.UNKNOWN ? " until asked: " : ": ")
                    + kept.needId() + " from " + String.join(", ", kept.from()) + " ("
                    + kept.factor().getTermEn() + ", " + kept.weight().getTermEn() + ")");
        }
    }

    /** What is missing in the documents of the afternoon: of each child only the match was kept. */
    private static boolean writeFindings(SiblingGroup siblings, SiblingResult result, PrintWriter out) {
        RuleSet<MatchDocument> rules = MatchRules.inForce().plus(MatchRules.guidance());
        FindingsByRule findings = new FindingsByRule(rules);
        ImmutableList<MatchDocument> documents = SiblingAfternoon.document(siblings, result);
        for (int i = 0; i < documents.size(); i++) {
            findings.add(rules.check(documents.get(i), result.getDate()), i + 1L);
        }
        out.println("the documents of the afternoon, one line for each child:");
        findings.write(out);
        return findings.isEmpty();
    }
}
