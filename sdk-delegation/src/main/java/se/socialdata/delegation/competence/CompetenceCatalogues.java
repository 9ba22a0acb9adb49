package se.socialdata.delegation.competence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static se.socialdata.delegation.internal.CsvResource.cell;
import static se.socialdata.delegation.internal.CsvResource.list;
import static se.socialdata.delegation.internal.CsvResource.yes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.internal.CsvResource;

/** The competence catalogues that the SDK carries as reference data. */
public final class CompetenceCatalogues {

    private static final CodeList<Handover> MODES = CodeList.of(Handover.class);
    private static final CodeList<RequirementKind> KINDS = CodeList.of(RequirementKind.class);

    private CompetenceCatalogues() {}

    /**
     * The common catalogue of the fourteen municipalities of Norrbotten (Kompetenskrav för instruktion och delegering av
     * hälso- och sjukvårdsuppgifter inom kommunal hälso- och sjukvård), 50 headings with 214 requirements, valid from and
     * including 2026-03-01.
     *
     * @return the catalogue, loaded once
     */
    public static CompetenceCatalogue norrbotten2026() {
        return Norrbotten2026.CATALOGUE;
    }

    private static final class Norrbotten2026 {

        static final CompetenceCatalogue CATALOGUE = CompetenceCatalogue.builder()
                .issuer("Kommunerna i Norrbottens län")
                .title("Kompetenskrav för instruktion och delegering av hälso- och sjukvårdsuppgifter inom kommunal"
                        + " hälso- och sjukvård (SOC Hid 2026:639)")
                .validity(DateInterval.from(LocalDate.of(2026, 3, 1)))
                .headings(headings("norrbotten-2026"))
                .build();
    }

    private static ImmutableList<CompetenceHeading> headings(String name) {
        ImmutableMap<String, CompetenceTopic> topics = read(name + "-topics.csv").stream()
                .map(line -> CompetenceTopic.of(cell(line, "code"), cell(line, "termSv"), cell(line, "termEn")))
                .collect(toImmutableMap(CompetenceTopic::code, topic -> topic));
        ImmutableListMultimap<String, CompetenceRequirement> requirements = Multimaps.index(
                Lists.transform(read(name + "-requirements.csv"), line -> requirement(line, topics)),
                CompetenceRequirement::getHeading);
        return read(name + "-headings.csv").stream()
                .map(line -> heading(line, requirements.get(cell(line, "code"))))
                .collect(toImmutableList());
    }

    private static CompetenceRequirement requirement(
            ImmutableMap<String, String> line, ImmutableMap<String, CompetenceTopic> topics) {
        return CompetenceRequirement.builder()
                .heading(cell(line, "heading"))
                .topic(Optional.ofNullable(topics.get(cell(line, "topic"))).orElseThrow())
                .kinds(Lists.transform(list(line, "kinds", ','), KINDS::get))
                .prerequisiteHeading(present(cell(line, "prerequisite")))
                .minimumOccasions(Integer.parseInt(cell(line, "minimumOccasions")))
                .withDelegatingNurse(yes(line, "withDelegatingNurse"))
                .build();
    }

    private static CompetenceHeading heading(
            ImmutableMap<String, String> line, ImmutableList<CompetenceRequirement> requirements) {
        return CompetenceHeading.builder()
                .number(Integer.parseInt(cell(line, "number")))
                .code(cell(line, "code"))
                .termSv(cell(line, "termSv"))
                .termEn(cell(line, "termEn"))
                .general(yes(line, "general"))
                .printedMode(present(cell(line, "printedMode")).map(MODES::get))
                .tasks(Lists.transform(list(line, "tasks", ','), TaskCode::of))
                .requirements(requirements)
                .build();
    }

    private static Optional<String> present(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static ImmutableList<ImmutableMap<String, String>> read(String resource) {
        return CsvResource.read(CompetenceCatalogues.class, resource);
    }
}
