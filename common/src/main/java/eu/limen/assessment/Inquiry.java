package eu.limen.assessment;

import eu.limen.analysis.WeekForecast;
import eu.limen.flow.WeekSide;
import eu.limen.law.Clock;
import eu.limen.law.Clocks;
import eu.limen.model.MeasureType;
import eu.limen.model.Threat;
import java.util.List;

/** Gathers all that a week's verdict on a control is judged by. */
final class Inquiry {

    private final SectionHistory history;
    private final WeekTable table;
    private final AssessmentRules rules;
    private final ProofRules proofRules;
    private final AlternativeRules alternativeRules;
    private final Persistences persistences;

    Inquiry(SectionHistory history, WeekTable table, AssessmentRules rules) {
        this.history = history;
        this.table = table;
        this.rules = rules;
        this.proofRules = ProofRules.of(rules.verdict());
        this.alternativeRules = AlternativeRules.of(rules.verdict());
        this.persistences = new Persistences(history, table, proofRules, new WeekForecast(rules.week()));
    }

    Findings findings(Control control, Sides sides, Baseline baseline, Alarms alarms, List<Proof> proofs) {
        List<WeekSide> quarter = quarter(control);
        long close = rules.time().weekClosesMillis(control.mondayDay());
        boolean jointPatrol = history.measures().decisions().stream()
                .filter(decision -> decision.type() == MeasureType.JOINT_PATROL)
                .anyMatch(decision ->
                        decision.firstDay() <= control.sundayDay() && decision.lastDay() >= control.mondayDay());
        return new Findings(
                control,
                sides,
                silences(control, sides),
                sides.exposed(),
                baseline,
                proofs,
                control.countableFlows().stream()
                        .map(flow -> Alternative.of(quarter, flow, proofRules.dispersion()))
                        .toList(),
                control.uncountableThreats().stream()
                        .map(threat -> PeoplesWord.on(threat, control, close))
                        .toList(),
                Practices.of(quarter),
                quarter,
                alarms,
                jointPatrol,
                Thresholds.of(rules, control),
                persistences.words(proofs, control.mondayDay()),
                CountOddities.of(table.sides(sides.recentFrom(), control.mondayDay()), control.countableFlows()),
                clocks(control),
                Proportionality.of(history, table, control, quarter, rules));
    }

    private List<Clock> clocks(Control control) {
        return Clocks.of(control.lineage(), history.measures(), rules.law(), rules.deadline(), control.sundayDay());
    }

    /** The controlled direction in the last quarter, as far as the control was in force: police checks before it stand for nothing. */
    private List<WeekSide> quarter(Control control) {
        long from = SeriesWindow.back(control.mondayDay(), alternativeRules.weeks() - 1);
        return table.sides(Math.max(from, control.runMonday()), control.mondayDay()).stream()
                .filter(side -> side.direction().equals(control.lineage().direction()))
                .toList();
    }

    /** Missing movement reports are silence only about that threat. */
    private static List<Sides.Silence> silences(Control control, Sides sides) {
        boolean movements =
                control.countableFlows().stream().anyMatch(flow -> flow.threat() == Threat.UNAUTHORISED_MOVEMENT);
        return sides.silences().stream()
                .filter(silence -> movements || !silence.movementsOnly())
                .toList();
    }
}
