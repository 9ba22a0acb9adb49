package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.barnahus.CompleteLog.DAY;
import static se.socialdata.core.barnahus.CompleteLog.OPENED;
import static se.socialdata.core.barnahus.CompleteLog.builder;
import static se.socialdata.core.barnahus.CompleteLog.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;

class LogFollowUpTest {

    private static Finding find(BarnahusLog log, String rule) {
        return BarnahusRules.all().check(log, DAY).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_finding_names_the_authorities_that_have_not_assessed() {
        Finding finding = find(
                builder()
                        .participationAssessments(List.of(CompleteLog.participation(BarnahusAuthority.SOCIAL_SERVICES)))
                        .build(),
                "BAR-437");

        assertThat(finding.getMessageSv()).endsWith("Utan bedömning: Polisen, Åklagarmyndigheten, BUP");
        assertThat(finding.getMessageEn())
                .endsWith("Without assessment: Police, Prosecution Authority, Child and adolescent psychiatry");
        assertThat(finding.getPath()).isEqualTo("participationAssessments");
    }

    @Test
    void a_finding_on_the_criminal_case_tells_since_when() {
        BarnahusLog neither = FollowUpProof.without(log(), LogEventType.PROSECUTION_DECISION, LogEventType.JUDGMENT);

        assertThat(find(neither, "BAR-222").getMessageSv())
                .endsWith("Beslutet i åtalsfrågan saknas; förundersökningen avslutades 2025-02-24");
        assertThat(find(neither, "BAR-223").getMessageSv()).endsWith("Domen saknas; den meddelades 2025-04-10");
        assertThat(find(
                                BarnahusLog.builder()
                                        .from(FollowUpProof.without(log(), LogEventType.PROSECUTION_DECISION))
                                        .criminalCase(Optional.empty())
                                        .build(),
                                "BAR-222")
                        .getMessageEn())
                .endsWith("The decision on prosecution is missing");
    }

    @Test
    void a_finding_names_the_authorities_that_have_not_seen_to_an_aim() {
        BarnahusLog log = builder()
                .checklists(log().getChecklists().stream()
                        .map(list -> ParticipationChecklist.builder()
                                .authority(list.getAuthority())
                                .addAims(ParticipationAim.KNOWLEDGE, ParticipationAim.CONTROL)
                                .build())
                        .collect(toImmutableList()))
                .build();

        assertThat(find(log, "BAR-503").getMessageSv()).endsWith("Inte av: Socialtjänsten, Polisen, BUP");
        assertThat(find(log, "BAR-503").getMessageEn())
                .endsWith("Not by: Social services, Police, Child and adolescent psychiatry");
    }

    @Test
    void a_finding_on_an_earlier_log_tells_what_is_missing_and_of_which_but_not_its_identity() {
        EarlierLog old = log().getEarlierLogs().get(0);
        List<EarlierLog> earlier = Stream.of(
                        EarlierLog.builder().from(old).retrievedDate(Optional.empty()),
                        EarlierLog.builder().from(old).attached(false),
                        EarlierLog.builder().from(old).retrievedDate(OPENED.plusDays(6)),
                        EarlierLog.builder().from(old))
                .map(EarlierLog.Builder::build)
                .toList();
        BarnahusLog log = builder().earlierLogs(earlier).build();

        List<Finding> findings =
                BarnahusRules.proposed().get("renewed").check(log, DAY).getFindings();

        assertThat(findings)
                .extracting(Finding::getPath)
                .containsExactly("earlierLogs[0]", "earlierLogs[1]", "earlierLogs[2]");
        assertThat(findings.get(0).getMessageSv()).endsWith("Den tidigare loggen är inte hämtad");
        assertThat(findings.get(1).getMessageSv()).endsWith("är hämtad 2025-01-15 men inte bifogad");
        assertThat(findings.get(2).getMessageEn()).endsWith("was retrieved 2025-01-16, after the consultation meeting");
        assertThat(findings).asString().doesNotContain("kim-old");
    }

    @Test
    void what_is_followed_up_is_for_the_keeper_only() {
        LogAccess access = LogAccess.of(log(), LogReader.of(LogReaderKind.CHILD), DAY);

        assertThat(access.getOmissions())
                .filteredOn(omission -> omission.getReason() == OmissionReason.KEEPER_ONLY)
                .extracting(LogOmission::getPath)
                .contains(
                        "guardianContributes", "participationAssessments", "criminalCase", "earlierLogs", "checklists");
    }

    @Test
    void an_assessment_prints_none_of_its_texts() {
        assertThat(CompleteLog.participation(BarnahusAuthority.POLICE).toString())
                .contains("POLICE")
                .doesNotContain("text");
    }
}
