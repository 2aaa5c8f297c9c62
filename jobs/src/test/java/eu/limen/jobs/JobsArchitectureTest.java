package eu.limen.jobs;

import com.tngtech.archunit.lang.ArchRule;
import eu.limen.architecture.ArchitectureContract;
import eu.limen.architecture.HouseRules;
import java.util.List;

/** Jobs and console meet in topics and tables, never in code; scenarios are for tests. */
class JobsArchitectureTest extends ArchitectureContract {

    @Override
    protected List<ArchRule> rules(String house) {
        return List.of(
                HouseRules.nobodyReadsTheClock(house),
                HouseRules.chanceHasASeed(),
                HouseRules.nobodyUsesJavaUtilLogging(),
                HouseRules.onlyTheProgramPrints(house),
                HouseRules.onlyTheCodecKnowsJackson(house),
                HouseRules.doesNotKnow(house, "jobs", "console", "scenario", "cli"));
    }
}
