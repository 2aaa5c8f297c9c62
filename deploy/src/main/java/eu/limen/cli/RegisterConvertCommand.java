package eu.limen.cli;

import eu.limen.codec.ReportWriter;
import eu.limen.register.Problem;
import eu.limen.register.history.Converted;
import eu.limen.register.history.DecisionTable;
import eu.limen.register.history.HistoricReports;
import eu.limen.register.history.ListConverter;
import eu.limen.register.history.UnreadRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a published list of notified controls into codes. */
@Command(
        name = "convert",
        header = "Reads a published list of notified controls into codes, and says what it did not understand.",
        description = {
            "",
            "Reads a list (CSV) with at least the columns member_state, start, end, borders and reason; notification_no, legal_basis, "
                    + "evidence_level and source are used where they are there. Writes decisions.csv, measures.jsonl and unread.csv. "
                    + "A row of which not all words on the borders are understood gets no scope, and stands in unread.csv. A row that "
                    + "repeats another is left out and named. Ends with 1 if rows could not be read or there are none.",
            "",
        },
        parameterListHeading = "Arguments:%n",
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen register convert list.csv --output out"})
final class RegisterConvertCommand implements Startable {

    private static final int ROWS_NOT_READ = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "LIST.csv", description = "The list.")
    private Path list = Path.of("");

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where the files go. Files of the same names are replaced, others left.")
    private Path output = Path.of("");

    @Option(
            names = "--source",
            paramLabel = "CODE",
            defaultValue = "LIST",
            description = "Code of the source, for rows that name none. Default: ${DEFAULT-VALUE}.")
    private String source = "LIST";

    @Option(
            names = "--sections",
            paramLabel = "FILE",
            description = "A register of border sections (CSV). Default: Limen's own.")
    private @Nullable Path sections;

    private String text = "";

    private final Configuration configuration = new Configuration();

    @Override
    public void check(Problems problems) {
        configuration.read(sections, null, problems);
        readList(problems);
        if (!source.matches("[A-Z0-9-]{1,40}")) {
            problems.add("--source", source, "capital letters, digits and hyphens");
        }
        Directories.checkOutput(output, "", problems);
    }

    private void readList(Problems problems) {
        if (list.toString().isEmpty()) {
            return;
        }
        try {
            text = Files.readString(list);
            ListConverter.headerProblems(new StringReader(text))
                    .forEach(problem -> problems.add("LIST.csv: " + problem));
        } catch (IOException unreadable) {
            problems.add("LIST.csv", list.toString(), "a file in UTF-8 that can be read");
        }
    }

    @Override
    public Integer call() throws IOException {
        Converted converted = new ListConverter(configuration.sections()).convert(new StringReader(text), source);
        write(converted);
        say(converted);
        boolean allRead = converted.problems().isEmpty() && converted.unread().isEmpty();
        return allRead && !converted.decisions().isEmpty() ? DONE : ROWS_NOT_READ;
    }

    private void write(Converted converted) throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("decisions.csv"), DecisionTable.text(converted.decisions()));
        ReportWriter writer = new ReportWriter();
        StringBuilder lines = new StringBuilder();
        converted
                .decisions()
                .forEach(decision ->
                        lines.append(writer.line(HistoricReports.of(decision))).append('\n'));
        Files.writeString(output.resolve("measures.jsonl"), lines);
        StringBuilder unread = new StringBuilder("line,measureId,column,words\n");
        converted.unread().forEach(row -> unread.append(line(row)).append('\n'));
        Files.writeString(output.resolve("unread.csv"), unread);
    }

    private static String line(UnreadRow row) {
        String words = String.join(" ", row.words()).replace('"', '\'');
        return row.line() + "," + row.measureId() + "," + row.column() + ",\"" + words + '"';
    }

    private void say(Converted converted) {
        List<Problem> problems = converted.problems();
        PrintWriter err = command.commandLine().getErr();
        problems.forEach(problem -> err.println(list.getFileName() + ": " + problem));
        err.flush();
        Terminal.ofOutput()
                .print(String.format(
                        Locale.ROOT,
                        "%,d decisions read%s, %,d rows not wholly understood (%s), %,d rows refused%n",
                        converted.decisions().size(),
                        converted.decisions().isEmpty() && problems.isEmpty() ? " (the list has no rows)" : "",
                        converted.unread().stream()
                                .filter(row -> !row.isRepetition())
                                .map(UnreadRow::line)
                                .distinct()
                                .count(),
                        output.resolve("unread.csv"),
                        problems.stream()
                                .map(Problem::where)
                                .map(where -> where.split(",")[0])
                                .distinct()
                                .count()));
    }
}
