package se.socialdata.delegation.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static se.socialdata.delegation.internal.CsvResource.cell;
import static se.socialdata.delegation.internal.CsvResource.list;
import static se.socialdata.delegation.internal.CsvResource.yes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.internal.CsvResource;

/** The delegation guides that the SDK carries as reference data. */
public final class Guides {

    private static final CodeList<GuideSection> SECTIONS = CodeList.of(GuideSection.class);
    private static final CodeList<Profession> PROFESSIONS = CodeList.of(Profession.class);

    private Guides() {}

    /**
     * The common guide of the fourteen municipalities of Norrbotten (Delegeringsguide hälso- och sjukvårdsuppgifter i
     * Norrbotten), 86 rows on 84 tasks, valid from and including 2026-03-01.
     *
     * @return the guide, loaded once
     */
    public static Guide norrbotten2026() {
        return Norrbotten2026.GUIDE;
    }

    private static final class Norrbotten2026 {

        static final Guide GUIDE = Guide.builder()
                .issuer("Kommunerna i Norrbottens län")
                .title("Delegeringsguide hälso- och sjukvårdsuppgifter i Norrbotten (SOC Hid 2026.641)")
                .validity(DateInterval.from(LocalDate.of(2026, 3, 1)))
                .rows(rows("norrbotten-2026-guide.csv"))
                .build();
    }

    private static ImmutableList<GuideRow> rows(String resource) {
        return CsvResource.read(Guides.class, resource).stream()
                .map(Guides::row)
                .collect(toImmutableList());
    }

    private static GuideRow row(ImmutableMap<String, String> line) {
        return GuideRow.builder()
                .row(Integer.parseInt(cell(line, "row")))
                .section(SECTIONS.get(cell(line, "section")))
                .task(HealthCareTask.of(TaskCode.of(cell(line, "code")), cell(line, "termSv"), cell(line, "termEn")))
                .drugHandling(yes(line, "drugHandling"))
                .authorisedProfessions(Lists.transform(list(line, "professions", ','), PROFESSIONS::get))
                .marks(OutcomeMarks.of(
                        PrintedMark.parse(cell(line, "instruction")),
                        PrintedMark.parse(cell(line, "delegation")),
                        PrintedMark.parse(cell(line, "notHandedOver"))))
                .conditions(Lists.transform(list(line, "conditions", ' '), GuideCondition::parse))
                .build();
    }
}
