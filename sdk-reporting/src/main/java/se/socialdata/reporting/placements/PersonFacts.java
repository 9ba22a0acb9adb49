package se.socialdata.reporting.placements;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.CustodyTransfer;
import se.socialdata.core.placement.HealthArea;
import se.socialdata.core.placement.HealthExamination;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Timeline;

/**
 * What the statistics need of one person, from all cases of that person: sets and sums only, so that cases and parts can be
 * joined in any order.
 */
final class PersonFacts {

    private Optional<Sex> sex = Optional.empty();
    private Optional<LocalDate> birth = Optional.empty();
    private Timeline<Boolean> careDays = Timeline.empty();

    final Set<PlacementForm> formsInYear = EnumSet.noneOf(PlacementForm.class);
    final Set<PlacementForm> formsOnDay = EnumSet.noneOf(PlacementForm.class);
    final Set<GroundClass> groundsInYear = EnumSet.noneOf(GroundClass.class);
    final Set<GroundClass> groundsOnDay = EnumSet.noneOf(GroundClass.class);
    final Map<PlacementForm, Integer> stays = new EnumMap<>(PlacementForm.class);
    final Map<EndGroup, Map<EndKind, Integer>> ends = new EnumMap<>(EndGroup.class);
    final Map<String, Duty> duties = new TreeMap<>();
    final Set<HealthArea> examined = EnumSet.noneOf(HealthArea.class);
    boolean unnecessary;
    final Set<Integer> custodyYears = new TreeSet<>();
    final Set<Integer> custodyYearsInCare = new TreeSet<>();

    static PersonFacts of(ChildCase childCase, PlacementSettings settings) {
        PersonFacts facts = new PersonFacts();
        facts.sex = childCase.getChild().getSex();
        facts.birth = childCase.getBirthDate();
        ImmutableList<Stays.Stay> stays = Stays.of(childCase);
        facts.addPlacements(childCase, stays, settings);
        facts.addGrounds(childCase, settings);
        facts.addHealth(childCase, settings);
        facts.addDuties(childCase, settings);
        facts.addCustody(childCase, stays, settings);
        return facts;
    }

    /** The register counts a transfer when the care has ended: a stay in a family home ended after the application. */
    private void addCustody(ChildCase childCase, ImmutableList<Stays.Stay> found, PlacementSettings settings) {
        for (CustodyTransfer transfer : childCase.getCustodyTransfers()) {
            transfer.getDecisionDate()
                    .map(LocalDate::getYear)
                    .filter(year -> year >= settings.getFirstCustodyYear() && year <= settings.getYear())
                    .ifPresent(year -> (hasEndedSince(found, transfer.getApplicationDate())
                                    ? custodyYears
                                    : custodyYearsInCare)
                            .add(year));
        }
    }

    private static boolean hasEndedSince(ImmutableList<Stays.Stay> stays, LocalDate application) {
        return stays.stream()
                .filter(stay -> stay.form().isFamilyHome())
                .flatMap(stay -> stay.days().getEnd().stream())
                .anyMatch(end -> !end.isBefore(application));
    }

    private void addPlacements(ChildCase childCase, ImmutableList<Stays.Stay> found, PlacementSettings settings) {
        DateInterval year = settings.getPeriod();
        careDays = childCase.getCareDays().intersect(year);
        for (Stays.Stay stay : found) {
            if (stay.days().overlaps(year)) {
                formsInYear.add(stay.form());
                stays.merge(stay.form(), 1, Integer::sum);
                if (stay.days().contains(settings.getMeasuringDay())) {
                    formsOnDay.add(stay.form());
                }
            }
            if (stay.hasEndedIn(year)) {
                ends.computeIfAbsent(EndGroup.from(stay.form()), group -> new EnumMap<>(EndKind.class))
                        .merge(EndKind.from(stay.last().getEndPlanned()), 1, Integer::sum);
            }
        }
    }

    private void addGrounds(ChildCase childCase, PlacementSettings settings) {
        Timeline<Boolean> without = careDays.minus(childCase.getGroundTimeline());
        careDays.intersect(childCase.getGroundTimeline(), (placed, grounds) -> grounds).getSegments().stream()
                .flatMap(segment -> segment.value().stream())
                .map(GroundClass::from)
                .forEach(groundsInYear::add);
        if (!without.isEmpty()) {
            groundsInYear.add(GroundClass.NONE);
        }
        LocalDate day = settings.getMeasuringDay();
        if (isOnDay()) {
            childCase
                    .getGroundTimeline()
                    .valueOn(day)
                    .ifPresentOrElse(
                            grounds -> grounds.stream().map(GroundClass::from).forEach(groundsOnDay::add),
                            () -> groundsOnDay.add(GroundClass.NONE));
        }
    }

    /** An examination that was made by the last day of the year counts. */
    private void addHealth(ChildCase childCase, PlacementSettings settings) {
        LocalDate last = settings.getPeriod().getEnd().orElseThrow();
        for (HealthExamination examination : childCase.getHealthExaminations()) {
            examined.addAll(examination.examinedAreas(last));
            unnecessary |= examination.getUnnecessaryReason().isPresent();
        }
    }

    private void addDuties(ChildCase childCase, PlacementSettings settings) {
        if (!isOnDay()) {
            return;
        }
        RuleContext context = settings.getDutyContext();
        for (Rule<ChildCase> rule : settings.getDuties()) {
            Outcome outcome = rule.check(childCase, context);
            if (outcome != Outcome.NOT_APPLICABLE) {
                duties.put(rule.getId(), toDuty(outcome));
            }
        }
    }

    private static Duty toDuty(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Duty.IN_TIME;
            case FAILED -> Duty.LATE;
            default -> Duty.UNDETERMINED;
        };
    }

    /** Joins what another case, or another part of the cases, knows of the same person. */
    void merge(PersonFacts other) {
        sex = least(sex, other.sex);
        birth = least(birth, other.birth);
        careDays = careDays.union(other.careDays, (one, two) -> one).compress();
        formsInYear.addAll(other.formsInYear);
        formsOnDay.addAll(other.formsOnDay);
        groundsInYear.addAll(other.groundsInYear);
        groundsOnDay.addAll(other.groundsOnDay);
        other.stays.forEach((form, number) -> stays.merge(form, number, Integer::sum));
        other.ends.forEach((group, kinds) ->
                kinds.forEach((kind, number) -> ends.computeIfAbsent(group, absent -> new EnumMap<>(EndKind.class))
                        .merge(kind, number, Integer::sum)));
        other.duties.forEach(
                (rule, duty) -> duties.merge(rule, duty, (one, two) -> one.compareTo(two) <= 0 ? one : two));
        examined.addAll(other.examined);
        unnecessary |= other.unnecessary;
        custodyYears.addAll(other.custodyYears);
        custodyYearsInCare.addAll(other.custodyYearsInCare);
    }

    /** Two cases of one person may say different things; which of them counts must not depend on their order. */
    private static <T extends Comparable<? super T>> Optional<T> least(Optional<T> one, Optional<T> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** A copy that can be merged into without changing this one. */
    PersonFacts copy() {
        PersonFacts copy = new PersonFacts();
        copy.merge(this);
        return copy;
    }

    Optional<Sex> sex() {
        return sex;
    }

    Optional<LocalDate> birth() {
        return birth;
    }

    boolean isInYear() {
        return !formsInYear.isEmpty();
    }

    boolean isOnDay() {
        return !formsOnDay.isEmpty();
    }

    boolean hasCustodyTransfer() {
        return !custodyYears.isEmpty() || !custodyYearsInCare.isEmpty();
    }

    /** The years of transfers after which no care is seen to have ended, in any case of the person. */
    long transfersInCare() {
        return custodyYearsInCare.stream()
                .filter(year -> !custodyYears.contains(year))
                .count();
    }

    long careDays() {
        return careDays.toDays();
    }

    int stays() {
        return stays.values().stream().mapToInt(Integer::intValue).sum();
    }
}
