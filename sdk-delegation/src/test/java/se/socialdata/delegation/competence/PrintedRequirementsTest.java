package se.socialdata.delegation.competence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.socialdata.delegation.PrintedSource;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Handover;

/** The catalogue of Norrbotten against an independent reading of the printed one. */
class PrintedRequirementsTest {

    private static final CompetenceCatalogue CATALOGUE = CompetenceCatalogues.norrbotten2026();
    private static final List<String[]> HEADINGS =
            PrintedSource.lines(PrintedRequirementsTest.class, "printed-headings.csv");
    private static final List<String[]> ITEMS =
            PrintedSource.lines(PrintedRequirementsTest.class, "printed-requirements.csv");
    private static final List<String[]> COVERAGE =
            PrintedSource.lines(PrintedRequirementsTest.class, "rows-and-headings.csv");

    /** The line that introduces the list under "Läkemedelshantering"; it is printed as an item but asks for nothing. */
    private static final String INTRODUCTION = "Grundläggande kunskap i läkemedelshantering som ska innehålla:";

    private static Stream<CompetenceHeading> headings() {
        return CATALOGUE.getHeadings().stream();
    }

    @Test
    void fifty_headings_hold_two_hundred_and_fourteen_requirements_of_two_hundred_and_fifteen_printed_items() {
        assertThat(CATALOGUE.getHeadings()).hasSize(50).hasSameSizeAs(HEADINGS);
        assertThat(CATALOGUE.getRequirements()).hasSize(214);
        assertThat(ITEMS).hasSize(215);
        assertThat(ITEMS).filteredOn(item -> text(item).equals(INTRODUCTION)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("headings")
    void each_heading_stands_as_printed_with_as_many_requirements(CompetenceHeading heading) {
        String[] printed = HEADINGS.get(heading.getNumber() - 1);
        int introductions = heading.getCode().equals("LAKEMEDELSHANTERING") ? 1 : 0;

        assertThat(printed[1]).startsWith(heading.getTermSv());
        assertThat(heading.getRequirements()).hasSize(Integer.parseInt(printed[2]) - introductions);
        assertThat(heading.getPrintedMode()).isEqualTo(mode(printed[1]));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void the_kinds_of_each_requirement_follow_from_its_wording(CompetenceHeading heading) {
        List<String> printed = ITEMS.stream()
                .filter(item -> item[1].equals(HEADINGS.get(heading.getNumber() - 1)[1]))
                .filter(item -> !text(item).equals(INTRODUCTION))
                .map(item -> item[2] + ": " + text(item))
                .toList();
        assertThat(printed).hasSameSizeAs(heading.getRequirements());

        for (int i = 0; i < printed.size(); i++) {
            Set<RequirementKind> kinds = heading.getRequirements().get(i).getKinds();
            String wording = printed.get(i);
            assertThat(kinds.contains(RequirementKind.DEMONSTRATION))
                    .as(wording)
                    .isEqualTo(wording.contains("praktiskt visa"));
            assertThat(kinds.contains(RequirementKind.PATIENT_SPECIFIC))
                    .as(wording)
                    .isEqualTo(wording.toLowerCase(Locale.ROOT).contains("patientspecifik")
                            || wording.contains("individuella inställningar"));
            assertThat(kinds.contains(RequirementKind.PRACTICAL_TRAINING))
                    .as(wording)
                    .isEqualTo(wording.contains("Praktisk träning") || wording.contains("(nested)"));
            if (wording.contains("Teoretisk och praktisk") || wording.contains("Praktisk och teoretisk")) {
                assertThat(kinds).containsExactly(RequirementKind.THEORETICAL, RequirementKind.PRACTICAL);
            } else if (wording.matches(": (Praktisk ?kunskap|Praktisk förmåga|Praktisk handhavande|Ska praktiskt).*")) {
                assertThat(kinds).as(wording).contains(RequirementKind.PRACTICAL);
            } else if (wording.matches(": (Kunskap|Förstå|Teoretisk kunskap).*")) {
                assertThat(kinds).as(wording).contains(RequirementKind.THEORETICAL);
            }
        }
    }

    @Test
    void the_insulin_pen_is_trained_on_two_occasions_with_the_delegating_nurse_and_nothing_else_has_a_number() {
        assertThat(ITEMS).filteredOn(item -> text(item).contains("tillfällen")).hasSize(1);
        assertThat(CATALOGUE.getRequirements())
                .filteredOn(requirement -> requirement.getMinimumOccasions() > 1 || requirement.isWithDelegatingNurse())
                .singleElement()
                .satisfies(requirement -> {
                    assertThat(requirement.getCode()).hasToString("INSULINPENNA/TRAINING_INSULIN_INJECTION");
                    assertThat(requirement.getMinimumOccasions()).isEqualTo(2);
                    assertThat(requirement.isWithDelegatingNurse()).isTrue();
                });
    }

    @Test
    void two_requirements_refer_to_the_general_list_on_drug_handling() {
        assertThat(ITEMS)
                .filteredOn(item -> text(item).contains("utifrån ovan"))
                .hasSize(2);
        assertThat(CATALOGUE.getRequirements())
                .filteredOn(requirement -> requirement.getPrerequisiteHeading().isPresent())
                .extracting(CompetenceRequirement::getHeading)
                .containsExactly("DOSETT", "DEPOTPLASTER");
    }

    @Test
    void each_guide_row_is_named_by_the_heading_that_the_independent_reading_links_to_it() {
        ImmutableMap<String, String> codes = CATALOGUE.getHeadings().stream()
                .collect(ImmutableMap.toImmutableMap(CompetenceHeading::getTermSv, CompetenceHeading::getCode));
        List<GuideRow> rows = Guides.norrbotten2026().getRows();

        for (String[] link : COVERAGE) {
            GuideRow row = rows.get(Integer.parseInt(link[0]) - 1);
            Set<String> named = CATALOGUE.getHeadings().stream()
                    .filter(heading -> heading.getTasks().contains(row.getTask().code()))
                    .map(CompetenceHeading::getCode)
                    .filter(code -> !code.equals("LAKEMEDELSHANTERING") || link[3].startsWith("Läkemedelshantering"))
                    .filter(code -> !code.equals("PROVTAGNING"))
                    .collect(Collectors.toSet());
            String term = link[3].replaceFirst(" \\((one list|name differs|general list|guide|\\+ Provtagning).*", "");
            Set<String> linked = term.equals("NONE FOUND")
                    ? Set.of()
                    : Set.of(codes.get(term.replaceFirst("\\s*-\\s*(delegering|instruktion)$", "")));
            assertThat(named).as(Arrays.toString(link)).isEqualTo(linked);
        }
    }

    @Test
    void the_sampling_heading_covers_the_rows_that_the_independent_reading_adds_it_to() {
        List<String> rows = COVERAGE.stream()
                .filter(link -> link[3].contains("+ Provtagning"))
                .map(link -> Guides.norrbotten2026()
                        .getRows()
                        .get(Integer.parseInt(link[0]) - 1)
                        .getTask()
                        .code()
                        .value())
                .toList();

        assertThat(CATALOGUE.get("PROVTAGNING").getTasks())
                .extracting(Object::toString)
                .containsExactlyElementsOf(rows);
    }

    @Test
    void the_drug_handling_heading_covers_every_drug_task_that_may_be_delegated() {
        assertThat(CATALOGUE.get("LAKEMEDELSHANTERING").getTasks())
                .containsExactlyElementsOf(Guides.norrbotten2026().getRows().stream()
                        .filter(GuideRow::isDrugHandling)
                        .filter(row -> row.getMarks().getMarked().contains(Handover.REQUIRES_DELEGATION))
                        .map(row -> row.getTask().code())
                        .toList());
    }

    @Test
    void the_general_headings_are_those_of_the_printed_group() {
        Set<String> printed = ITEMS.stream()
                .filter(item -> item[0].equals("Generell kompetens"))
                .map(item -> item[1])
                .collect(Collectors.toSet());

        assertThat(CATALOGUE.getHeadings())
                .filteredOn(CompetenceHeading::isGeneral)
                .extracting(CompetenceHeading::getTermSv)
                .containsExactlyInAnyOrderElementsOf(printed);
    }

    @Test
    void every_kind_is_used() {
        Set<RequirementKind> used = EnumSet.noneOf(RequirementKind.class);
        CATALOGUE.getRequirements().forEach(requirement -> used.addAll(requirement.getKinds()));

        assertThat(used).containsExactly(RequirementKind.values());
    }

    private static String text(String[] item) {
        return String.join(";", Arrays.copyOfRange(item, 4, item.length));
    }

    private static Optional<Handover> mode(String printed) {
        if (printed.endsWith("delegering")) {
            return Optional.of(Handover.REQUIRES_DELEGATION);
        }
        return printed.endsWith("- instruktion") ? Optional.of(Handover.REQUIRES_INSTRUCTION) : Optional.empty();
    }
}
