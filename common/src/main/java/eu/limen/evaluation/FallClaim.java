package eu.limen.evaluation;

import eu.limen.analysis.WeekParameters;
import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekState;
import eu.limen.analysis.Window;
import eu.limen.analysis.fall.Before;
import eu.limen.analysis.fall.FallProof;
import eu.limen.analysis.fall.FallRules;
import eu.limen.analysis.fall.FallState;
import eu.limen.analysis.fall.FallWeek;
import eu.limen.analysis.fall.SeasonEstimate;
import eu.limen.analysis.fall.SideRecent;
import eu.limen.analysis.fall.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The claim of the project's own proof: the same code that the verdicts run. */
final class FallClaim implements ToIntFunction<ControlRun> {

    private static final int WEEKS_A_YEAR = 52;
    private static final WeekSeries SERIES = new WeekSeries(WeekParameters.standard());

    private final FallRules rules;
    private final FallProof proof;
    private final boolean seasonLearnt;

    private FallClaim(FallRules rules, boolean seasonLearnt) {
        this.rules = rules;
        this.proof = new FallProof(rules);
        this.seasonLearnt = seasonLearnt;
    }

    /** Of a threat that is known to have no season. */
    static FallClaim withoutSeason(FallRules rules) {
        return new FallClaim(rules, false);
    }

    /** With the season as the weekly models learn it on the way. */
    static FallClaim withSeasonLearnt(FallRules rules) {
        return new FallClaim(rules, true);
    }

    @Override
    public int applyAsInt(ControlRun run) {
        int firstLook = run.scenario().firstLook();
        int baseline = run.scenario().historyWeeks();
        List<WeekState> models = new ArrayList<>();
        for (int side = 0; side < run.counts().length; side++) {
            models.add(learnt(run, side, SERIES.start(), 0, firstLook));
        }
        Map<String, Before> before = new TreeMap<>();
        for (int side = 0; side < models.size(); side++) {
            before.put(
                    name(side),
                    new Before(
                            run.weeks(side, baseline, firstLook),
                            run.weeks(side, Math.max(0, baseline - WEEKS_A_YEAR), baseline),
                            List.of(),
                            season(models.get(side))));
        }
        int normal = Math.min(baseline, WEEKS_A_YEAR);
        FallState state = proof.begin(
                new Span(baseline, ControlScenario.BASELINE_WEEKS), new Span(baseline - normal, normal), before);
        for (int look = 1; look <= ControlScenario.LOOKS; look++) {
            int week = firstLook + look - 1;
            for (int side = 0; side < models.size(); side++) {
                models.set(side, learnt(run, side, models.get(side), week, week + 1));
            }
            state = proof.step(state, week(run, models, week)).state();
            if (state.established()) {
                return look;
            }
        }
        return ControlSimulation.NEVER;
    }

    private FallWeek week(ControlRun run, List<WeekState> models, int week) {
        Map<String, SideRecent> sides = new TreeMap<>();
        int from = Math.max(run.scenario().firstLook(), week + 1 - rules.comparedWeeks());
        for (int side = 0; side < models.size(); side++) {
            sides.put(
                    name(side),
                    new SideRecent(
                            run.weeks(side, from, week + 1),
                            season(models.get(side)),
                            models.get(side).seasonal().filter().dispersion()));
        }
        return new FallWeek(week, sides, rules.comparedWeeks());
    }

    private WeekState learnt(ControlRun run, int side, WeekState model, int from, int to) {
        WeekState state = model;
        for (int week = from; week < to; week++) {
            Window window = Window.ofRate(week, run.counts()[side][week], run.checks(side, week));
            state = SERIES.step(state, window, false).state();
        }
        return state;
    }

    private SeasonEstimate season(WeekState model) {
        if (!seasonLearnt) {
            return SeasonEstimate.flat(rules.seasonWeeks());
        }
        return SERIES.isSeasonal(model)
                ? SeasonEstimate.of(model.seasonal().filter(), model.exposedWindows())
                : SeasonEstimate.UNKNOWN;
    }

    private static String name(int side) {
        return "side " + side;
    }
}
