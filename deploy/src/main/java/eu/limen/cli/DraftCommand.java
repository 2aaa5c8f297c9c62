package eu.limen.cli;

import eu.limen.draft.DossierKeeping;
import eu.limen.draft.DraftKind;
import eu.limen.draft.Drafts;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.model.MeasureReport;
import eu.limen.paper.Paper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts one of the papers that the law asks of a controlling state; people complete, decide and file it. */
@Command(
        name = "draft",
        header = "Drafts a paper about a measure: what is known is filled in, the rest is the author's.",
        description = {
            "",
            "Reads the register and the reports of an input as they were known at an instant, and writes draft-KIND-MEASURE.html "
                    + "to read, complete and print, and every table on it as CSV beside it. The page names its sources, marks "
                    + "what only the author can say, and says which data are lacking. Limen files nothing.",
            "",
            "KIND is one of:",
            "  notification       of a reintroduction or prolongation (Art. 27; Impl. Decision (EU) 2025/315)",
            "  risk-assessment    after six months (Art. 26(2), 27(2) and (3))",
            "  report-33          after a lifting, and every twelve months (Art. 33; Impl. Decision (EU) 2025/308)",
            "  tailored-approach  specific measures per section (Recommendation of 23.11.2023, (5)(b))",
            "  meeting-pack       for a bilateral meeting of contact points (Recommendation, (3)(a))",
            "",
        },
        parameterListHeading = "What to draft:%n",
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {
            "",
            "Example: limen draft risk-assessment --measure CZ-2025-901 --input phase-down --until 2025-06-01T00:00:00Z "
                    + "--output out"
        })
final class DraftCommand implements Startable {

    private static final String MEASURE_ID = "[A-Z]{2}-[0-9]{4}-[0-9]{3}";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "KIND", description = "Which paper.")
    private String kind = "";

    @Option(
            names = "--measure",
            required = true,
            paramLabel = "ID",
            description = "The decision that the paper is about, such as DE-2015-040.")
    private String measure = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where the paper and its tables go. Files of the same names are replaced, others left.")
    private Path output = Path.of("");

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description =
                    "A directory with *.jsonl, or the name of a scenario that comes with Limen. Default: the register "
                            + "of measures that comes with Limen.")
    private @Nullable String input;

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public void check(Problems problems) {
        if (!kind.isEmpty() && DraftKind.of(kind).isEmpty()) {
            problems.add("KIND", kind, "one of " + kinds());
        }
        if (!measure.isEmpty() && !measure.matches(MEASURE_ID)) {
            problems.add("--measure", measure, "an id such as DE-2015-040");
        }
        run.check(problems);
        Directories.checkInput("--input", inputName(), problems);
        Directories.checkOutput(output, inputName(), problems);
    }

    private static String kinds() {
        return Arrays.stream(DraftKind.values()).map(DraftKind::code).collect(Collectors.joining(", "));
    }

    private String inputName() {
        return input == null ? Home.register().toString() : input;
    }

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            progress.says("looking for " + measure);
            List<String> ids = KnownDecisions.ids(run.over(inputName()));
            if (!ids.contains(measure)) {
                progress.clear();
                return unknown(ids);
            }
            DossierReading reading = DossierReading.of(run.over(inputName()), progress);
            progress.clear();
            return draft(reading);
        } catch (UnusableInput unusable) {
            return refuse(unusable.problems().stream()
                    .map(problem -> "--input: " + problem)
                    .toList());
        }
    }

    private int draft(DossierReading reading) throws IOException {
        DossierKeeping known = reading.known();
        MeasureReport decision = known.decisions().find(measure);
        if (decision == null) {
            return unknown(known.decisions().ids());
        }
        DraftKind wanted = DraftKind.of(kind).orElseThrow();
        Paper paper = Drafts.of(wanted, known.dossier(decision, shownInput(), reading.rules()));
        Path page;
        try {
            page = new DraftFiles(output).write(paper);
        } catch (FileSystemException unwritable) {
            return refuse(List.of("--output: '" + output + "' (expected: a directory that can be written to)"));
        }
        PrintWriter out = command.commandLine().getOut();
        out.println(Paper.DRAFT);
        out.println(page);
        out.flush();
        return DONE;
    }

    private int unknown(List<String> ids) {
        return refuse(List.of("--measure: '" + measure + "' (expected: a decision known in " + shownInput() + ", "
                + UnknownMeasure.nearest(measure, ids) + ")"));
    }

    private int refuse(List<String> problems) {
        PrintWriter err = command.commandLine().getErr();
        err.println("Cannot start:");
        problems.forEach(problem -> err.println("  " + problem));
        err.flush();
        return BAD_USAGE;
    }

    /** Names the input without the place where it lies, so that the same input elsewhere gives the same page. */
    private String shownInput() {
        if (input == null) {
            return "the register of measures that comes with Limen";
        }
        Path name = Home.input(input).toAbsolutePath().normalize().getFileName();
        return name == null ? "the input" : name.toString();
    }
}
