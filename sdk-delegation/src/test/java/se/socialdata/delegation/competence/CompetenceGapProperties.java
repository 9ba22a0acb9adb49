package se.socialdata.delegation.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CompetenceGapProperties {

    private static final CompetenceCatalogue CATALOGUE = CompetenceCatalogues.norrbotten2026();

    private static Set<RequirementCode> missing(CompetenceQuestion question, List<CompetenceRecord> records) {
        return CompetenceGap.of(CATALOGUE, question, records).missing().stream()
                .map(missing -> missing.requirement().getCode())
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void another_record_never_opens_a_gap(
            @ForAll CompetenceQuestion question,
            @ForAll @Size(max = 30) List<CompetenceRecord> records,
            @ForAll CompetenceRecord another) {
        List<CompetenceRecord> more = new ArrayList<>(records);
        more.add(another);

        assertThat(missing(question, records)).containsAll(missing(question, more));
    }

    @Property(tries = 50)
    void the_order_of_the_records_makes_no_difference(
            @ForAll CompetenceQuestion question,
            @ForAll @Size(max = 30) List<CompetenceRecord> records,
            @ForAll Random random) {
        List<CompetenceRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        assertThat(CompetenceGap.of(CATALOGUE, question, shuffled))
                .isEqualTo(CompetenceGap.of(CATALOGUE, question, records));
    }

    @Property(tries = 50)
    void the_gap_is_a_part_of_the_requirements_in_their_order(
            @ForAll CompetenceCatalogue catalogue, @ForAll CompetenceQuestion question) {
        CompetenceGap gap = CompetenceGap.of(catalogue, question, List.of());

        assertThat(catalogue.getRequirements(question.getTask()))
                .containsSubsequence(gap.missing().stream()
                        .map(MissingCompetence::requirement)
                        .toList());
    }
}
