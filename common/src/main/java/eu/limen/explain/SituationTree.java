package eu.limen.explain;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.DayEvidence;
import eu.limen.analysis.Forecast;
import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.Situation;
import eu.limen.model.Threat;
import eu.limen.recompute.CountedReport;
import eu.limen.recompute.Knowledge;
import eu.limen.rules.RuleSet;
import eu.limen.situation.SideGrounds;
import eu.limen.situation.SituationGrounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a situation rests on: reports, sums per side, each side's model, and the thresholds of its label. */
final class SituationTree {

    private final Situation situation;
    private final Knowledge knowledge;
    private final Thresholds thresholds;
    private final RuleSet rules;

    private SituationTree(Situation situation, Knowledge knowledge) {
        this.situation = situation;
        this.knowledge = knowledge;
        this.rules = knowledge.rulesOf(situation.generatedBy());
        this.thresholds = new Thresholds(rules.parametersOf(situation.section()));
    }

    static Branch of(Situation situation, Knowledge knowledge) {
        return new SituationTree(situation, knowledge).tree();
    }

    private Branch tree() {
        Branch root = new Branch(Say.capital(Say.plain(situation.threat())) + " "
                + Say.direction(situation.direction()) + " on section " + situation.section() + ", "
                + Say.day(situation.day()) + ": " + Say.plain(situation.label())
                + (situation.open() ? ", while the day was still open" : ""));
        SituationGrounds grounds = knowledge.situation(
                situation.section(),
                situation.threat(),
                situation.direction(),
                situation.day(),
                situation.knownAtMillis());
        counted(root);
        sides(root, grounds);
        if (grounds != null) {
            together(root, grounds.evidence());
            label(root, grounds.evidence());
        }
        MadeBy.reasons(root, situation.reasons());
        root.add("Legal status of the section on that day: " + Say.plain(situation.legalStatus()));
        MadeBy.rules(root, situation.generatedBy(), rules, List.of(situation.section()));
        return root;
    }

    private void counted(Branch root) {
        List<CountedReport> reports = knowledge.reportsOn(situation.section()).stream()
                .filter(this::counts)
                .toList();
        Branch counted = root.add(Say.number(reports.size(), "report counts", "reports count") + ", as known at "
                + Say.instant(situation.knownAtMillis()));
        ReportBranches.each(counted, reports, situation.threat());
    }

    /** A check speaks of every threat; a report of movements of that one. */
    private boolean counts(CountedReport report) {
        var cell = report.contribution().cell();
        boolean kind = cell.kind() == Kind.CHECK
                || (cell.kind() == Kind.UNAUTHORISED_MOVEMENT && situation.threat() == Threat.UNAUTHORISED_MOVEMENT);
        return kind
                && cell.direction().equals(situation.direction())
                && cell.length().feedsDays()
                && cell.periodDay() == situation.day();
    }

    private void sides(Branch root, @Nullable SituationGrounds grounds) {
        if (grounds == null) {
            situation
                    .sides()
                    .forEach((state, side) ->
                            root.add(state + ": " + Say.count(side.observed()) + " found; not assessed"));
            return;
        }
        for (SideGrounds side : grounds.sides()) {
            if (!side.reported() && side.slotsPromised() == 0) {
                root.add(side.state() + ": nothing is promised or reported");
                continue;
            }
            Branch branch = root.add(side.state() + ": " + counts(side, grounds.basis()));
            branch.add(Say.count(side.slotsReported()) + " of "
                    + Say.number(side.slotsPromised(), "promised slot", "promised slots") + " came");
            model(branch, side, grounds.basis());
        }
    }

    private static String counts(SideGrounds side, Basis basis) {
        if (!side.reported()) {
            return "no report; missing is not zero";
        }
        String exposure = basis == Basis.RATE
                ? " in " + Say.number(side.exposure(), "person checked", "persons checked")
                : "; nobody promises checks here, so the day counts as one day of watching";
        return Say.count(side.observed()) + " found" + exposure
                + (side.taken() ? "" : "; this side is left out of the sums");
    }

    private void model(Branch branch, SideGrounds side, Basis basis) {
        Assessment assessment = side.assessment();
        branch.add(Say.number(assessment.reportedWindows(), "day", "days") + " reported so far, this one included"
                + (assessment.learning() ? "; still learning what is usual" : ""));
        Forecast forecast = assessment.forecast();
        if (!forecast.isKnown()) {
            branch.add("nothing can be expected of it yet");
            return;
        }
        if (forecast.exposure() <= 0) {
            return;
        }
        double rate = forecast.mean() / forecast.exposure();
        Branch expected = branch.add("its own past leads to expect " + Say.real(forecast.mean()) + " (variance "
                + Say.real(forecast.variance()) + ")");
        expected.add(
                basis == Basis.RATE
                        ? Say.real(1000 * rate) + " per 1,000 persons checked, times " + Say.real(forecast.exposure())
                                + " checked"
                        : Say.real(rate) + " a day");
        expected.add("log rate " + Say.real(forecast.logRate()) + " with variance "
                + Say.real(forecast.logRateVariance()) + "; a count varies " + Say.real(forecast.dispersion())
                + " times its mean (dispersion)");
        expected.add("log level " + Say.real(side.model().coefficients()[0]) + " before the day's place in the week; "
                + thresholds.named("day", "levelDiscount") + ", " + thresholds.named("day", "guardWindows"));
        if (assessment.levelAccepted()) {
            branch.add("with this day the level is accepted as new: " + thresholds.named("day", "acceptanceWindows")
                    + " beyond the bound in a row");
        }
    }

    private void together(Branch root, DayEvidence evidence) {
        if (Double.isNaN(evidence.expected())) {
            root.add("Together: nothing can be expected of the day");
            return;
        }
        Branch together = root.add("Together: " + Say.real(evidence.observed()) + " found where "
                + Say.real(evidence.expected()) + " were to be expected (variance " + Say.real(evidence.variance())
                + "), 95 % between " + Say.real(situation.low()) + " and " + Say.real(situation.high()));
        together.add("expectations and variances of the sides are added; raw exposures never");
    }

    private void label(Branch root, DayEvidence evidence) {
        Branch label = root.add("Label: the first of these that holds, which is " + Say.plain(situation.label()));
        test(
                label,
                Label.NOT_ASSESSED,
                Say.number(evidence.reportedDays(), "day", "days")
                        + " reported by the side that reported most; " + thresholds.named("day", "learningWindows")
                        + " are needed");
        test(label, Label.SILENT, evidence.reported() ? "a side reported the day" : "no side reported the day");
        test(
                label,
                Label.HIGH,
                "so many or more have probability " + Say.chance(evidence.upperTail()) + "; at most "
                        + thresholds.named("label", "highAlpha"));
        test(
                label,
                Label.RISING,
                "the last days are above " + thresholds.named("label", "risingRatio")
                        + " times those before with probability " + Say.real(evidence.probabilityRising())
                        + "; at least " + thresholds.named("label", "changeProbability"));
        test(
                label,
                Label.FALLING,
                "they are below " + thresholds.named("label", "fallingRatio") + " times with probability "
                        + Say.real(evidence.probabilityFalling()) + "; at least "
                        + thresholds.named("label", "changeProbability"));
        test(label, Label.QUIET, "else");
    }

    private void test(Branch branch, Label label, String text) {
        branch.add((label == situation.label() ? "HOLDS: " : "") + Say.plain(label) + ": " + text);
    }
}
