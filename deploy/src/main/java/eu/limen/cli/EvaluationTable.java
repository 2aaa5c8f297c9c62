package eu.limen.cli;

import eu.limen.evaluation.Finding;
import eu.limen.evaluation.Judge;
import java.util.List;
import java.util.Locale;

/** Prints what judges find, a line per goal, as soon as a judge has spoken. */
final class EvaluationTable {

    static final int ALL_MET = 0;
    static final int SOME_MISSED = 1;

    /** Verdict, subject and figure in columns that nearly all fit; the goal, which is of any length, comes last. */
    private static final String LINE = "%-6s  %-17s  %-14s  %s";

    private static final int GOAL_AT = 43;

    private final Terminal terminal;
    private final ProgressLine progress;

    EvaluationTable(Terminal terminal, ProgressLine progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    /** Lets each judge speak; the exit code says whether all goals are met. */
    int print(List<Judge> judges) {
        print(line("", "subject", "figure", "goal"));
        int goals = 0;
        int met = 0;
        for (int judge = 0; judge < judges.size(); judge++) {
            progress.says("judge " + (judge + 1) + " of " + judges.size());
            List<Finding> findings = judges.get(judge).findings();
            progress.clear();
            for (Finding finding : findings) {
                print(line(finding));
                goals += finding.outcome() == Finding.Outcome.REPORTED ? 0 : 1;
                met += finding.outcome() == Finding.Outcome.MET ? 1 : 0;
            }
        }
        print(met + " of " + goals + " goals met");
        return met == goals ? ALL_MET : SOME_MISSED;
    }

    private static String line(Finding finding) {
        return line(word(finding.outcome()), finding.subject(), finding.figure(), finding.goal());
    }

    private static String word(Finding.Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case MISSED -> "MISSED";
            case REPORTED -> "-";
        };
    }

    private static String line(String verdict, String subject, String figure, String goal) {
        return String.format(Locale.ROOT, LINE, verdict, subject, figure, goal);
    }

    private void print(String line) {
        List<String> lines = terminal.live() ? terminal.wrapped(line, GOAL_AT) : List.of(line);
        lines.forEach(each -> terminal.print(each + System.lineSeparator()));
    }
}
