package eu.limen.explain;

import eu.limen.flow.FlowTrend;
import eu.limen.flow.SideTrend;
import eu.limen.model.Basis;

/** Says of a week, side by side, what was counted and what each side's own past led to expect. */
final class SideBranches {

    private SideBranches() {}

    static void week(Branch branch, FlowTrend flow, Thresholds thresholds) {
        for (SideTrend side : flow.sides()) {
            side(branch, side, flow.basis());
        }
        if (!flow.judged()) {
            branch.add("no side can be judged in this week");
            return;
        }
        Branch together = branch.add("together " + Say.count(flow.observed()) + " found where "
                + Say.real(flow.expected()) + " were to be expected (variance " + Say.real(flow.variance()) + ")");
        together.add((flow.sudden() ? "a sudden rise" : "no sudden rise") + ": so many or more have probability "
                + Say.chance(flow.pValue()) + "; at most " + thresholds.named("alarm", "alpha"));
        together.add((flow.sustained() ? "a lasting rise" : "no lasting rise") + ": the excesses add up to "
                + Say.real(flow.cumulativeSum()) + "; at least " + thresholds.named("alarm", "decisionLimit")
                + ", for " + thresholds.named("alarm", "kappa"));
        if (flow.intervention()) {
            together.add("border control began or ended in this direction, so the week raises no alarm");
        }
    }

    private static void side(Branch branch, SideTrend side, Basis basis) {
        String counted = basis == Basis.RATE ? "persons checked" : "reported slots";
        if (side.exposure() == 0) {
            branch.add(side.state() + ": nothing is known of the week");
            return;
        }
        Branch one = branch.add(side.state() + ": " + Say.count(side.observed()) + " found in "
                + Say.count(side.exposure()) + " " + counted);
        if (!side.judged()) {
            one.add("still learning: " + Say.number(side.exposedWeeks(), "week", "weeks") + " with exposure so far");
            return;
        }
        Branch expected = one.add("its own past leads to expect " + Say.real(side.expected()) + " (variance "
                + Say.real(side.variance()) + "); the slow model " + Say.real(side.slowExpected()));
        expected.add(Say.real(side.expected() / side.exposure() * 1000) + " per 1,000 " + counted + "; season times "
                + Say.real(side.seasonFactor()) + (side.seasonal() ? "" : " (first year, no season yet)")
                + "; dispersion " + Say.real(side.dispersion()) + "; "
                + Say.number(side.exposedWeeks(), "week", "weeks") + " with exposure so far");
    }
}
