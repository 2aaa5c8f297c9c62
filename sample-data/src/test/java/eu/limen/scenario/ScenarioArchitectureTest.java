package eu.limen.scenario;

import com.tngtech.archunit.lang.ArchRule;
import eu.limen.architecture.ArchitectureContract;
import eu.limen.architecture.HouseRules;
import java.util.List;

/** Scenarios know the language of the domain and nobody who uses it. */
class ScenarioArchitectureTest extends ArchitectureContract {

    @Override
    protected List<ArchRule> rules(String house) {
        return List.of(
                HouseRules.nobodyReadsTheClock(house),
                HouseRules.chanceHasASeed(),
                HouseRules.nobodyUsesJavaUtilLogging(),
                HouseRules.onlyTheProgramPrints(house),
                HouseRules.onlyTheCodecKnowsJackson(house),
                HouseRules.doesNotKnow(
                        house, "scenario", "jobs", "console", "cli", "org.apache.flink", "org.apache.kafka"));
    }
}
