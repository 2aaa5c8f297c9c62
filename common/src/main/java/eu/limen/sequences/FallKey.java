package eu.limen.sequences;

import eu.limen.flow.FlowTrend;
import eu.limen.model.Threat;

/** Spells direction, threat and Monday of a flow's week in one string, so that it can be kept in state. */
record FallKey(String direction, Threat threat, long mondayDay) {

    static String of(FlowTrend flow, long mondayDay) {
        return new FallKey(flow.direction(), flow.threat(), mondayDay).text();
    }

    static FallKey read(String text) {
        String[] parts = text.split("\\|", -1);
        return new FallKey(parts[0], Threat.valueOf(parts[1]), Long.parseLong(parts[2]));
    }

    static long mondayOf(String text) {
        return read(text).mondayDay();
    }

    FallKey at(long otherMonday) {
        return new FallKey(direction, threat, otherMonday);
    }

    String text() {
        return direction + '|' + threat.name() + '|' + mondayDay;
    }
}
