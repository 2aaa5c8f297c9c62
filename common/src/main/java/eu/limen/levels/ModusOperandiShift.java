package eu.limen.levels;

import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.rules.ModeRules;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One way of acting is found within one mode of transport far more often than before, at that side's own checks of that mode, and more than all else
 * on the flow has risen (MODUS_OPERANDI_SHIFT; domain C.5). Movements and apprehensions are each compared with themselves.
 */
final class ModusOperandiShift implements LevelPattern {

    private static final List<Family> FAMILIES = Stream.concat(
                    Stream.of(Family.movements()),
                    Stream.of(Threat.values()).filter(Threat::countable).map(Family::apprehensions))
            .toList();

    private final ModeRules rules;

    ModusOperandiShift(ModeRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Showing> look(RecentWeeks weeks) {
        return weeks.section().directions().stream()
                .flatMap(direction -> look(weeks, direction))
                .toList();
    }

    private Stream<Showing> look(RecentWeeks weeks, String direction) {
        BitSet counted = weeks.counted(direction, rules.windowWeeks() + rules.beforeWeeks());
        return FAMILIES.stream().flatMap(family -> look(weeks, direction, family, counted));
    }

    private Stream<Showing> look(RecentWeeks weeks, String direction, Family family, BitSet counted) {
        ModeAccount account = new ModeAccount(weeks, direction, rules);
        return ModeComparison.of(weeks, direction, family, rules, counted).stream()
                .map(finding -> account.showing(
                        PatternName.MODUS_OPERANDI_SHIFT, finding, subject(finding.counted()), "modus-operandi-shift"));
    }

    private static String subject(Counted counted) {
        return "shift towards " + ModeWords.of(Objects.requireNonNull(counted.modus(), "modus")) + " ("
                + ModeWords.by(counted.transport()) + ")";
    }
}
