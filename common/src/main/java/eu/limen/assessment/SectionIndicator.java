package eu.limen.assessment;

import eu.limen.model.Confidence;
import eu.limen.model.Endorsement;
import eu.limen.model.Indicator;
import eu.limen.model.Level;
import eu.limen.model.PatternMention;
import eu.limen.model.Practice;
import eu.limen.model.SideAgreement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a week's indicator together. */
final class SectionIndicator {

    private SectionIndicator() {}

    /** The indicator of a week of which nothing can be assessed. */
    static Indicator unassessed(SectionHistory history, long mondayDay, long tick, AssessmentRules rules) {
        String week = IsoWeek.label(mondayDay);
        String section = history.section().id();
        return new Indicator(
                "I|" + section + '|' + week,
                0,
                tick,
                rules.generatedBy(),
                List.of(),
                section,
                week,
                null,
                Level.NOT_ASSESSED,
                null,
                Confidence.LOW,
                false,
                SideAgreement.NOT_ASSESSED,
                List.of(),
                patterns(history, mondayDay),
                new Practice(null, null, null, null, null, null),
                List.of(),
                endorsement(history.section().states()));
    }

    private static List<PatternMention> patterns(SectionHistory history, long mondayDay) {
        return history.sightings().stream()
                .filter(sighting -> sighting.heldBetween(mondayDay, mondayDay + IsoWeek.DAYS - 1))
                .sorted(Comparator.comparing(Sighting::alertId))
                .map(sighting -> new PatternMention(sighting.alertId(), sighting.pattern(), sighting.status()))
                .toList();
    }

    private static Map<String, Endorsement> endorsement(List<String> states) {
        Map<String, Endorsement> words = new TreeMap<>();
        states.forEach(state -> words.put(state, Endorsement.NONE));
        return words;
    }
}
