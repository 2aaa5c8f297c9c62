package eu.limen.recompute;

import eu.limen.model.Alert;
import eu.limen.patterns.EpisodeContext;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.EpisodeState;
import eu.limen.patterns.EpisodeStep;
import eu.limen.patterns.Episodes;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The episodes of each pattern, key and threat. The pure matchers alone find them; what flink-cep finds first is not asked. */
final class EpisodeKeeping implements Judgement<EpisodeInput> {

    private final Premises premises;
    private final Consumer<Alert> said;
    private final Map<String, EpisodeState> episodes;

    /**
     * @param episodes what is remembered, by pattern, key and threat
     */
    EpisodeKeeping(Premises premises, Map<String, EpisodeState> episodes, Consumer<Alert> said) {
        this.premises = premises;
        this.episodes = episodes;
        this.said = said;
    }

    @Override
    public long at(String key, List<EpisodeInput> inputs, long tick) {
        EpisodeState before = stateOf(key, inputs);
        if (before == null) {
            return NEVER;
        }
        EpisodeContext context = EpisodeContext.of(premises.rules().at(tick), before.key());
        EpisodeStep step = Episodes.step(before, inputs, tick, context);
        if (step.state().isEmpty()) {
            episodes.remove(key);
        } else {
            episodes.put(key, step.state());
        }
        step.alerts().forEach(said);
        return step.state().wakeAtMillis();
    }

    private @Nullable EpisodeState stateOf(String key, List<EpisodeInput> inputs) {
        EpisodeState known = episodes.get(key);
        if (known != null || inputs.isEmpty()) {
            return known;
        }
        EpisodeInput first = inputs.get(0);
        return EpisodeState.empty(first.pattern(), first.key(), first.threat());
    }
}
