package eu.limen.chaos;

import eu.limen.chaos.Difference.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the documentation that the program writes: one row for each round. */
final class ReliabilityPage {

    static final String BEGIN = "<!-- written by deploy/chaos: begin -->";
    static final String END = "<!-- written by deploy/chaos: end -->";

    private static final String HEAD = """
            | seed | killed, in this order | restores | aborted transactions | alerts repeated | missing | different | seconds | |
            |---|---|---|---|---|---|---|---|---|
            """;

    private ReliabilityPage() {}

    /**
     * Puts the rounds in place of those of an earlier run.
     *
     * @param command that gives them again
     * @param compared how many results of each kind each round was compared with
     * @throws IOException if the page cannot be written, or has no place marked for them
     */
    static void write(Path page, String command, String compared, List<RoundReport> rounds) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(
                    page + ": has no place for rounds (expected: a line " + BEGIN + " and a line " + END + ")");
        }
        String written = BEGIN + "\n" + table(command, compared, rounds) + END;
        Files.writeString(page, text.substring(0, begin) + written + text.substring(end + END.length()));
    }

    static String table(String command, String compared, List<RoundReport> rounds) {
        long passed = rounds.stream().filter(RoundReport::passed).count();
        return "`" + command + "`: " + passed + " of " + rounds.size() + " rounds equal. Compared in each: " + compared
                + ".\n\n" + HEAD
                + rounds.stream().map(ReliabilityPage::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(RoundReport round) {
        String killed = round.kills().stream().map(Kill::toString).collect(Collectors.joining(", "));
        Compared compared = round.compared();
        String missing = compared == null ? "-" : Long.toString(compared.count(Sort.MISSING));
        String different =
                compared == null ? "-" : Long.toString(compared.count(Sort.CHANGED, Sort.EXTRA, Sort.DUPLICATED));
        String repeated = compared == null ? "-" : Long.toString(compared.repeatedAlerts());
        String judged = round.passed() ? "equal" : "FAILED";
        return "| "
                + String.join(
                        " | ",
                        List.of(
                                Long.toString(round.seed()),
                                killed,
                                Long.toString(round.restores()),
                                Long.toString(round.aborted()),
                                repeated,
                                missing,
                                different,
                                Long.toString(Math.round(round.seconds())),
                                judged))
                + " |";
    }
}
