package eu.limen.cli;

import eu.limen.jobs.replay.ReplayActs;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayReading;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.model.GeneratedBy;
import eu.limen.reporting.FinishedRelease;
import eu.limen.reporting.ReleaseCalendar;
import eu.limen.reporting.cooperation.CooperationTable;
import eu.limen.reporting.cooperation.RecordedActs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the tables and registers of a year for the State of Schengen report, as they are published on a day. */
@Command(
        name = "report",
        header = "Makes the tables and registers of a year for the State of Schengen report (Art. 33(6)).",
        description = {
            "",
            "Reads an input, makes the releases of the year that were due by a day (a month provisionally 30 days after its end and "
                    + "revised after 90, the year finally on 1 March of the next), and writes the last of them: counts of 1 to 9 are hidden, "
                    + "others with them where they would tell them, the rest is rounded to five. The same figure stands in every format.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen report --year 2024 --format sdmx-csv --output out"})
final class ReportCommand implements Startable {

    private static final int FIRST_YEAR = 1999;
    private static final int LAST_YEAR = 2999;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "The year that is reported on.")
    private int year;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, sdmx-csv, xlsx, parquet, or html: the yearbook.")
    private String format = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where the files go. Files of the same names are replaced, others left.")
    private Path output = Path.of("");

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description =
                    "A directory with *.jsonl, or the name of a scenario that comes with Limen. Default: the register "
                            + "of measures that comes with Limen.")
    private @Nullable String input;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Conversions.ToDate.class,
            description = "As published on a day. Default: the final release, 1 March of the next year.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--against",
            paramLabel = "DATE",
            converter = Conversions.ToDate.class,
            description = "Writes instead what differs from what was published on an earlier day (csv only).")
    private @Nullable LocalDate against;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description =
                    "What limen replay wrote of the input: the alerts for the table of cooperation and the weeks that could not be assessed are taken from it.")
    private @Nullable Path results;

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public void check(Problems problems) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add("--year", Integer.toString(year), "a year such as 2024");
        }
        if (!format.isEmpty() && ReportFormat.of(format).isEmpty()) {
            problems.add("--format", format, "one of " + ReportFormat.codes());
        }
        if (against != null && !format.equals(ReportFormat.CSV.code())) {
            problems.add("--format", format, "csv, with --against");
        }
        if (against != null && !against.isBefore(asOf())) {
            problems.add("--against", against.toString(), "a day before " + asOf());
        }
        run.check(problems);
        Directories.checkInput("--input", inputName(), problems);
        Directories.checkOutput(output, inputName(), problems);
        if (results != null && !ReplayActs.areResults(results)) {
            problems.add("--results", results.toString(), "a directory that limen replay wrote");
        }
    }

    private String inputName() {
        return input == null ? Home.register().toString() : input;
    }

    private LocalDate asOf() {
        return asOf == null ? ReleaseCalendar.finalDay(year) : asOf;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf();
        try (ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            progress.says("looking through the input");
            ReplayOptions options = run.over(inputName());
            ReplayReading reading = new ReplayReading(options);
            RecordedActs acts = acts(options);
            List<FinishedRelease> releases = CooperationTable.in(
                    ReleaseReading.of(year, day, reading, options, progress),
                    acts,
                    reading.settings().sections(),
                    generatedBy(reading, options));
            progress.clear();
            if (releases.isEmpty()) {
                return refuse(List.of("--as-of: '" + day + "' (expected: a day on which something of " + year
                        + " had been published, "
                        + ReleaseCalendar.of(year).get(0).date() + " or later)"));
            }
            return write(reading, releases, acts, options);
        } catch (UnusableInput unusable) {
            return refuse(unusable.problems().stream()
                    .map(problem -> "--input: " + problem)
                    .toList());
        }
    }

    private RecordedActs acts(ReplayOptions options) throws UnusableInput, IOException {
        RecordedActs acts = new RecordedActs();
        ReplayActs.beside(options.input(), acts);
        if (results != null) {
            ReplayActs.alerts(results, acts);
        }
        return acts;
    }

    private static GeneratedBy generatedBy(ReplayReading reading, ReplayOptions options) {
        return options.rules().base().at(reading.settings().lastTick()).generatedBy();
    }

    private int write(ReplayReading reading, List<FinishedRelease> releases, RecordedActs acts, ReplayOptions options)
            throws UnusableInput, IOException {
        String methodVersion = generatedBy(reading, options).methodVersion();
        ReportFiles files = new ReportFiles(
                output,
                year,
                reading.settings().sections(),
                methodVersion,
                ScenarioStory.titleOf(options.input()),
                acts,
                results == null ? null : ReplayActs.weeks(results));
        List<Path> written;
        try {
            written = against == null
                    ? files.write(ReportFormat.of(format).orElseThrow(), releases)
                    : files.differences(releases, against);
        } catch (FileSystemException unwritable) {
            return refuse(List.of("--output: '" + output + "' (expected: a directory that can be written to)"));
        }
        PrintWriter out = command.commandLine().getOut();
        written.forEach(out::println);
        out.flush();
        return DONE;
    }

    private int refuse(List<String> problems) {
        PrintWriter err = command.commandLine().getErr();
        err.println("Cannot start:");
        problems.forEach(problem -> err.println("  " + problem));
        err.flush();
        return BAD_USAGE;
    }
}
