package eu.limen.recompute;

import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Whatever judges a section by the rules that hold at a tick; made once per section and version of the rules. */
final class PerSection<J> {

    private final Premises premises;
    private final BiFunction<Section, RuleSet, J> maker;
    private final Map<String, J> made = new HashMap<>();

    PerSection(Premises premises, BiFunction<Section, RuleSet, J> maker) {
        this.premises = premises;
        this.maker = maker;
    }

    J at(String section, long tick) {
        RuleSet rules = premises.rules().at(tick);
        return made.computeIfAbsent(section + '|' + rules.version(), unused -> {
            Section found = Objects.requireNonNull(premises.sections().find(section), section);
            return maker.apply(found, rules);
        });
    }
}
