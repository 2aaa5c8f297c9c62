package eu.limen.explain;

import eu.limen.analysis.fall.FallState;
import eu.limen.analysis.fall.Period;
import eu.limen.assessment.AssessmentBook;
import eu.limen.assessment.LineageState;
import eu.limen.assessment.ProofState;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import eu.limen.model.Verdict;
import java.util.TreeMap;

/** Shows per threat of a control how far the proof of a fall has come: the weeks compared with, the weeks now, and the evidence collected. */
final class ProofBranches {

    private static final int DAYS_A_WEEK = 7;
    private static final int RECENT_WEEKS = 4;

    private ProofBranches() {}

    static void add(
            Branch root,
            Verdict verdict,
            LineageState lineage,
            long monday,
            AssessmentBook book,
            Thresholds thresholds) {
        if (lineage.proofs().isEmpty()) {
            root.add("No proof of a fall is under way"
                    + (lineage.baselineMondayDay() == Long.MIN_VALUE
                            ? ": no week has checks from every side"
                            : ": the baseline, from " + IsoText.day(lineage.baselineMondayDay()) + ", is not over"));
            return;
        }
        new TreeMap<>(lineage.proofs()).forEach((name, proof) -> {
            Threat threat = Threat.valueOf(name);
            Branch branch =
                    root.add("Has " + Say.plain(threat) + " " + Say.direction(verdict.direction()) + " fallen?");
            before(branch, lineage, proof.fall());
            now(branch, verdict, threat, monday, book);
            evidence(branch, proof, thresholds);
        });
    }

    private static void before(Branch branch, LineageState lineage, FallState fall) {
        Branch baseline = branch.add("compared with the weeks from " + IsoText.day(lineage.baselineMondayDay()));
        new TreeMap<>(fall.baselines()).forEach((state, side) -> {
            baseline.add(state + ": " + period(side.justification()));
            baseline.add(state + " in the weeks before those: " + period(side.normal()));
        });
    }

    private static String period(Period period) {
        if (period.weeks() == 0) {
            return "no week with checks is known";
        }
        return Say.real(period.found()) + " found in " + Say.number(period.weeks(), "week", "weeks") + " with "
                + Say.real(period.controlChecks()) + " persons checked under border control and "
                + Say.real(period.policeChecks()) + " under police checks";
    }

    private static void now(Branch branch, Verdict verdict, Threat threat, long monday, AssessmentBook book) {
        Branch recent = branch.add("the last " + RECENT_WEEKS + " weeks");
        for (long week = monday - (RECENT_WEEKS - 1L) * DAYS_A_WEEK; week <= monday; week += DAYS_A_WEEK) {
            SectionTrend trend = book.trends.get(week);
            FlowTrend flow = trend == null ? null : trend.flow(threat, verdict.direction());
            if (flow == null) {
                recent.add(Say.week(week) + ": nothing is known");
                continue;
            }
            StringBuilder sides = new StringBuilder();
            flow.sides()
                    .forEach(side -> sides.append(sides.isEmpty() ? "" : "; ")
                            .append(side.state())
                            .append(' ')
                            .append(Say.count(side.observed()))
                            .append(" found in ")
                            .append(Say.count(side.exposure()))
                            .append(" checked"));
            recent.add(Say.week(week) + ": " + sides);
        }
    }

    private static void evidence(Branch branch, ProofState proof, Thresholds thresholds) {
        FallState fall = proof.fall();
        Branch evidence = branch.add(standing(fall));
        evidence.add("chance to show a fall to " + thresholds.named("verdict", "rho") + " within "
                + thresholds.named("verdict", "powerWeeks") + ": " + Say.percent(proof.power()) + "; at least "
                + thresholds.named("verdict", "power") + ", unless the fall has been proved");
        evidence.add("weeks in a row in which the fall was probable enough: " + fall.weeksFallen() + "; needed "
                + thresholds.named("verdict", "posteriorWeeks"));
        evidence.add("weeks in a row of doubt: " + fall.weeksOfDoubt() + "; taken back after "
                + thresholds.named("verdict", "doubtWeeks"));
        evidence.add("a count varies " + Say.real(fall.dispersion()) + " times its mean (dispersion)");
    }

    private static String standing(FallState fall) {
        if (fall.established()) {
            return "the fall has been proved";
        }
        return fall.revoked() ? "the proof was taken back and begins anew" : "the fall has not been proved";
    }
}
