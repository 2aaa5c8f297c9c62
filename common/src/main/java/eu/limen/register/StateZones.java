package eu.limen.register;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The local time of each state: the zone of its capital. The 29 Schengen states, Ireland and Cyprus. */
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

    /** The states, in alphabetical order of their codes. */
    public static NavigableSet<String> states() {
        return new TreeSet<>(ZONES.keySet());
    }

    /** The zone of a state (ISO 3166-1 alpha-2), or nothing for any other text. */
    public static Optional<ZoneId> of(String state) {
        return Optional.ofNullable(ZONES.get(state));
    }

    /** The calendar day of a state at an instant in epoch milliseconds, as epoch day; in UTC if the state has no zone here. */
    public static long localDay(String state, long millis) {
        ZoneId zone = ZONES.getOrDefault(state, ZoneOffset.UTC);
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone).toEpochDay();
    }

    private static Map.Entry<String, ZoneId> zone(String state, String zone) {
        return entry(state, ZoneId.of(zone));
    }
}
