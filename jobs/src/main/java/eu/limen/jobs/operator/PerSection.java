package eu.limen.jobs.operator;

import eu.limen.jobs.AnalysisSettings;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Whatever judges a section by the rules that hold at a tick; made once per section and version of the rules. */
final class PerSection<J> {

    private final AnalysisSettings settings;
    private final BiFunction<Section, RuleSet, J> maker;
    private final Map<String, J> made = new HashMap<>();

    PerSection(AnalysisSettings settings, BiFunction<Section, RuleSet, J> maker) {
        this.settings = settings;
        this.maker = maker;
    }

    J at(String section, RuleSet rules) {
        return made.computeIfAbsent(section + '|' + rules.version(), unused -> {
            Section found = Objects.requireNonNull(settings.sections().find(section), section);
            return maker.apply(found, rules);
        });
    }
}
