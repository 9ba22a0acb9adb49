package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.law.Provision;

/** What a rule says of itself: everything but its conditions. */
record RuleHeader<T>(
        String id,
        Class<T> type,
        Bilingual title,
        @Nullable RuleStatus status,
        @Nullable Severity severity,
        @Nullable Citation<T> citation,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String path,
        boolean informational) {

    static <T> RuleHeader<T> of(String id, Class<T> type) {
        return new RuleHeader<>(id, type, Bilingual.NONE, null, null, null, null, null, "", false);
    }

    RuleHeader<T> withTitle(Bilingual newTitle) {
        return new RuleHeader<>(id, type, newTitle, status, severity, citation, from, until, path, informational);
    }

    RuleHeader<T> withStatus(RuleStatus newStatus) {
        return new RuleHeader<>(id, type, title, newStatus, severity, citation, from, until, path, informational);
    }

    RuleHeader<T> withSeverity(Severity newSeverity) {
        return new RuleHeader<>(id, type, title, status, newSeverity, citation, from, until, path, informational);
    }

    RuleHeader<T> withCitation(Citation<T> newCitation) {
        return new RuleHeader<>(id, type, title, status, severity, newCitation, from, until, path, informational);
    }

    RuleHeader<T> withDates(@Nullable LocalDate newFrom, @Nullable LocalDate newUntil) {
        return new RuleHeader<>(id, type, title, status, severity, citation, newFrom, newUntil, path, informational);
    }

    RuleHeader<T> withPath(String newPath) {
        return new RuleHeader<>(id, type, title, status, severity, citation, from, until, newPath, informational);
    }

    RuleHeader<T> withInformational() {
        return new RuleHeader<>(id, type, title, status, severity, citation, from, until, path, true);
    }

    boolean isInForce(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** The provision for a record. */
    Optional<Provision> findProvision(T record, LocalDate date) {
        return citation == null ? Optional.empty() : citation.sourceFor(record).findProvision(date);
    }

    /** The provisions that the rule may cite, whatever the record. */
    ImmutableList<Provision> findProvisions(LocalDate date) {
        return citation == null ? ImmutableList.of() : citation.findAll(date);
    }

    Severity effectiveSeverity() {
        if (severity != null) {
            return severity;
        }
        return status == null ? Severity.ERROR : status.getDefaultSeverity();
    }

    AssessmentNode.Builder toNode(T record, LocalDate date) {
        AssessmentNode.Builder node = AssessmentNode.builder()
                .kind(NodeKind.RULE)
                .ruleId(id)
                .titleSv(title.sv())
                .titleEn(title.en())
                .severity(effectiveSeverity())
                .status(Optional.ofNullable(status))
                .path(path);
        if (isInForce(date)) {
            node.provision(findProvision(record, date));
        }
        return node;
    }

    ImmutableList<String> defects(boolean withoutRequirement) {
        ImmutableList.Builder<String> defects = ImmutableList.builder();
        if (!title.isComplete()) {
            defects.add("a Swedish and an English title");
        }
        if (status == null) {
            defects.add("a status");
        }
        if (citation == null) {
            defects.add("a source");
        }
        if (withoutRequirement && !informational) {
            defects.add("a requirement");
        }
        if (!withoutRequirement && informational) {
            defects.add("no requirement, being informational");
        }
        if ((status == RuleStatus.GUIDANCE || status == RuleStatus.PROPOSED) && severity == Severity.ERROR) {
            defects.add("a severity below error, being guidance or a proposal");
        }
        if (from != null && until != null && until.isBefore(from)) {
            defects.add("a last day on or after its first day");
        }
        return defects.build();
    }
}
