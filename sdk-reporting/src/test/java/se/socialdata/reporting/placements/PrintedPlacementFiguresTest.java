package se.socialdata.reporting.placements;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.CustodyTransfer;
import se.socialdata.core.placement.HealthExamination;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;

/** Figures that are printed in the sources come out of individual records. */
class PrintedPlacementFiguresTest {

    private static final int FIRST_YEAR = 2018;

    /** Socialstyrelsen, Individ- och familjeomsorg, lägesrapport 2025, tabell 1: the years 2018 to 2023. */
    private static final ImmutableList<Integer> TRANSFERS = ImmutableList.of(353, 349, 338, 450, 548, 597);

    private static final ImmutableList<Integer> BOYS = ImmutableList.of(205, 183, 165, 214, 277, 304);
    private static final ImmutableList<Integer> GIRLS = ImmutableList.of(148, 166, 173, 236, 271, 293);

    private static ChildCase transferred(int year, int number, Sex sex) {
        LocalDate decision = LocalDate.of(year, 1 + number % 12, 1 + number % 28);
        return ChildCase.builder()
                .id(year + "-" + sex.getCode() + "-" + number)
                .municipality(PlacedChildren.STOCKHOLM)
                .child(Person.builder().statedSex(sex).build())
                .addPlacements(PlacedChildren.placement("1", PlacementForm.FAMILY_HOME, "2010-01-01")
                        .endDate(decision)
                        .build())
                .addCustodyTransfers(CustodyTransfer.builder()
                        .applicationDate(decision.minusDays(200))
                        .decisionDate(decision)
                        .build())
                .build();
    }

    @Test
    void every_cell_of_the_table_on_transfers_of_custody_comes_out_as_printed() {
        PlacementBuilder builder = PlacementBuilder.of(PlacementSettings.of(2023));
        for (int i = 0; i < TRANSFERS.size(); i++) {
            for (int number = 0; number < BOYS.get(i); number++) {
                builder.add(transferred(FIRST_YEAR + i, number, Sex.MAN));
            }
            for (int number = 0; number < GIRLS.get(i); number++) {
                builder.add(transferred(FIRST_YEAR + i, number, Sex.WOMAN));
            }
        }

        StatTable table = builder.buildStatistics().getTable("custody-transfers");

        assertThat(table.getDimensions().get(0).getMembers().stream()
                        .map(member -> member.label().sv()))
                .containsExactly("Totalt", "Pojkar", "Flickor");
        assertThat(table.getDimensions().get(1).getMembers().stream().map(Member::code))
                .containsExactly("2018", "2019", "2020", "2021", "2022", "2023");
        for (int i = 0; i < TRANSFERS.size(); i++) {
            String year = String.valueOf(FIRST_YEAR + i);
            assertThat(table.getCell(CellKey.of("total", year)).getObservations())
                    .isEqualTo((long) TRANSFERS.get(i));
            assertThat(table.getCell(CellKey.of("M", year)).getObservations()).isEqualTo((long) BOYS.get(i));
            assertThat(table.getCell(CellKey.of("K", year)).getObservations()).isEqualTo((long) GIRLS.get(i));
        }
    }

    /** Socialstyrelsen 2024: 34 per cent had their physical and mental, 15 per cent their oral health examined. */
    @Test
    void the_coverage_of_health_examinations_comes_out_as_printed() {
        PlacementBuilder builder = PlacementBuilder.of(PlacementSettings.of(2023));
        for (int number = 0; number < 200; number++) {
            HealthExamination.Builder examination = HealthExamination.builder().physicalDate(LocalDate.of(2023, 5, 1));
            if (number < 68) {
                examination.mentalDate(LocalDate.of(2023, 5, 2));
            }
            if (number % 20 < 3) {
                examination.oralDate(LocalDate.of(2022, 12, 31));
            }
            builder.add(ChildCase.builder()
                    .id("child-" + number)
                    .municipality(PlacedChildren.MALMO)
                    .child(Person.builder().statedSex(Sex.WOMAN).build())
                    .addPlacements(PlacedChildren.placement("1", PlacementForm.NETWORK_HOME, "2023-01-01")
                            .build())
                    .addHealthExaminations(examination.build())
                    .build());
        }

        StatTable table = builder.buildStatistics().getTable("health-examinations");

        assertThat(table.getCell(CellKey.of("physical-and-mental", "share"))
                        .toNumber()
                        .orElseThrow())
                .isEqualByComparingTo("34");
        assertThat(table.getCell(CellKey.of("oral", "share")).toNumber().orElseThrow())
                .isEqualByComparingTo("15");
    }

    /** The report's figure: two thirds of those placed in 2023 were in voluntary care, and some in both sorts. */
    @Test
    void persons_with_two_grounds_stand_in_both_shares() {
        PlacementBuilder builder = PlacementBuilder.of(PlacementSettings.of(2023));
        for (int number = 0; number < 30; number++) {
            ChildCase.Builder one = ChildCase.builder()
                    .id("child-" + number)
                    .municipality(PlacedChildren.MALMO)
                    .child(Person.builder().statedSex(Sex.MAN).build())
                    .addPlacements(PlacedChildren.placement("1", PlacementForm.FAMILY_HOME, "2023-01-01")
                            .build());
            if (number < 20) {
                one.addCareBases(PlacedChildren.basis(
                        CareGround.SOL, "2023-01-01", Optional.of(number < 3 ? "2023-06-30" : "2024-01-31")));
            }
            if (number < 3 || number >= 20) {
                one.addCareBases(PlacedChildren.basis(
                        CareGround.LVU_3, number < 3 ? "2023-07-01" : "2023-01-01", Optional.empty()));
            }
            builder.add(one.build());
        }

        StatTable table = builder.buildStatistics().getTable("ground-shares");

        assertThat(table.getCell(CellKey.of("SOL", "share"))
                        .toNumber()
                        .orElseThrow()
                        .doubleValue())
                .isBetween(66.6, 66.7);
        assertThat(table.getCell(CellKey.of("LVU", "share"))
                        .toNumber()
                        .orElseThrow()
                        .doubleValue())
                .isBetween(43.3, 43.4);
        assertThat(List.of("OTHER", "NONE")).allSatisfy(ground -> assertThat(
                        table.getCell(CellKey.of(ground, "share")).toNumber().orElseThrow())
                .isZero());
    }
}
