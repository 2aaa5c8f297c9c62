package eu.limen.scenario;

import eu.limen.model.SlotLength;
import eu.limen.register.Section;
import java.util.Map;

/**
 * What one state sees of one section in the synthetic stream of all sections.
 *
 * @param level detections on an ordinary day; invented, though busy sections are those that were in the news
 */
record BorderSide(Section section, String state, double level) {

    /** Where there is less, weeks are sent instead of days. */
    private static final double WORTH_A_DAILY_REPORT = 1.5;

    private static final double ONE_STATE = 2;
    private static final double HUNDRED_KM = 100;
    private static final double NEXT_TO_NOTHING = .01;
    private static final double OTHER_SIDE = .4;

    private static final Map<String, Double> BUSY = Map.ofEntries(
            Map.entry("FR-IT", 220.0),
            Map.entry("HR-SI", 180.0),
            Map.entry("AT-DE", 140.0),
            Map.entry("IT-SI", 70.0),
            Map.entry("AT-HU", 60.0),
            Map.entry("ES-FR", 60.0),
            Map.entry("DE-PL", 50.0),
            Map.entry("CH-IT", 45.0),
            Map.entry("CH-DE", 40.0),
            Map.entry("CZ-DE", 30.0),
            Map.entry("DE-FR", 25.0),
            Map.entry("HU-RO", 20.0),
            Map.entry("BG-GR", 15.0));

    private static final Map<String, Double> QUIET = Map.of(
            "AT-LI", NEXT_TO_NOTHING,
            "CH-LI", NEXT_TO_NOTHING,
            "FI-NO", NEXT_TO_NOTHING,
            "FR-LU", NEXT_TO_NOTHING,
            "NO-SE", NEXT_TO_NOTHING);

    /** The side of a state: the one that movement is thought to lead to sees more. */
    static BorderSide of(Section section, String state, long seed) {
        Chance chance = Chance.of(seed, "size " + section.id());
        Integer length = section.lengthKm();
        double drawn = (length == null ? ONE_STATE : length / HUNDRED_KM) * chance.uniform();
        double size = BUSY.getOrDefault(section.id(), QUIET.getOrDefault(section.id(), drawn));
        boolean lesser = !section.oneSided() && section.states().indexOf(state) != (chance.happens(1.0 / 2) ? 0 : 1);
        return new BorderSide(section, state, lesser ? size * OTHER_SIDE : size);
    }

    SlotLength grain() {
        return level >= WORTH_A_DAILY_REPORT ? SlotLength.DAY : SlotLength.WEEK;
    }

    String direction() {
        return section.directionTowards(state);
    }
}
