package eu.limen.assessment;

import eu.limen.analysis.RateRatio;
import eu.limen.analysis.WeekForecast;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.WeekSide;
import eu.limen.model.ForecastPoint;
import eu.limen.model.Threat;
import eu.limen.register.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Scores every countable threat in every direction that somebody watches. */
final class SectionScores {

    private static final int WEEKS_REMEMBERED = 26;

    private final SectionHistory history;
    private final WeekTable table;
    private final ScoreRules rules;
    private final ThreatScoring scoring;
    private final WeeksAhead ahead;

    SectionScores(SectionHistory history, WeekTable table, ScoreRules rules, WeekForecast forecast) {
        this.history = history;
        this.table = table;
        this.rules = rules;
        this.scoring = new ThreatScoring(rules);
        this.ahead = new WeeksAhead(forecast, rules.recentWeeks());
    }

    /** By direction, then by threat in the order of the code list. */
    List<Scored> week(Map<String, ScoreState> before, long mondayDay) {
        List<Scored> scores = new ArrayList<>();
        boolean confirmed = Endorsements.confirmed(history, mondayDay, rules.criticalWeeks());
        for (Flow flow : flows(mondayDay)) {
            Expectation expectation = Expectation.of(history.trends(), flow, mondayDay, rules.recentWeeks());
            ThreatScoring.Evidence evidence = new ThreatScoring.Evidence(
                    flow,
                    SeriesWindow.of(table, flow, mondayDay, rules),
                    expectation,
                    change(flow, mondayDay, expectation.dispersion()),
                    history.network(flow.threat(), mondayDay),
                    MovementPoints.of(
                            history.sightings(), history.section().id(), flow, mondayDay, rules.recentWeeks()),
                    forecast(flow, mondayDay, expectation),
                    confirmed);
            scores.add(scoring.score(evidence, before.getOrDefault(flow.key(), ScoreState.NONE)));
        }
        return scores;
    }

    private List<ForecastPoint> forecast(Flow flow, long mondayDay, Expectation expectation) {
        FlowTrend week = expectation.judged();
        return week == null ? List.of() : ahead.of(history.trends(), flow, week, mondayDay);
    }

    private @Nullable Change change(Flow flow, long mondayDay, double dispersion) {
        List<RateRatio> sides = SideChanges.of(history.trends(), flow, mondayDay, rules, dispersion);
        return sides.isEmpty() ? null : new Change(sides);
    }

    /** Those of the last half year: a check is about every countable threat, a movement report about unauthorised movement only (contract section 1). */
    private List<Flow> flows(long mondayDay) {
        SortedMap<String, Boolean> checked = new TreeMap<>();
        for (WeekSide side : table.sides(SeriesWindow.back(mondayDay, WEEKS_REMEMBERED - 1), mondayDay)) {
            if (Direction.isKnown(side.direction()) && (side.checks() || side.movements())) {
                checked.merge(side.direction(), side.checks(), Boolean::logicalOr);
            }
        }
        List<Flow> flows = new ArrayList<>();
        checked.forEach((direction, checks) -> {
            List<Threat> threats = checks ? Threat.countableThreats() : List.of(Threat.UNAUTHORISED_MOVEMENT);
            threats.forEach(threat -> flows.add(new Flow(threat, direction)));
        });
        return flows;
    }
}
