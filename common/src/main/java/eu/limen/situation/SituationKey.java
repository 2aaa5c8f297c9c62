package eu.limen.situation;

import eu.limen.model.Threat;

/** Keys of situations and of the series behind them. */
final class SituationKey {

    private SituationKey() {}

    static String of(Threat threat, String direction, long day) {
        return threat + "|" + direction + '|' + day;
    }

    static long dayOf(String key) {
        return Long.parseLong(key, key.lastIndexOf('|') + 1, key.length(), 10);
    }
}
