package eu.limen.cli;

import eu.limen.explain.Explainer;
import eu.limen.explain.Explanation;
import eu.limen.explain.ResultId;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes one result without the job, shows what it rests on, and says whether the job said the same. */
@Command(
        name = "explain",
        header = "Recomputes one result, and shows step by step what it rests on.",
        description = {
            "",
            "Runs the analysis over the input, takes the result with that id, recomputes each of its revisions by the methods "
                    + "alone, and prints what it rests on: reports, sums, expectations, thresholds by their names in the rule "
                    + "set, provisions, and its life. Ends with 1 if the two differ, or if the id does not occur.",
            "",
        },
        parameterListHeading = "What to explain:%n",
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen explain 'I|HR-SI|2015-W43' --in balkan-route-2015"})
final class ExplainCommand implements Startable {

    /** The two differ, or the id does not occur. */
    private static final int NOT_IDENTICAL = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "RESULT-ID",
            description = "The id of a situation, indicator, verdict or alert, in quotes.")
    private String result = "";

    @Option(
            names = "--in",
            required = true,
            paramLabel = "DIR",
            description = "The input: a directory with *.jsonl, or the name of a scenario that comes with Limen.")
    private String input = "";

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = "The revision to show; all of them are compared. Default: the last.")
    private @Nullable Integer revision;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "The results of an earlier replay, to compare with instead of running the analysis again.")
    private @Nullable Path results;

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public void check(Problems problems) {
        if (!result.isEmpty() && ResultId.of(result) == null) {
            problems.add("RESULT-ID", result, ResultId.FORMS);
        }
        if (revision != null && revision < 0) {
            problems.add("--revision", revision.toString(), "0 or more");
        }
        run.check(problems);
        Directories.checkInput("--in", input, problems);
        if (results != null) {
            Directories.checkResults(results, problems);
        }
    }

    @Override
    public Integer call() throws ReplayFailed, IOException {
        ResultId id = ResultId.of(result);
        if (id == null) {
            PrintWriter err = command.commandLine().getErr();
            err.println("RESULT-ID: '' (expected: " + ResultId.FORMS + ")");
            err.flush();
            return BAD_USAGE;
        }
        try (ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            return explain(id, progress);
        } catch (UnusableInput unusable) {
            PrintWriter err = command.commandLine().getErr();
            err.println("Cannot start:");
            unusable.problems().forEach(problem -> err.println("  --in: " + problem));
            err.flush();
            return BAD_USAGE;
        }
    }

    private int explain(ResultId id, ProgressLine progress) throws UnusableInput, ReplayFailed, IOException {
        JobSaid said = results == null ? JobSaid.now(run.over(input), id, progress) : JobSaid.in(results, id);
        Explainer explainer = Recomputing.of(run.over(input), id, progress);
        progress.clear();
        if (said.lines().isEmpty() && explainer.isSilent()) {
            return unknown(said);
        }
        Terminal terminal = Terminal.ofOutput();
        Explanation explanation = Explanation.of(explainer, id, said.lines(), revision, terminal.blocks());
        terminal.print(explanation.text());
        return explanation.identical() ? DONE : NOT_IDENTICAL;
    }

    private int unknown(JobSaid said) {
        PrintWriter err = command.commandLine().getErr();
        err.println("The analysis of " + input + " has no result " + result);
        if (!said.nearest().isEmpty()) {
            err.println("The nearest that it has:");
            said.nearest().forEach(id -> err.println("  " + id));
        }
        err.flush();
        return NOT_IDENTICAL;
    }
}
