package eu.limen.situation;

import eu.limen.model.Threat;
import java.time.LocalDate;

/** Keys of situations and of the series behind them. */
final class SituationKey {

    private SituationKey() {}

    static String of(Threat threat, String direction, long day) {
        return threat + "|" + direction + '|' + day;
    }

    static long dayOf(String key) {
        return Long.parseLong(key, key.lastIndexOf('|') + 1, key.length(), 10);
    }

    /** The contract's id of a situation: {@code S|section|threat|direction|day}. */
    static String id(String section, Threat threat, String direction, long day) {
        return "S|" + section + '|' + threat + '|' + direction + '|' + LocalDate.ofEpochDay(day);
    }
}
