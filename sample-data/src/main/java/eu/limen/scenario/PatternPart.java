package eu.limen.scenario;

/** One pattern's part of the catalogue, or of its near misses: a story on sections, threats or weeks of its own. */
@FunctionalInterface
interface PatternPart {

    /** Lets the gateways of this part report. */
    void tell(ScenarioGenerator generator);
}
