package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.InformationDuties;
import se.socialdata.core.barnahus.InformationDuty;
import se.socialdata.core.barnahus.LogAccess;
import se.socialdata.core.barnahus.LogOmission;
import se.socialdata.core.barnahus.LogPermission;
import se.socialdata.core.barnahus.LogReader;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.OmissionReason;
import se.socialdata.core.barnahus.PermissionGround;
import se.socialdata.core.barnahus.TemplateCoverage;
import se.socialdata.core.barnahus.TemplateRow;
import se.socialdata.core.barnahus.VisibleLog;

/** Who reads a log from a Barnahus, what each gets to see and what is left out, and what is owed and covered. */
public final class BarnahusAccessArbitraries extends ProvidedByType {

    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PROVIDED =
            ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
                    .put(LogPermission.class, BarnahusAccessArbitraries::permissions)
                    .put(LogReader.class, BarnahusAccessArbitraries::readers)
                    .put(LogOmission.class, BarnahusAccessArbitraries::omissions)
                    .put(VisibleLog.class, BarnahusAccessArbitraries::visibleLogs)
                    .put(InformationDuty.class, BarnahusAccessArbitraries::duties)
                    .put(TemplateRow.class, BarnahusAccessArbitraries::templateRows)
                    .buildOrThrow();

    /** Made by jqwik. */
    public BarnahusAccessArbitraries() {
        super(PROVIDED);
    }

    /** Consents and provisions, some of which have ended. */
    public static Arbitrary<LogPermission> permissions() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, BarnahusArbitraries.DAYS);
        return Combinators.combine(
                        Arbitraries.of(PermissionGround.class),
                        Arbitraries.of(BarnahusAuthority.class).set().ofMaxSize(3),
                        BarnahusArbitraries.days().optional(0.5),
                        lengths.optional(0.5))
                .as((ground, authorities, first, length) -> LogPermission.builder()
                        .ground(ground)
                        .authorities(authorities)
                        .provision(
                                ground == PermissionGround.CONSENT
                                        ? Optional.empty()
                                        : Optional.of("10 kap. 21 § offentlighets- och sekretesslagen"))
                        .firstDate(first)
                        .lastDate(first.flatMap(day -> length.map(day::plusDays)))
                        .build());
    }

    /** Readers of every kind, named or not, with and without permissions. */
    public static Arbitrary<LogReader> readers() {
        Arbitrary<List<LogPermission>> permissions = permissions().list().ofMaxSize(2);
        Arbitrary<Set<String>> withheld = Arbitraries.integers()
                .between(1, 6)
                .map(number -> "e" + number)
                .set()
                .ofMaxSize(2);
        return Arbitraries.of(LogReaderKind.class).flatMap(kind -> Combinators.combine(
                        BarnahusArbitraries.keys().optional(0.6),
                        kind.getAuthorities().isEmpty()
                                ? Arbitraries.just(Optional.<BarnahusAuthority>empty())
                                : Arbitraries.of(kind.getAuthorities()).optional(0.3),
                        permissions,
                        withheld)
                .as((key, authority, permitted, kept) -> LogReader.builder()
                        .kind(kind)
                        .key(key)
                        .authority(authority)
                        .permissions(permitted)
                        .withheldEvents(kept)
                        .build()));
    }

    /** Omissions of events and of other parts. */
    public static Arbitrary<LogOmission> omissions() {
        return Combinators.combine(
                        Arbitraries.of("events[0]", "adults[1].function", "inquiry"),
                        Arbitraries.of("e1").optional(0.5),
                        Arbitraries.of(OmissionReason.class))
                .as((path, event, reason) -> LogOmission.builder()
                        .path(path)
                        .eventReference(event)
                        .reason(reason)
                        .build());
    }

    /** Views of any reader who gets one. */
    public static Arbitrary<VisibleLog> visibleLogs() {
        return Combinators.combine(BarnahusArbitraries.logs(), readers(), BarnahusArbitraries.days())
                .as(LogAccess::of)
                .filter(access -> access.getView().isPresent())
                .map(access -> access.getView().orElseThrow());
    }

    /** Duties of logs, in every state. */
    public static Arbitrary<InformationDuty> duties() {
        return Combinators.combine(BarnahusArbitraries.logs(), BarnahusArbitraries.days())
                .as(InformationDuties::of)
                .flatMap(duties -> Arbitraries.of(duties.getDuties()));
    }

    /** Rows of the coverage of logs. */
    public static Arbitrary<TemplateRow> templateRows() {
        return BarnahusArbitraries.logs()
                .flatMap(log -> Arbitraries.of(TemplateCoverage.of(log).getRows()));
    }
}
