package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.model.Threat;
import eu.limen.register.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores every countable threat in every direction that somebody watches. */
final class SectionScores {

    private final SectionHistory history;
    private final WeekTable table;
    private final ScoreRules rules;
    private final ThreatScoring scoring;

    SectionScores(SectionHistory history, WeekTable table, ScoreRules rules) {
        this.history = history;
        this.table = table;
        this.rules = rules;
        this.scoring = new ThreatScoring(rules);
    }

    /** By direction, then by threat in the order of the code list. */
    List<Scored> week(Map<String, ScoreState> before, long mondayDay) {
        List<Scored> scores = new ArrayList<>();
        for (Flow flow : flows(mondayDay)) {
            MovementPoints movement = MovementPoints.of(
                    history.sightings(), history.section().id(), flow, mondayDay, rules.recentWeeks());
            ScoreState state = before.getOrDefault(flow.key(), ScoreState.NONE);
            scores.add(scoring.score(flow, SeriesWindow.of(table, flow, mondayDay, rules), state, movement));
        }
        return scores;
    }

    /** A check is about every countable threat, a movement report about unauthorised movement only (contract section 1). */
    private List<Flow> flows(long mondayDay) {
        long from = SeriesWindow.back(mondayDay, rules.recentWeeks() - 1 + rules.referenceWeeks());
        SortedMap<String, Boolean> checked = new TreeMap<>();
        for (WeekSide side : table.sides(from, mondayDay)) {
            boolean checks = side.checkSlotsPromised() > 0 || side.checkSlotsReported() > 0;
            boolean movements = side.movementSlotsPromised() > 0 || side.movementSlotsReported() > 0;
            if (Direction.isKnown(side.direction()) && (checks || movements)) {
                checked.merge(side.direction(), checks, Boolean::logicalOr);
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
