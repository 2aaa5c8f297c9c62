package eu.limen.cli;

import eu.limen.codec.RuleSetInspection;
import eu.limen.jobs.replay.Rehearsed;
import eu.limen.model.IsoText;
import eu.limen.rules.Remark;
import eu.limen.rules.RuleSet;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a check of a rule set prints. */
final class CheckText {

    private static final int INDENT = 14;

    private final PrintWriter out;
    private final Terminal terminal;
    private final String file;

    /**
     * @param terminal how wide lines may be, and whether they may be bold
     */
    CheckText(PrintWriter out, Terminal terminal, String file) {
        this.out = out;
        this.terminal = terminal;
        this.file = file;
    }

    void head(@Nullable RuleSet rules) {
        if (rules == null) {
            line(file + ": cannot be read");
            return;
        }
        String version = rules.version().isEmpty() ? "without a version" : "version " + rules.version();
        line(file + ": rule set '" + shown(rules.name()) + "', " + version);
        if (rules.validFromMillis() != 0) {
            line("valid from " + IsoText.instant(rules.validFromMillis()));
        }
    }

    void remarks(RuleSetInspection inspection, List<Remark> remarks) {
        for (Remark.Weight weight : Remark.Weight.values()) {
            List<Remark> ofWeight =
                    remarks.stream().filter(remark -> remark.weight() == weight).toList();
            if (ofWeight.isEmpty()) {
                continue;
            }
            line("");
            line(terminal.bold(heading(weight) + ": " + ofWeight.size()));
            ofWeight.forEach(remark -> remark(inspection, remark));
        }
    }

    private void remark(RuleSetInspection inspection, Remark remark) {
        String where = remark.problem().where();
        int line = inspection.lineOf(where);
        line("  " + where + (line == 0 ? "" : "  (line " + line + ")"));
        String found = remark.problem().value();
        line("    found     " + (found.isEmpty() ? "nothing" : shown(cut(found))));
        line("    expected  " + remark.problem().expected());
        line("    to do     " + remark.advice());
    }

    private static String heading(Remark.Weight weight) {
        return switch (weight) {
            case WRONG -> "WRONG";
            case NOT_YET_APPROVED -> "NOT YET APPROVED";
            case WORTH_A_LOOK -> "WORTH A LOOK";
        };
    }

    void notTried(@Nullable RuleSet rules) {
        if (rules != null && !rules.exemplars().isEmpty()) {
            line("");
            line(terminal.bold("EXEMPLARS: " + rules.exemplars().size()) + ", not tried before what is wrong is right");
        }
    }

    void told(List<Rehearsed> told, double seconds) {
        line("");
        long held = told.stream().filter(Rehearsed::holds).count();
        line(terminal.bold(String.format(
                Locale.ROOT, "EXEMPLARS: %d of %d hold, told to the analysis in %.1f s", held, told.size(), seconds)));
        told.forEach(each -> ExemplarWords.of(each).forEach(words -> line(shown(words))));
    }

    /** Says what it comes to; whether the rule set is in order. */
    boolean end(List<Remark> remarks, List<Rehearsed> told) {
        long wrong = count(remarks, Remark.Weight.WRONG);
        long failing = told.stream().filter(each -> !each.holds()).count();
        long unapproved = count(remarks, Remark.Weight.NOT_YET_APPROVED);
        line("");
        if (wrong > 0 || failing > 0) {
            String what = wrong > 0
                    ? counted(wrong, "thing is wrong", "things are wrong")
                    : counted(failing, "exemplar does not hold", "exemplars do not hold");
            line("Refused: " + what + ".");
            return false;
        }
        line(
                unapproved == 0
                        ? "In order."
                        : "In order, to be tried; not to be published yet: "
                                + counted(unapproved, "approval is missing.", "approvals are missing."));
        return true;
    }

    /** What others wrote, without the characters that steer a terminal. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static long count(List<Remark> remarks, Remark.Weight weight) {
        return remarks.stream().filter(remark -> remark.weight() == weight).count();
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String cut(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "...";
    }

    private void line(String line) {
        List<String> lines = terminal.live() ? terminal.wrapped(line, INDENT) : List.of(line);
        lines.forEach(out::println);
        out.flush();
    }
}
