package eu.limen.analysis.fall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Which gates a week leaves closed (methods 3). */
final class GateCheck {

    private final FallState state;
    private final Look plain;
    private final FallWeek week;
    private final FallRules rules;

    GateCheck(FallState state, Look plain, FallWeek week, FallRules rules) {
        this.state = state;
        this.plain = plain;
        this.week = week;
        this.rules = rules;
    }

    List<Gate> missing() {
        List<Gate> missing = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            if (!passes(gate)) {
                missing.add(gate);
            }
        }
        return missing;
    }

    private boolean passes(Gate gate) {
        return switch (gate) {
            case EVIDENCE -> Math.min(state.plain().evidence(), state.dampened().evidence()) >= rules.proofRequired();
            case LASTING -> state.weeksFallen() >= rules.posteriorWeeks();
            case NO_CONTRADICTION -> !plain.contradicted();
            case BASELINE_EVENTS -> state.baselineEvents() >= rules.leastEvents();
            case SEASON ->
                everySide((baseline, recent) -> rules.knowsSeason(baseline.seasonInForce(recent.season(), rules)));
            case NORMAL_LEVEL -> !(plain.probabilityAboveNormal() >= rules.normalProbability());
            case CHECKS_KEPT -> plain.exposureShare() >= rules.leastExposureShare();
            case SIDES_REPORT -> everySide((baseline, recent) -> recent.reported() >= rules.leastReportedWeeks());
            case QUIET -> week.quietWeeks() >= rules.comparedWeeks();
        };
    }

    /** Whether something holds for each side with checks in the baseline. */
    private boolean everySide(BiPredicate<SideBaseline, SideRecent> condition) {
        return state.baselines().entrySet().stream()
                .filter(side -> side.getValue().justification().exposed())
                .allMatch(side ->
                        condition.test(side.getValue(), week.sides().getOrDefault(side.getKey(), SideRecent.SILENT)));
    }
}
