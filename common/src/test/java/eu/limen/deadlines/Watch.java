package eu.limen.deadlines;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Showing;
import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.model.GeneratedBy;
import eu.limen.model.MeasureReport;
import eu.limen.patterns.EpisodeContext;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.EpisodeState;
import eu.limen.patterns.Episodes;
import eu.limen.register.FactScope;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A state's dates watched tick by tick, and the keeper of episodes behind it, as they stand in the job. */
final class Watch {

    private static final SectionRegister SECTIONS = SectionRegister.standard();
    private static final RuleSets RULES = RuleSets.only(RuleSetReader.standard());

    private final String state;
    private final DeadlineBook book = new DeadlineBook();
    private final TreeMap<Long, List<DeadlineInput>> coming = new TreeMap<>();
    private final Map<String, List<String>> holds = new HashMap<>();
    private final Map<String, EpisodeState> episodes = new TreeMap<>();
    private final List<Alert> alerts = new ArrayList<>();
    private long lastTick = Long.MIN_VALUE;
    private boolean everyDay;

    Watch(String state) {
        this.state = state;
    }

    /** Looks on every day, whether or not anything can have changed. */
    Watch everyDay() {
        everyDay = true;
        return this;
    }

    /** A decision, or a later revision of it, as the ledger tells each section of it. */
    Watch learns(String instant, MeasureReport measure) {
        Fact fact = new Fact(measure, null, null);
        List<String> now = FactScope.sections(fact, SECTIONS);
        holds.getOrDefault(measure.measureId(), List.of()).stream()
                .filter(section -> !now.contains(section))
                .forEach(section -> tell(instant, section, measure.measureId(), null));
        now.forEach(section -> tell(instant, section, measure.measureId(), fact));
        holds.put(measure.measureId(), now);
        return this;
    }

    Watch forgets(String instant, String measureId) {
        holds.getOrDefault(measureId, List.of()).forEach(section -> tell(instant, section, measureId, null));
        holds.remove(measureId);
        return this;
    }

    private void tell(String instant, String section, String measureId, @Nullable Fact fact) {
        long tick = Tick.atOrAfter(Instant.parse(instant).toEpochMilli());
        DeadlineInput.of(new SectionInput(section, tick, null, new FactChange(measureId, fact))).stream()
                .filter(input -> input.state().equals(state))
                .forEach(input -> coming.computeIfAbsent(tick, unused -> new ArrayList<>())
                        .add(input));
    }

    /** Lets all ticks up to an instant come at which there is something to do. */
    Watch runUntil(String instant) {
        long end = Instant.parse(instant).toEpochMilli();
        TreeMap<Long, Boolean> wakes = new TreeMap<>();
        coming.keySet().forEach(tick -> wakes.put(tick, true));
        while (!wakes.isEmpty() && wakes.firstKey() <= end) {
            long tick = wakes.pollFirstEntry().getKey();
            lastTick = tick;
            coming.getOrDefault(tick, List.of()).forEach(input -> Deadlines.take(book, input));
            book.nextChangeDay = everyDay ? Long.MIN_VALUE : book.nextChangeDay;
            Map<String, List<EpisodeInput>> said = new TreeMap<>();
            long next = new Deadlines(state, SECTIONS, RULES).compute(book, tick, showing -> hear(said, showing));
            said.forEach((key, inputs) -> step(key, inputs, tick));
            if (next != Long.MAX_VALUE) {
                wakes.put(next, true);
            }
        }
        return this;
    }

    private static void hear(Map<String, List<EpisodeInput>> said, Showing showing) {
        EpisodeInput input = EpisodeInput.showing(showing);
        said.computeIfAbsent(input.stateKey(), unused -> new ArrayList<>()).add(input);
    }

    private void step(String key, List<EpisodeInput> inputs, long tick) {
        EpisodeInput first = inputs.get(0);
        EpisodeState before = Objects.requireNonNullElseGet(
                episodes.get(key), () -> EpisodeState.empty(first.pattern(), first.key(), first.threat()));
        var step = Episodes.step(
                before,
                inputs,
                tick,
                new EpisodeContext(new GeneratedBy("default", "1", "1"), 0.005, List.of(), false));
        episodes.put(key, step.state());
        alerts.addAll(step.alerts());
    }

    /** The alerts about a rule, in the order in which they were told. */
    List<Alert> alerts(String rule) {
        return alerts.stream().filter(alert -> alert.id().contains("~" + rule)).toList();
    }

    /** The last tick at which it asked to be called. */
    String lastTick() {
        return Instant.ofEpochMilli(lastTick).toString();
    }

    List<Alert> alerts() {
        return List.copyOf(alerts);
    }
}
