package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static se.socialdata.core.barnahus.LogTexts.isWritten;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.socialdata.core.identity.Person;

/**
 * Takes from a log what research may have of it: codes and truths, in the order of the code lists, so that not even their order
 * tells more.
 */
final class Pseudonymizer {

    private final BarnahusLog log;
    private final Optional<LocalDate> origin;

    private Pseudonymizer(BarnahusLog log, Set<ResearchDetail> details) {
        this.log = log;
        this.origin = log.getEvents().stream()
                .flatMap(event -> event.getDate().stream())
                .min(Comparator.naturalOrder())
                .filter(first -> details.contains(ResearchDetail.INTERVALS));
    }

    static ResearchLog pseudonymize(int number, BarnahusLog log, Set<ResearchDetail> details) {
        Pseudonymizer pseudonymizer = new Pseudonymizer(log, details);
        ResearchLog.Builder kept = ResearchLog.builder().number(number);
        if (details.contains(ResearchDetail.AGE)) {
            kept.ageInYears(log.getChild().getAgeInYears());
        }
        if (details.contains(ResearchDetail.SEX)) {
            kept.sex(log.getChild().getPerson().flatMap(Person::getSex));
        }
        return kept.events(log.getEvents().stream().map(pseudonymizer::keep).collect(toImmutableList()))
                .build();
    }

    private ResearchEvent keep(LogEvent event) {
        Optional<Ruling> ruling = event.getRuling();
        return ResearchEvent.builder()
                .types(sorted(event.getTypes().stream()))
                .daysFromFirst(days(event))
                .authority(event.getAuthority())
                .deliveredBy(event.getDeliveredBy())
                .roles(sorted(event.getParticipants().stream()
                        .flatMap(participant -> log.findAdult(participant.getKey()).stream())
                        .map(InvolvedAdult::getRole)))
                .items(sorted(event.getInformation().stream()
                        .map(InformationGiven::getItems)
                        .<LogInformationItem>flatMap(ImmutableSet::stream)))
                .views(sorted(event.getViews().stream().map(ChildView::getKind)))
                .assessmentMoment(event.getAssessment().map(ProtectionAssessment::getMoment))
                .outcome(ruling.flatMap(Ruling::getOutcome))
                .motivated(ruling.map(made -> isWritten(made.getMotivation()))
                        .or(() -> event.getAssessment().map(made -> isWritten(made.getMotivation()))))
                .childInfluenceStated(ruling.map(made -> isWritten(made.getChildInfluence())))
                .recorded(event.getRecorded())
                .treatmentOffered(event.getTreatment().flatMap(LogTreatment::getOffered))
                .build();
    }

    private OptionalInt days(LogEvent event) {
        return origin.isPresent() && event.getDate().isPresent()
                ? OptionalInt.of((int)
                        ChronoUnit.DAYS.between(origin.get(), event.getDate().get()))
                : OptionalInt.empty();
    }

    private static <E extends Enum<E>> ImmutableSet<E> sorted(Stream<E> codes) {
        return codes.collect(Sets.toImmutableEnumSet());
    }
}
