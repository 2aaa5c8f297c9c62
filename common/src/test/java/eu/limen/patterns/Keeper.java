package eu.limen.patterns;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.flow.SlotStatus;
import eu.limen.model.Alert;
import eu.limen.model.GeneratedBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs one key's episodes as the pipeline would: tick by tick, waking where asked to, with matches found as flink-cep finds them. */
final class Keeper {

    static final EpisodeContext CONTEXT =
            new EpisodeContext(new GeneratedBy("limen-default", "1.0.0", "1"), 0.005, List.of(), false);

    private final TreeMap<Long, List<EpisodeInput>> arriving = new TreeMap<>();
    private final List<Alert> alerts = new ArrayList<>();
    private @Nullable EpisodeState state;
    private int unconfirmed;

    static Keeper ofDays(Collection<LabelledDay> days) {
        var keeper = new Keeper();
        var seen = days.stream()
                .filter(day -> day.entersCep() && SurgeMatcher.isHigh(day))
                .sorted(SurgeMatcher.AS_KNOWN)
                .toList();
        days.forEach(day -> keeper.take(EpisodeInput.surge(day)));
        return keeper.withMatches(SurgeMatcher.matches(seen));
    }

    static Keeper ofPairDays(Collection<PairDay> days) {
        var keeper = new Keeper();
        var seen = days.stream()
                .filter(PairDay::entersCep)
                .sorted(DisplacementMatcher.AS_KNOWN)
                .toList();
        days.forEach(day -> keeper.take(EpisodeInput.displacement(day)));
        return keeper.withMatches(DisplacementMatcher.matches(seen));
    }

    static Keeper ofSlots(Collection<SlotStatus> slots) {
        var keeper = new Keeper();
        var seen = slots.stream().sorted(SilentSourceMatcher.AS_KNOWN).toList();
        slots.forEach(slot -> keeper.take(EpisodeInput.silentSource(slot)));
        return keeper.withMatches(SilentSourceMatcher.matches(seen));
    }

    static Keeper ofWeeks(Collection<FlowWeek> weeks) {
        var keeper = new Keeper();
        weeks.forEach(week -> keeper.take(EpisodeInput.trendRise(week)));
        return keeper;
    }

    static Keeper ofShowings(Collection<Showing> showings) {
        var keeper = new Keeper();
        showings.forEach(showing -> keeper.take(EpisodeInput.showing(showing)));
        return keeper;
    }

    Keeper withChecks(Collection<DisplacementCheck> checks) {
        checks.forEach(check -> take(EpisodeInput.check(check)));
        return this;
    }

    Keeper withMatches(List<PatternMatch> matches) {
        matches.forEach(match -> take(EpisodeInput.match(match)));
        return this;
    }

    private void take(EpisodeInput input) {
        arriving.computeIfAbsent(input.tick(), tick -> new ArrayList<>()).add(input);
    }

    /** All alerts until nothing arrives any more, or until the given tick. */
    Keeper runUntil(long lastTick) {
        while (true) {
            long next = Math.min(
                    arriving.isEmpty() ? Long.MAX_VALUE : arriving.firstKey(),
                    state == null ? Long.MAX_VALUE : state.wakeAtMillis());
            if (next > lastTick) {
                return this;
            }
            step(next);
        }
    }

    private void step(long tick) {
        var inputs = arriving.remove(tick);
        var before = state;
        if (inputs == null) {
            inputs = List.of();
        }
        if (before == null) {
            before = EpisodeState.empty(
                    inputs.get(0).pattern(), inputs.get(0).key(), inputs.get(0).threat());
        }
        var step = Episodes.step(before, inputs, tick, CONTEXT);
        state = step.state().isEmpty() ? null : step.state();
        alerts.addAll(step.alerts());
        unconfirmed += step.unconfirmed();
    }

    List<Alert> alerts() {
        return alerts;
    }

    /** Each alert as its status and revision: {@code NEW0 UPDATE1}. */
    List<String> told() {
        return alerts.stream()
                .map(alert -> alert.status().name() + alert.revision())
                .toList();
    }

    int unconfirmed() {
        return unconfirmed;
    }

    @Nullable
    EpisodeState state() {
        return state;
    }
}
