package eu.limen.cli;

import eu.limen.analysis.referees.Referees;
import eu.limen.evaluation.Evaluation;
import eu.limen.evaluation.plot.Drawings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges the methods by their goals, and says which are met. */
@Command(
        name = "evaluate",
        header = "Judges the methods of analysis by their goals, and says which are met.",
        description = {
            "",
            "Compares the mathematics and models with values computed elsewhere, lets them judge simulated series in which it is "
                    + "known what happens, and prints for each goal what was found; a dash stands for a figure without "
                    + "a goal. The figures are the same on every machine. What an update costs is not, and is measured by "
                    + "mvn -Pbenchmark -pl common verify -DskipTests. Ends with 1 if a goal is missed.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen evaluate"})
final class EvaluateCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A directory with sim_series.csv and sim_meta.csv, and perhaps other tables of reference values, to judge "
                            + "by instead of Limen's own.")
    private @Nullable Path data;

    @Option(
            names = "--plots",
            paramLabel = "DIR",
            description =
                    "Where the pictures of the method cards are drawn anew, before anything is judged. Default: nowhere.")
    private @Nullable Path plots;

    @Override
    public void check(Problems problems) {
        if (plots != null) {
            PlotDirectory.check(plots, problems);
        }
        if (data != null) {
            SeriesDirectory.check(data, problems);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (plots != null) {
            new PlotDirectory(plots).write(Drawings.all());
        }
        Referees referees = data == null ? Referees.shipped() : new SeriesDirectory(data);
        try (ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            return new EvaluationTable(Terminal.ofOutput(), progress).print(Evaluation.judges(referees));
        } catch (IllegalArgumentException unusable) {
            if (data == null) {
                throw unusable;
            }
            PrintWriter err = command.commandLine().getErr();
            err.println("Cannot judge by --data: " + unusable.getMessage());
            err.flush();
            return BAD_USAGE;
        }
    }
}
