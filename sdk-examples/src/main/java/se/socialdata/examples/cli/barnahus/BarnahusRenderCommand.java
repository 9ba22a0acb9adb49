package se.socialdata.examples.cli.barnahus;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.LogAccess;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.option.AsOfOption;
import se.socialdata.examples.cli.option.LanguageOption;
import se.socialdata.examples.cli.option.OptionalOutFolder;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.reporting.barnahus.ChildText;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.ReportRenderer;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.report.Report;

/** Renders one log for one reader. */
@Command(
        name = "render",
        description = {
            "Renders one log for one reader, on the day on which it is handed out: only what the reader may see. Headings are in"
                    + " the language that is chosen; texts stand as written.",
            "",
            "The log goes to the terminal, or with --out to a file whose name tells nothing of the child. What is meant"
                    + " for the keeper goes to the error stream: lines that cannot be read and, with --explain, what is"
                    + " left out and why, and how hard each text is to read (LIX). The exit code is 1 if the reader gets"
                    + " nothing, or lines were rejected."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class BarnahusRenderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BarnahusLogs logs;

    @Mixin
    private BarnahusReader reader;

    @Mixin
    private AsOfOption asOf;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            required = true,
            converter = BarnahusValues.OfView.class,
            description =
                    "child: the form that the child reads. coordination: who has told the child what, what is left"
                            + " and who should, for professionals. track: the events of all authorities.")
    private BarnahusView view;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = BarnahusValues.OfPageFormat.class,
            description = "text or html (default: ${DEFAULT-VALUE}).")
    private PageFormat format;

    @Option(
            names = "--line",
            paramLabel = "N",
            converter = Values.OfCount.class,
            description = "The line of the log. Required where there are several logs.")
    private Optional<Integer> line;

    @Mixin
    private OptionalOutFolder out;

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--explain",
            description = "Also tell the keeper what is left out and why, and the LIX of the texts.")
    private boolean explain;

    /** The formats of a page. */
    enum PageFormat {
        TEXT,
        HTML
    }

    /** The log that is asked for, and how many there are. */
    private static final class Choice {
        private Optional<BarnahusLog> log = Optional.empty();
        private long line;
        private long count;
    }

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<ReportFolder> folder = out.get()
                .map(path -> new ReportFolder(
                        path,
                        RenderOptions.of(language.get()),
                        spec.commandLine().getOut()));
        Choice choice = new Choice();
        BatchSummary summary = logs.read((log, number) -> {
            if (line.isEmpty() || line.get() == number) {
                choice.log = Optional.of(log);
                choice.line = number;
                choice.count++;
            }
        });
        Account.writeRejects(summary, errors);
        LogAccess access = LogAccess.of(chosen(choice), reader.toReader(), asOf.get());
        if (explain) {
            access.getOmissions()
                    .forEach(omission -> errors.println("left out " + omission.getPath() + ": "
                            + omission.getReason().getTermEn()));
        }
        if (access.getView().isEmpty()) {
            errors.println("line " + choice.line + ": this reader gets nothing of the log");
            return ExitCodes.FINDINGS;
        }
        VisibleLog visible = access.getView().get();
        if (explain) {
            ChildText.from(visible).forEach(text -> errors.println(describe(text)));
        }
        write(report(visible), choice.line, folder);
        return ExitCodes.of(summary);
    }

    private BarnahusLog chosen(Choice choice) {
        if (choice.count > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Missing required option: '--line=N', since there are " + choice.count + " logs");
        }
        return choice.log.orElseThrow(() -> new CliException(logs.getName() + ": expected a log that can be read"
                + line.map(n -> " in line " + n).orElse("")));
    }

    private Report report(VisibleLog visible) {
        try {
            return view.toReport(visible, asOf.get());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--view " + view.getName() + ": " + e.getMessage(), e);
        }
    }

    private void write(Report report, long number, Optional<ReportFolder> folder) {
        RenderOptions options = RenderOptions.of(language.get());
        ReportRenderer renderer =
                switch (format) {
                    case TEXT -> TextRenderer.of(options);
                    case HTML -> HtmlRenderer.of(options);
                };
        PrintWriter results = spec.commandLine().getOut();
        if (folder.isPresent()) {
            folder.orElseThrow().write(report, renderer, "barnahus-" + view.getName() + "-line-" + number);
        } else {
            results.print(renderer.render(report));
            results.flush();
        }
    }

    private static String describe(ChildText text) {
        String place = text.place().en() + text.date().map(day -> " " + day).orElse("");
        return text.readability().getLix().isPresent()
                ? place + ": LIX " + text.readability().getLix().getAsInt()
                        + text.readability()
                                .getLevel()
                                .map(level -> ", " + level.getTermEn())
                                .orElse("")
                : place + ": no words";
    }
}
