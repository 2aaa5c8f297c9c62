package eu.limen.cli;

import com.tngtech.archunit.lang.ArchRule;
import eu.limen.architecture.ArchitectureContract;
import eu.limen.architecture.HouseRules;
import java.util.List;

/** The whole house seen from its top: arrows point one way and nothing rests on the program. */
class HouseArchitectureTest extends ArchitectureContract {

    @Override
    protected List<ArchRule> rules(String house) {
        return List.of(
                HouseRules.nobodyReadsTheClock(house),
                HouseRules.chanceHasASeed(),
                HouseRules.nobodyUsesJavaUtilLogging(),
                HouseRules.onlyTheProgramPrints(house),
                HouseRules.onlyTheCodecKnowsJackson(house),
                HouseRules.packagesFormNoCycle(house),
                HouseRules.nothingRestsOnTheProgram(house),
                HouseRules.doesNotKnow(house, "jobs", "console"));
    }
}
