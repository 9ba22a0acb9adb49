package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A log with every text replaced by a word that tells where it stands: {@code <e3:statement>} for a statement in the event e3,
 * {@code <p1:name>} for a name. What a view holds can then be told from its JSON alone.
 */
final class TaggedLog {

    private TaggedLog() {}

    static BarnahusLog of(BarnahusLog log) {
        return BarnahusLog.builder()
                .from(log)
                .adults(log.getAdults().stream()
                        .map(adult -> InvolvedAdult.builder()
                                .from(adult)
                                .name(tag(adult.getKey(), "name"))
                                .function(adult.getFunction().map(text -> tag(adult.getKey(), "function")))
                                .build())
                        .collect(toImmutableList()))
                .relatives(log.getRelatives().stream()
                        .map(relative -> Relative.builder()
                                .from(relative)
                                .name(tag(relative.getKey(), "name"))
                                .build())
                        .collect(toImmutableList()))
                .events(log.getEvents().stream().map(TaggedLog::of).collect(toImmutableList()))
                .closingWords(log.getClosingWords().map(text -> tag("log", "closing")))
                .situationAssessment(log.getSituationAssessment().map(text -> tag("log", "situation")))
                .build();
    }

    static String tag(String owner, String what) {
        return "<" + owner + ":" + what + ">";
    }

    private static LogEvent of(LogEvent event) {
        String ref = event.getReference();
        return LogEvent.builder()
                .from(event)
                .label(retag(event.getLabel(), ref, "label"))
                .description(retag(event.getDescription(), ref, "description"))
                .childDescription(retag(event.getChildDescription(), ref, "child"))
                .childStatement(retag(event.getChildStatement(), ref, "statement"))
                .participants(event.getParticipants().stream()
                        .map(participant -> EventParticipant.builder()
                                .from(participant)
                                .name(
                                        participant.getKey().startsWith("x")
                                                ? Optional.of(tag(ref, "unlisted"))
                                                : Optional.empty())
                                .build())
                        .collect(toImmutableList()))
                .information(event.getInformation().stream()
                        .map(given -> InformationGiven.builder()
                                .from(given)
                                .fileReference(retag(given.getFileReference(), ref, "file"))
                                .build())
                        .collect(toImmutableList()))
                .views(event.getViews().stream()
                        .map(view -> ChildView.builder()
                                .from(view)
                                .text(Optional.of(tag(ref, "view")))
                                .build())
                        .collect(toImmutableList()))
                .report(event.getReport().map(report -> EventReport.builder()
                        .from(report)
                        .content(retag(report.getContent(), ref, "content"))
                        .acts(retagAll(report.getActs(), ref, "act"))
                        .build()))
                .meeting(event.getMeeting().map(meeting -> ConsultationMeeting.builder()
                        .from(meeting)
                        .purpose(retag(meeting.getPurpose(), ref, "purpose"))
                        .points(retagAll(meeting.getPoints(), ref, "point"))
                        .build()))
                .fetching(event.getFetching().map(fetching -> ChildFetching.builder()
                        .from(fetching)
                        .how(retag(fetching.getHow(), ref, "how"))
                        .place(retag(fetching.getPlace(), ref, "place"))
                        .returnHow(retag(fetching.getReturnHow(), ref, "return"))
                        .build()))
                .assessment(event.getAssessment().map(assessment -> ProtectionAssessment.builder()
                        .from(assessment)
                        .motivation(retag(assessment.getMotivation(), ref, "protection"))
                        .build()))
                .ruling(event.getRuling().map(ruling -> Ruling.builder()
                        .from(ruling)
                        .motivation(retag(ruling.getMotivation(), ref, "motivation"))
                        .motivationForChild(retag(ruling.getMotivationForChild(), ref, "why"))
                        .childInfluence(retag(ruling.getChildInfluence(), ref, "influence"))
                        .build()))
                .intervention(event.getIntervention().map(intervention -> LogIntervention.builder()
                        .from(intervention)
                        .content(retag(intervention.getContent(), ref, "intervention"))
                        .plan(retag(intervention.getPlan(), ref, "plan"))
                        .build()))
                .treatment(event.getTreatment().map(treatment -> LogTreatment.builder()
                        .from(treatment)
                        .needAssessment(retag(treatment.getNeedAssessment(), ref, "need"))
                        .plan(retag(treatment.getPlan(), ref, "treatmentPlan"))
                        .effectOnHealth(retag(treatment.getEffectOnHealth(), ref, "effect"))
                        .build()))
                .build();
    }

    private static Optional<String> retag(Optional<String> text, String owner, String what) {
        return text.map(present -> tag(owner, what));
    }

    private static ImmutableList<String> retagAll(List<String> texts, String owner, String what) {
        List<String> tags = new ArrayList<>();
        texts.forEach(text -> tags.add(tag(owner, what)));
        return ImmutableList.copyOf(tags);
    }
}
