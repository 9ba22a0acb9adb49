package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeInspection;
import se.socialdata.core.home.HomeRules;
import se.socialdata.core.home.OperatorKind;
import se.socialdata.core.home.PlacedChild;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Finding;

/** What the rules find in the register of three hundred homes is what plain loops over its records find. */
class RegisterCheckTest {

    private static final LocalDate NEW_ACT = LocalDate.of(2025, 7, 1);

    private final List<Home> homes = SampleHomes.generate(SampleHomes.SEED, SampleHomes.COUNT);

    private Map<String, Long> found() {
        return homes.stream()
                .flatMap(home -> HomeRules.inForce().check(home, SampleHomes.DAY).getFindings().stream())
                .collect(Collectors.groupingBy(Finding::getRuleId, TreeMap::new, Collectors.counting()));
    }

    private long children(BiPredicate<FamilyHome, PlacedChild> wanted) {
        return homes.stream()
                .filter(FamilyHome.class::isInstance)
                .map(FamilyHome.class::cast)
                .mapToLong(home -> home.getPlacedChildren().stream()
                        .filter(child -> wanted.test(home, child))
                        .count())
                .sum();
    }

    private long careHomes(Predicate<CareHome> wanted) {
        return Iterables.size(Iterables.filter(Iterables.filter(homes, CareHome.class), wanted::test));
    }

    private static boolean hasNoExtract(FamilyHome home, PlacedChild child) {
        return home.getCriminalRecordChecks().stream()
                .noneMatch(check -> !check.getObtainedDate().isAfter(child.getStartDate()));
    }

    private static boolean isOverfull(Home home) {
        return home.getPlacedChildren().stream()
                        .filter(child -> !child.getStartDate().isAfter(SampleHomes.DAY))
                        .count()
                > home.getCapacity().orElseThrow();
    }

    @Test
    void each_gap_is_found_as_often_as_it_occurs_and_nothing_else() {
        Map<String, Long> expected = ImmutableMap.<String, Long>builder()
                .put(
                        "HOM-001",
                        children((home, child) -> home.getForm() != PlacementForm.EMERGENCY_HOME
                                && home.getConsents().isEmpty()))
                .put(
                        "HOM-003",
                        children((home, child) -> home.getForm() == PlacementForm.EMERGENCY_HOME
                                && home.getConsents().isEmpty()
                                && !child.getStartDate().isBefore(NEW_ACT)))
                .put(
                        "HOM-005",
                        careHomes(home -> home.getOperator().equals(Optional.of(OperatorKind.COMPANY))
                                && home.getPermits().isEmpty()))
                .put(
                        "HOM-021",
                        children((home, child) -> !child.getStartDate().isBefore(NEW_ACT) && hasNoExtract(home, child)))
                .put("HOM-033", careHomes(home -> home.getInspections().stream()
                        .allMatch(RegisterCheckTest::isMoreThanAYearAgo)))
                .put(
                        "HOM-061",
                        homes.stream().filter(RegisterCheckTest::isOverfull).count())
                .buildOrThrow();

        assertThat(expected.values()).doesNotContain(0L);
        assertThat(found()).isEqualTo(expected);
    }

    private static boolean isMoreThanAYearAgo(HomeInspection inspection) {
        return inspection.getDate().isBefore(SampleHomes.DAY.minusYears(1));
    }
}
