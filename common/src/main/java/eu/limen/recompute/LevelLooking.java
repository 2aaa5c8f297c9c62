package eu.limen.recompute;

import eu.limen.flow.Showing;
import eu.limen.levels.NetworkLevelBook;
import eu.limen.levels.NetworkLevelInput;
import eu.limen.levels.NetworkLevels;
import eu.limen.model.Threat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The sections of each threat compared week by week. */
final class LevelLooking implements Judgement<NetworkLevelInput> {

    private final Premises premises;
    private final Consumer<Showing> said;
    private final Map<String, NetworkLevelBook> books = new HashMap<>();

    LevelLooking(Premises premises, Consumer<Showing> said) {
        this.premises = premises;
        this.said = said;
    }

    @Override
    public long at(String threat, List<NetworkLevelInput> inputs, long tick) {
        NetworkLevelBook book = books.computeIfAbsent(threat, unused -> new NetworkLevelBook());
        inputs.forEach(input -> NetworkLevels.take(book, input));
        return new NetworkLevels(Threat.valueOf(threat), premises.sections(), premises.rules())
                .compute(book, tick, said);
    }
}
