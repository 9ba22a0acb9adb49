package se.socialdata.core.barnahus;

import static se.socialdata.core.law.Statutes.SOL_2001;
import static se.socialdata.core.law.Statutes.SOL_2025;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.law.LegalBasis;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;

/** What the rules on logs rest on, and the beginnings of such rules. */
final class LogSources {

    private static final LocalDate NEW_ACT = LocalDate.of(2025, 7, 1);

    private static final Statute STUDY = Statute.of(
            "Barnets väg genom barnahus",
            "2020",
            "Delaktighet genom kunskap, kontroll och gemenskap. Barnets väg genom barnahus",
            "Participation through Knowledge, Control and Community: the Child's Way through a Barnahus");

    static final LegalBasis INQUIRY_TIME = LegalBasis.of(
            "barnavårdsutredningens tid",
            ImmutableList.of(
                    Segment.of(
                            DateInterval.of(LocalDate.of(2002, 1, 1), NEW_ACT.minusDays(1)),
                            SOL_2001.section("11 kap. 2 §")),
                    Segment.of(DateInterval.from(NEW_ACT), SOL_2025.section("20 kap. 3-5 §§"))));

    private LogSources() {}

    static Provision study(String section) {
        return STUDY.section("avsnitt " + section);
    }

    /** A rule that the study proposes or derives from what it misses in files. */
    static Rule<BarnahusLog> proposed(String id, String section, String sv, String en) {
        return Rule.of(id, BarnahusLog.class)
                .titled(sv, en)
                .status(RuleStatus.PROPOSED)
                .citing(study(section));
    }

    static Rule<BarnahusLog> law(String id, LegalBasis basis, String sv, String en) {
        return Rule.of(id, BarnahusLog.class)
                .titled(sv, en)
                .status(RuleStatus.LAW)
                .citing(basis::find);
    }
}
