package se.socialdata.core.home;

import static se.socialdata.core.law.Statutes.DS_2026_5;
import static se.socialdata.core.law.Statutes.SOCIAL_SERVICES_ORDINANCE;
import static se.socialdata.core.law.Statutes.SOL_2001;
import static se.socialdata.core.law.Statutes.SOL_2025;
import static se.socialdata.core.law.Statutes.SOSFS_2012_11;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;

/** What the rules on homes cite, and how each kind of source makes a rule. */
final class HomeSources {

    /** From this day the newer Social Services Act and its ordinance apply. */
    static final LocalDate NEW_ACT = LocalDate.of(2025, 7, 1);

    private static final LocalDate IN_FORCE_2001 = LocalDate.of(2002, 1, 1);

    /** The older section as the statutes that were amended on 1 July 2025 show. */
    static final LegalBasis APPROVAL = socialServicesAct("medgivande till familjehem", "6 kap. 6 §", "22 kap. 2 §");

    /** As the ordinance cites it; Ds 2026:5 (avsnitt 3.11) prints 9 kap. 6 §, which is on protected accommodation. */
    static final LegalBasis PERMIT = socialServicesAct("tillstånd", "7 kap. 1 §", "26 kap. 1 §");

    private HomeSources() {}

    private static LegalBasis socialServicesAct(String name, String older, String newer) {
        return LegalBasis.of(
                name,
                ImmutableList.of(
                        Segment.of(DateInterval.of(IN_FORCE_2001, NEW_ACT.minusDays(1)), SOL_2001.section(older)),
                        Segment.of(DateInterval.from(NEW_ACT), SOL_2025.section(newer))));
    }

    static <T> Rule<T> sol(Class<T> type, String id, String section, String sv, String en) {
        return Rule.of(id, type)
                .titled(sv, en)
                .status(RuleStatus.LAW)
                .citing(SOL_2025.section(section))
                .from(NEW_ACT);
    }

    static Rule<Home> act(String id, LegalBasis basis, String sv, String en) {
        return Rule.of(id, Home.class).titled(sv, en).status(RuleStatus.LAW).citing(basis::find);
    }

    static Rule<Home> ordinance(String id, String section, String sv, String en) {
        return Rule.of(id, Home.class)
                .titled(sv, en)
                .status(RuleStatus.LAW)
                .citing(SOCIAL_SERVICES_ORDINANCE.section(section))
                .from(NEW_ACT);
    }

    static Rule<Home> sosfs(String id, String section, String sv, String en) {
        return Rule.of(id, Home.class)
                .titled(sv, en)
                .status(RuleStatus.REGULATION)
                .citing(SOSFS_2012_11.section(section));
    }

    static <T> Rule<T> ds(Class<T> type, RuleStatus status, String id, String section, String sv, String en) {
        return Rule.of(id, type).titled(sv, en).status(status).citing(DS_2026_5.section(section));
    }

    static <T> Rule<T> proposed(Class<T> type, String id, Provision source, String sv, String en) {
        return Rule.of(id, type).titled(sv, en).status(RuleStatus.PROPOSED).citing(source);
    }
}
