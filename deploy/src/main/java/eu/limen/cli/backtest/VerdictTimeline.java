package eu.limen.cli.backtest;

import eu.limen.backtest.Backtest;
import eu.limen.backtest.WeekOfVerdict;
import eu.limen.model.IsoText;
import eu.limen.model.VerdictCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws what each rule set said of each control, week by week. */
final class VerdictTimeline {

    private static final int LAST_DAY_OF_WEEK = 6;

    private final Backtest backtest;

    VerdictTimeline(Backtest backtest) {
        this.backtest = backtest;
    }

    /** Weeks in a row with the same two verdicts that differ, in words. */
    List<Span> changes() {
        return byControl().values().stream()
                .flatMap(weeks -> spans(weeks, week -> week.present() + "/" + week.candidate()).stream())
                .filter(span -> span.first().isChanged())
                .toList();
    }

    /** Controls on their sections that are judged at all. */
    int controls() {
        return byControl().size();
    }

    private static boolean differs(List<WeekOfVerdict> weeks) {
        return weeks.stream().anyMatch(WeekOfVerdict::isChanged);
    }

    /** The controls of which the two do not say the same. */
    String svg() {
        Strips drawing = new Strips(
                "verdicts",
                "Verdicts over time",
                "For each control on a section its verdict, week by week: above under the present rules, below under the candidate. The "
                        + "table below the drawing names the weeks that differ.",
                backtest.history().firstDay(),
                backtest.history().lastDay());
        byControl().values().stream().filter(VerdictTimeline::differs).forEach(weeks -> {
            drawing.row(
                    weeks.get(0).section(),
                    weeks.get(0).controllingState() + ", " + weeks.get(0).lineage());
            draw(drawing, Strips.Strip.PRESENT, weeks, WeekOfVerdict::present, "present");
            draw(drawing, Strips.Strip.CANDIDATE, weeks, WeekOfVerdict::candidate, "candidate");
        });
        return drawing.svg();
    }

    private static void draw(
            Strips drawing,
            Strips.Strip strip,
            List<WeekOfVerdict> weeks,
            Function<WeekOfVerdict, @Nullable VerdictCode> said,
            String whose) {
        for (Span span : spans(weeks, week -> String.valueOf(said.apply(week)))) {
            VerdictCode verdict = said.apply(span.first());
            if (verdict != null) {
                drawing.bar(
                        strip,
                        IsoText.mondayOf(span.first().week()),
                        IsoText.mondayOf(span.last().week()) + LAST_DAY_OF_WEEK,
                        look(verdict),
                        sign(verdict),
                        whose + ": " + BacktestWords.plain(verdict) + ", " + span.weeks());
            }
        }
    }

    private SortedMap<String, List<WeekOfVerdict>> byControl() {
        SortedMap<String, List<WeekOfVerdict>> byControl = new TreeMap<>();
        backtest.verdicts()
                .forEach(week -> byControl
                        .computeIfAbsent(week.control(), control -> new ArrayList<>())
                        .add(week));
        return byControl;
    }

    private static List<Span> spans(List<WeekOfVerdict> weeks, Function<WeekOfVerdict, String> content) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= weeks.size(); i++) {
            if (i == weeks.size() || !content.apply(weeks.get(i)).equals(content.apply(weeks.get(first)))) {
                spans.add(new Span(weeks.get(first), weeks.get(i - 1), i - first));
                first = i;
            }
        }
        return spans;
    }

    static String look(VerdictCode verdict) {
        return switch (verdict) {
            case REPLACEABLE_NOW -> "replaceable";
            case PHASE_DOWN_CANDIDATE -> "phasedown";
            case MAINTAIN_UNDER_REVIEW -> "maintain";
            case INSUFFICIENT_EVIDENCE -> "unknown";
        };
    }

    static String sign(VerdictCode verdict) {
        return switch (verdict) {
            case REPLACEABLE_NOW -> "R";
            case PHASE_DOWN_CANDIDATE -> "P";
            case MAINTAIN_UNDER_REVIEW -> "M";
            case INSUFFICIENT_EVIDENCE -> "?";
        };
    }

    /** Weeks in a row of which the same is said. */
    record Span(WeekOfVerdict first, WeekOfVerdict last, int number) {

        String weeks() {
            return number == 1 ? first.week() : first.week() + " to " + last.week() + " (" + number + " weeks)";
        }
    }
}
