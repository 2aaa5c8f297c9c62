package eu.limen.cli;

import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayReading;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.model.MeasureReport;
import eu.limen.paper.Table;
import eu.limen.paper.register.RegisterAsOf;
import eu.limen.paper.register.RegisterPaper;
import eu.limen.paper.register.RegisterTables;
import eu.limen.register.ControlOverview;
import eu.limen.register.MeasureEvents;
import eu.limen.register.MeasureHistory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the register of border controls as people need it. */
@Command(
        name = "show",
        header = "Writes the register of border controls as tables and as a page to read or print.",
        description = {
            "",
            "Reads the reports of measures in the input and derives from them: decisions.csv, days.csv (days per state and year), "
                    + "periods.csv, gaps.csv, overlaps.csv, events.csv, and register.html with every control over time. Prints days "
                    + "per state, what is in force, and which decisions do not state their scope.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen register show --output out"})
final class RegisterShowCommand implements Startable {

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description =
                    "A directory with *.jsonl, or the name of a scenario. Default: the history that comes with Limen.")
    private String input = Home.register().toString();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where the files go. Files of the same names are replaced, others left.")
    private Path output = Path.of("");

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            converter = Conversions.ToInstant.class,
            description = "Where knowledge ends, such as 2024-01-01T00:00:00Z. Default: with the input.")
    private @Nullable Instant until;

    @Option(
            names = "--sections",
            paramLabel = "FILE",
            description = "A register of border sections (CSV). Default: Limen's own.")
    private @Nullable Path sections;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Configuration configuration = new Configuration();

    @Override
    public void check(Problems problems) {
        configuration.read(sections, null, problems);
        Directories.checkInput(input, problems);
        Directories.checkOutput(output, input, problems);
    }

    @Override
    public Integer call() throws IOException {
        try {
            RegisterAsOf register = read();
            write(register);
            Terminal.ofOutput().print(RegisterText.of(register, output));
            return DONE;
        } catch (UnusableInput unusable) {
            PrintWriter err = command.commandLine().getErr();
            err.println("Cannot start:");
            unusable.problems().forEach(problem -> err.println("  --input: " + problem));
            err.flush();
            return BAD_USAGE;
        }
    }

    private RegisterAsOf read() throws UnusableInput, IOException {
        ReplayReading reading = new ReplayReading(new ReplayOptions(
                Home.input(input),
                Path.of(""),
                configuration.sections(),
                configuration.rules(),
                until == null ? null : until.toEpochMilli(),
                1,
                Disorder.NONE,
                Pace.UNLIMITED));
        List<MeasureReport> told = new ArrayList<>();
        reading.readAdmitted(report -> {
            if (report instanceof MeasureReport measure) {
                told.add(measure);
            }
        });
        long knownAt = reading.settings().lastTick();
        MeasureHistory history = MeasureHistory.of(told);
        return new RegisterAsOf(
                ControlOverview.of(configuration.sections(), history),
                MeasureEvents.of(configuration.sections(), history, knownAt),
                knownAt);
    }

    private void write(RegisterAsOf register) throws IOException {
        Files.createDirectories(output);
        for (Table table : new RegisterTables(register).all()) {
            Files.writeString(output.resolve(table.name() + ".csv"), table.csv());
        }
        Files.writeString(
                output.resolve("register.html"), RegisterPaper.of(register).html());
    }
}
