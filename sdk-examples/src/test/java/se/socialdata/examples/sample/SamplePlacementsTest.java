package se.socialdata.examples.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.PlacementJson;
import se.socialdata.core.placement.PlacementRules;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.time.DateInterval;

/** Forty placed children, and the boy whose referral was lost. */
class SamplePlacementsTest {

    private static final RuleSet<ChildCase> RULES = PlacementRules.inForce().plus(PlacementRules.guidance());

    private static final DateInterval YEAR = DateInterval.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    /** What the second half of the sample is there to show. The first twenty cases have no finding. */
    private static final ImmutableMap<String, List<String>> FINDINGS = ImmutableMap.<String, List<String>>builder()
            .put("CASE-21", List.of("PLA-031"))
            .put("CASE-22", List.of("PLA-032"))
            .put("CASE-23", List.of("PLA-010", "PLA-013"))
            .put("CASE-24", List.of("PLA-036"))
            .put("CASE-25", List.of("PLA-108"))
            .put("CASE-26", List.of("PLA-101", "PLA-106"))
            .put("CASE-27", List.of("PLA-103"))
            .put("CASE-28", List.of("PLA-201"))
            .put("CASE-29", List.of("PLA-203"))
            .put("CASE-30", List.of("PLA-133", "PLA-134", "PLA-202"))
            .put("CASE-31", List.of("PLA-128"))
            .put("CASE-32", List.of("PLA-114", "PLA-121"))
            .put("CASE-33", List.of("PLA-110"))
            .put("CASE-34", List.of("PLA-018"))
            .put("CASE-35", List.of("PLA-019", "PLA-107"))
            .put("CASE-36", List.of("PLA-122", "PLA-124"))
            .put("CASE-37", List.of("PLA-129"))
            .put("CASE-38", List.of("PLA-033", "PLA-115"))
            .put("CASE-39", List.of("PLA-135", "PLA-206"))
            .put("CASE-40", List.of("PLA-017"))
            .buildOrThrow();

    @Test
    void the_committed_files_are_what_the_generator_makes() throws IOException {
        assertThat(read(SampleResources.getPlacements())).isEqualTo(SamplePlacements.generate(SamplePlacements.SEED));
        assertThat(read(SampleResources.getLostReferral())).containsExactly(LostReferral.tell());
    }

    @Test
    void each_case_has_the_findings_that_it_tells_of_and_no_other() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (ChildCase childCase : read(SampleResources.getPlacements())) {
            List<String> rules = findings(childCase, PlacementStory.RECORDED).stream()
                    .map(Finding::getRuleId)
                    .toList();
            if (!rules.isEmpty()) {
                found.put(childCase.getId(), rules);
            }
        }

        assertThat(found).isEqualTo(new TreeMap<>(FINDINGS));
    }

    @Test
    void the_children_are_forty_different_test_persons_of_both_sexes() throws IOException {
        List<ChildCase> cases = read(SampleResources.getPlacements());
        List<String> published =
                Resources.readLines(Resources.getResource(SampleResources.class, "test-identity-numbers.csv"), UTF_8);

        assertThat(cases).hasSize(40).extracting(ChildCase::getChild).doesNotHaveDuplicates();
        assertThat(text(SampleResources.getPlacements()) + text(SampleResources.getLostReferral()))
                .satisfies(text -> Pattern.compile("\"identity\":\"([0-9]+)\"")
                        .matcher(text)
                        .results()
                        .forEach(match -> assertThat(published).anyMatch(line -> line.endsWith(match.group(1)))));
        assertThat(cases.stream()
                        .collect(groupingBy(
                                childCase -> childCase
                                        .getChild()
                                        .getSex()
                                        .orElseThrow()
                                        .getCode(),
                                counting())))
                .isEqualTo(Map.of("K", 18L, "M", 22L));
    }

    @Test
    void every_form_in_force_occurs_and_so_do_moves_breakdowns_and_a_custody_transfer() throws IOException {
        List<ChildCase> cases = read(SampleResources.getPlacements());
        EnumSet<PlacementForm> forms = EnumSet.noneOf(PlacementForm.class);
        long moves = 0;
        long breakdowns = 0;
        for (ChildCase childCase : cases) {
            for (Placement placement : childCase.getPlacements()) {
                forms.add(placement.getForm());
                moves += childCase.isReplacement(placement)
                                && placement.getForm().isOutsideOwnHome()
                        ? 1
                        : 0;
                breakdowns += placement.isBreakdown() ? 1 : 0;
            }
        }

        assertThat(EnumSet.complementOf(forms))
                .containsExactly(PlacementForm.OTHER_PRIVATE_HOME, PlacementForm.HOME_FOR_CHILDREN);
        assertThat(moves).isEqualTo(3);
        assertThat(breakdowns).isEqualTo(1);
        assertThat(cases.stream()
                        .filter(childCase -> !childCase.getCustodyTransfers().isEmpty()))
                .hasSize(1);
        assertThat(cases.stream()
                        .filter(childCase -> childCase.isPlacedIn(YEAR))
                        .count())
                .isEqualTo(39);
        assertThat(cases.stream()
                        .filter(childCase -> childCase.isPlacedOn(LocalDate.of(2025, 11, 1)))
                        .count())
                .isEqualTo(32);
    }

    @Test
    void the_referral_is_lost_from_the_first_move_until_somebody_sends_it_after_the_boy() throws IOException {
        ChildCase lost = read(SampleResources.getLostReferral()).get(0);

        assertThat(findings(lost, LocalDate.of(2025, 6, 15))).isEmpty();
        for (LocalDate day : List.of(LocalDate.of(2025, 6, 16), LocalDate.of(2025, 9, 12), LocalDate.of(2026, 1, 12))) {
            assertThat(findings(lost, day))
                    .extracting(Finding::getRuleId, Finding::getPath)
                    .containsExactly(tuple("PLA-307", "referrals[0]"), tuple("PLA-307", "referrals[1]"));
        }
        assertThat(findings(lost, LocalDate.of(2026, 1, 13))).isEmpty();
    }

    private static ImmutableList<Finding> findings(ChildCase childCase, LocalDate asOf) {
        RuleContext context = RuleContext.of(asOf).withParameter(PlacementRules.FOLLOW_UP_INTERVAL, Period.ofMonths(6));
        assertThat(RULES.check(childCase, context).count(Outcome.UNDETERMINED)).isZero();
        return RULES.check(childCase, context).getFindings();
    }

    private static String text(URL resource) throws IOException {
        return Resources.toString(resource, UTF_8);
    }

    private static List<ChildCase> read(URL resource) throws IOException {
        List<ChildCase> cases = new ArrayList<>();
        try (InputStream stream = resource.openStream()) {
            BatchSummary summary = NdjsonReader.of(PlacementJson.CHILD_CASE, JsonSettings.strict())
                    .read(stream, cases::add);
            assertThat(summary.rejects()).isEmpty();
        }
        return cases;
    }
}
