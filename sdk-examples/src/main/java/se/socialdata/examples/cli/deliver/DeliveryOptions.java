package se.socialdata.examples.cli.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.IsoDates;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.reporting.delivery.CodeMapping;
import se.socialdata.reporting.delivery.DeliveryLayout;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.DeliveryMode;
import se.socialdata.reporting.delivery.DeliverySettings;
import se.socialdata.reporting.delivery.LayoutProblem;

/** The options that say what a delivery is about. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DeliveryOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            required = true,
            description = "The id of a layout, such as children (see \"deliver layouts\"), or a file that holds one.")
    private String layout;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            required = true,
            converter = Values.OfMunicipality.class,
            description = "The municipality that delivers, such as 2580.")
    private Municipality municipality;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            required = true,
            converter = OfPeriod.class,
            description = "The year, month or day that the delivery is about, such as 2025, 2025-10 or 2025-10-01.")
    private DateInterval period;

    @Option(
            names = "--test",
            description = "The delivery is a trial: it takes persons of the tax agency's test series only.")
    private boolean test;

    /** A year, a month or a day. */
    static final class OfPeriod implements ITypeConverter<DateInterval> {

        private static final int YEAR = 4;
        private static final int MONTH = 7;

        @Override
        public DateInterval convert(String text) {
            try {
                if (text.length() == YEAR) {
                    LocalDate first = IsoDates.parse(text + "-01-01");
                    return DateInterval.of(first, first.plusYears(1).minusDays(1));
                } else if (text.length() == MONTH) {
                    YearMonth month = IsoDates.parseMonth(text);
                    return DateInterval.of(month.atDay(1), month.atEndOfMonth());
                }
                return DateInterval.ofDay(IsoDates.parse(text));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "expected a year, a month or a day such as 2025, 2025-10 or 2025-10-01");
            }
        }
    }

    DateInterval period() {
        return period;
    }

    DeliveryLayout layout() {
        return layoutOf(layout, spec.commandLine(), "--layout");
    }

    DeliverySettings settings(DeliveryLayout found, CodeMapping mapping) {
        try {
            return DeliverySettings.builder()
                    .layout(found)
                    .municipality(municipality)
                    .period(period)
                    .mode(test ? DeliveryMode.TEST : DeliveryMode.LIVE)
                    .mapping(mapping)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** The layout with an id, or in a file. */
    static DeliveryLayout layoutOf(String name, CommandLine command, String option) {
        if (DeliveryLayouts.all().stream().anyMatch(known -> known.getId().equals(name))) {
            return DeliveryLayouts.get(name);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    command,
                    option + ": expected a file with a layout, or one of "
                            + DeliveryLayouts.all().stream()
                                    .map(DeliveryLayout::getId)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        try {
            return DeliveryLayout.load(file);
        } catch (LayoutProblem e) {
            throw CliException.of(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CliException.of(file, "the layout cannot be read, or is not in UTF-8");
        }
    }
}
