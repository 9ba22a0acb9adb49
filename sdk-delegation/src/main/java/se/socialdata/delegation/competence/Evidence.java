package se.socialdata.delegation.competence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Weighs the records of one requirement: each step keeps those that still count, and the step that leaves too little gives the
 * reason.
 */
record Evidence(CompetenceRequirement requirement, CompetenceQuestion question) {

    Optional<MissingReason> missing(Collection<CompetenceRecord> records) {
        if (records.isEmpty()) {
            return Optional.of(MissingReason.NOT_RECORDED);
        }
        List<CompetenceRecord> byOthers = keep(records, record -> !record.isSelfConfirmed());
        if (byOthers.isEmpty()) {
            return Optional.of(MissingReason.SELF_CONFIRMED);
        }
        List<CompetenceRecord> made =
                keep(byOthers, record -> !record.getConfirmedOn().isAfter(question.getDate()));
        if (made.isEmpty()) {
            return Optional.of(MissingReason.CONFIRMED_LATER);
        }
        List<CompetenceRecord> valid = keep(made, record -> record.isValidOn(question.getDate()));
        if (valid.isEmpty()) {
            return Optional.of(MissingReason.EXPIRED);
        }
        List<CompetenceRecord> forPatient = keep(valid, this::concernsPatient);
        if (forPatient.isEmpty()) {
            return Optional.of(MissingReason.NOT_FOR_THIS_PATIENT);
        }
        if (!showsAllKinds(forPatient)) {
            return Optional.of(MissingReason.KIND_MISSING);
        }
        return occasions(forPatient) < requirement.getMinimumOccasions()
                ? Optional.of(MissingReason.TOO_FEW_OCCASIONS)
                : Optional.empty();
    }

    private boolean concernsPatient(CompetenceRecord record) {
        if (!requirement.isPatientSpecific()) {
            return true;
        }
        return question.getPatient().isEmpty()
                ? record.getPatient().isPresent()
                : record.getPatient().equals(question.getPatient());
    }

    private boolean showsAllKinds(List<CompetenceRecord> records) {
        Set<RequirementKind> shown = EnumSet.of(RequirementKind.PATIENT_SPECIFIC);
        records.forEach(record -> shown.addAll(record.getKinds()));
        return shown.containsAll(requirement.getKinds());
    }

    private long occasions(List<CompetenceRecord> records) {
        List<CompetenceRecord> occasions =
                keep(records, record -> record.getKinds().contains(requirement.getTeachingStep()));
        if (!requirement.isWithDelegatingNurse()) {
            return occasions.size();
        }
        return question.getDelegator()
                .map(delegator -> occasions.stream()
                        .filter(record -> record.getConfirmedBy().equals(delegator))
                        .count())
                .orElseGet(() -> mostWithOnePerson(occasions));
    }

    private static long mostWithOnePerson(List<CompetenceRecord> occasions) {
        return occasions.stream().collect(groupingBy(CompetenceRecord::getConfirmedBy, counting())).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static List<CompetenceRecord> keep(
            Collection<CompetenceRecord> records, Predicate<CompetenceRecord> condition) {
        return records.stream().filter(condition).toList();
    }
}
