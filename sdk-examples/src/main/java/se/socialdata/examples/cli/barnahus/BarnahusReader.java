package se.socialdata.examples.cli.barnahus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.LogPermission;
import se.socialdata.core.barnahus.LogReader;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.PermissionGround;

/** The options that say who asks to read a Barnahus log, and on what grounds. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class BarnahusReader {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--reader",
            paramLabel = "KIND",
            required = true,
            converter = BarnahusValues.OfReaderKind.class,
            description = "For whom: child, guardian, suspected-guardian, representative, social-services, police,"
                    + " prosecutor or treatment-provider.")
    private LogReaderKind kind;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "The key of the reader among the persons of the log: of a relative for a guardian, of an adult"
                            + " for a representative, who is shown nothing without it.")
    private Optional<String> key;

    @Option(
            names = "--authority",
            paramLabel = "AUTHORITY",
            converter = BarnahusValues.OfAuthority.class,
            description = "The authority that the reader reads for, where it is not the usual one of the kind.")
    private Optional<BarnahusAuthority> authority;

    @Option(
            names = "--consent",
            paramLabel = "AUTHORITY",
            split = ",",
            converter = BarnahusValues.OfAuthority.class,
            description = "The authorities whose entries a consent opens to the reader, such as police,court.")
    private List<BarnahusAuthority> consent = List.of();

    @Option(
            names = "--opens",
            paramLabel = "AUTHORITY",
            split = ",",
            converter = BarnahusValues.OfAuthority.class,
            description = "The authorities whose entries the provision opens to the reader.")
    private List<BarnahusAuthority> opens = List.of();

    @Option(
            names = "--provision",
            paramLabel = "TEXT",
            description = "The provision that breaks the secrecy of the authorities that --opens names.")
    private Optional<String> provision;

    @Option(
            names = "--withhold",
            paramLabel = "REFERENCE",
            split = ",",
            description = "The references of events that the keeper has decided not to hand out to this reader.")
    private List<String> withheld = List.of();

    LogReader toReader() {
        if (opens.isEmpty() == provision.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "expected --opens and --provision together: whose entries, and by what");
        }
        try {
            return LogReader.builder()
                    .kind(kind)
                    .key(key)
                    .authority(authority)
                    .permissions(permissions())
                    .withheldEvents(ImmutableSet.copyOf(withheld))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ImmutableList<LogPermission> permissions() {
        ImmutableList.Builder<LogPermission> permissions = ImmutableList.builder();
        if (!consent.isEmpty()) {
            permissions.add(LogPermission.builder()
                    .ground(PermissionGround.CONSENT)
                    .authorities(ImmutableSet.copyOf(consent))
                    .build());
        }
        provision.ifPresent(text -> permissions.add(LogPermission.builder()
                .ground(PermissionGround.SECRECY_BREAKING_PROVISION)
                .authorities(ImmutableSet.copyOf(opens))
                .provision(text)
                .build()));
        return permissions.build();
    }
}
