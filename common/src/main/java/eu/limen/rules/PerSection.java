package eu.limen.rules;

import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whatever judges a section by the rules: made once per section, and anew when the rules have one version more. */
public final class PerSection<J> {

    private final SectionRegister sections;
    private final BiFunction<Section, RuleSets, J> maker;
    private final Map<String, J> made = new HashMap<>();
    private @Nullable RuleSets madeBy;

    public PerSection(SectionRegister sections, BiFunction<Section, RuleSets, J> maker) {
        this.sections = sections;
        this.maker = maker;
    }

    /** The judge of a section of the register by all versions known. */
    public J of(String section, RuleSets rules) {
        if (rules != madeBy) {
            made.clear();
            madeBy = rules;
        }
        return made.computeIfAbsent(section, id -> maker.apply(Objects.requireNonNull(sections.find(id), id), rules));
    }
}
