package eu.limen.assessment;

import eu.limen.model.Endorsement;
import java.util.Map;
import java.util.TreeMap;

/** What the states of a section have said of its indicators: the last word of each counts. */
final class Endorsements {

    private Endorsements() {}

    /** Each state's last word on the indicator of a week; NONE where it has not spoken. */
    static Map<String, Endorsement> of(SectionHistory history, long mondayDay) {
        Map<String, Endorsement> words = new TreeMap<>();
        Map<String, Long> spoken = new TreeMap<>();
        history.section().states().forEach(state -> words.put(state, Endorsement.NONE));
        for (StateWord word : history.confirmations()) {
            boolean later = word.atMillis() >= spoken.getOrDefault(word.state(), Long.MIN_VALUE);
            if (word.mondayDay() == mondayDay && words.containsKey(word.state()) && later) {
                words.put(word.state(), word.word());
                spoken.put(word.state(), word.atMillis());
            }
        }
        return words;
    }

    /** Whether a state has confirmed one of the weeks before, and none has dissented from it: for so many weeks CRITICAL does not expire. */
    static boolean confirmed(SectionHistory history, long mondayDay, int weeks) {
        for (int back = 1; back <= weeks; back++) {
            Map<String, Endorsement> words = of(history, SeriesWindow.back(mondayDay, back));
            if (words.containsValue(Endorsement.CONFIRMED) && !words.containsValue(Endorsement.DISSENT)) {
                return true;
            }
        }
        return false;
    }
}
