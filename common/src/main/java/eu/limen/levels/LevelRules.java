package eu.limen.levels;

import eu.limen.rules.CapacityRules;
import eu.limen.rules.DistinctionRules;
import eu.limen.rules.ModeRules;
import eu.limen.rules.Parameters;
import eu.limen.rules.RuleSet;
import eu.limen.rules.TransferRules;

/** The part of a rule set that the patterns of levels go by on one section. */
public record LevelRules(ModeRules mode, TransferRules transfer, CapacityRules capacity, DistinctionRules distinction) {

    /** The rules as they hold on a section. */
    public static LevelRules of(RuleSet rules, String section) {
        Parameters parameters = rules.parametersOf(section);
        return new LevelRules(
                parameters.mode(), parameters.transfer(), parameters.capacity(), parameters.distinction());
    }
}
