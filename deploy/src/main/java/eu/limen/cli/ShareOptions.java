package eu.limen.cli;

import eu.limen.exchange.Gathering;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that share have in common: where the input is, where the output goes, which rules, until when. */
final class ShareOptions {

    @Option(
            names = "--in",
            required = true,
            paramLabel = "DIR",
            description = "The input: a directory with *.jsonl, or the name of a scenario that comes with Limen.")
    private String input = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where to write; made if it is missing. A file of the same name is replaced.")
    private Path output = Path.of("");

    @Mixin
    private RunOptions run = new RunOptions();

    /** Checks them all. */
    void check(Problems problems) {
        run.check(problems);
        Directories.checkInput("--in", input, problems);
        Directories.checkOutput(output, input, problems);
    }

    /** What was given as input. */
    String input() {
        return input;
    }

    /**
     * Recomputes the analysis of the input, lets something gather from it, and goes on with that.
     *
     * @param wanted sections to recompute
     * @param onceGathered gives the exit code
     */
    int gather(Gathering gathering, Predicate<String> wanted, PrintWriter err, Finishing onceGathered)
            throws IOException {
        try (ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            Recomputing.into(gathering, wanted, run.over(input), progress);
            progress.clear();
        } catch (UnusableInput unusable) {
            err.println("Cannot start:");
            unusable.problems().forEach(problem -> err.println("  --in: " + problem));
            err.flush();
            return Startable.BAD_USAGE;
        }
        return onceGathered.finish();
    }

    /** Writes a file and names it. */
    void write(String name, String text, PrintWriter out) throws IOException {
        Path file = Files.createDirectories(output).resolve(name);
        Files.writeString(file, text);
        out.println(file);
        out.flush();
    }

    /** A result's id as part of a file name: letters, digits and hyphens. */
    static String fileName(String view, String id, String ending) {
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return view + "-" + plain + ending;
    }

    /** What is done with what was gathered. */
    interface Finishing {

        int finish() throws IOException;
    }
}
