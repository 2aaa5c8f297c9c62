package eu.limen.register;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** The clock of each state's capital, for sources whose days start at local midnight. */
public final class StateZones {

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            zone("AT", "Europe/Vienna"),
            zone("BE", "Europe/Brussels"),
            zone("BG", "Europe/Sofia"),
            zone("CH", "Europe/Zurich"),
            zone("CY", "Asia/Nicosia"),
            zone("CZ", "Europe/Prague"),
            zone("DE", "Europe/Berlin"),
            zone("DK", "Europe/Copenhagen"),
            zone("EE", "Europe/Tallinn"),
            zone("ES", "Europe/Madrid"),
            zone("FI", "Europe/Helsinki"),
            zone("FR", "Europe/Paris"),
            zone("GR", "Europe/Athens"),
            zone("HR", "Europe/Zagreb"),
            zone("HU", "Europe/Budapest"),
            zone("IE", "Europe/Dublin"),
            zone("IS", "Atlantic/Reykjavik"),
            zone("IT", "Europe/Rome"),
            zone("LI", "Europe/Vaduz"),
            zone("LT", "Europe/Vilnius"),
            zone("LU", "Europe/Luxembourg"),
            zone("LV", "Europe/Riga"),
            zone("MT", "Europe/Malta"),
            zone("NL", "Europe/Amsterdam"),
            zone("NO", "Europe/Oslo"),
            zone("PL", "Europe/Warsaw"),
            zone("PT", "Europe/Lisbon"),
            zone("RO", "Europe/Bucharest"),
            zone("SE", "Europe/Stockholm"),
            zone("SI", "Europe/Ljubljana"),
            zone("SK", "Europe/Bratislava"));

    private StateZones() {}

    /** The zone of a state; UTC for a state that no register of ours names. */
    public static ZoneId of(String state) {
        return ZONES.getOrDefault(state, ZoneOffset.UTC);
    }

    private static Map.Entry<String, ZoneId> zone(String state, String zone) {
        return Map.entry(state, ZoneId.of(zone));
    }
}
