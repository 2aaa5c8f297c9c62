package eu.limen.admission;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a state's days begin: the time zone of its capital, since a gateway is an authority's and not a crossing point's. */
final class LocalMidnight {

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            zone("AT", "Vienna"),
            zone("BE", "Brussels"),
            zone("BG", "Sofia"),
            zone("CH", "Zurich"),
            zone("CY", "Nicosia"),
            zone("CZ", "Prague"),
            zone("DE", "Berlin"),
            zone("DK", "Copenhagen"),
            zone("EE", "Tallinn"),
            zone("ES", "Madrid"),
            zone("FI", "Helsinki"),
            zone("FR", "Paris"),
            zone("GR", "Athens"),
            zone("HR", "Zagreb"),
            zone("HU", "Budapest"),
            zone("IE", "Dublin"),
            Map.entry("IS", ZoneId.of("Atlantic/Reykjavik")),
            zone("IT", "Rome"),
            zone("LI", "Vaduz"),
            zone("LT", "Vilnius"),
            zone("LU", "Luxembourg"),
            zone("LV", "Riga"),
            zone("MT", "Malta"),
            zone("NL", "Amsterdam"),
            zone("NO", "Oslo"),
            zone("PL", "Warsaw"),
            zone("PT", "Lisbon"),
            zone("RO", "Bucharest"),
            zone("SE", "Stockholm"),
            zone("SI", "Ljubljana"),
            zone("SK", "Bratislava"));

    private LocalMidnight() {}

    /** Null for a state whose time zone is not known: its slots align to UTC only. */
    static @Nullable ZoneId of(String state) {
        return ZONES.get(state);
    }

    private static Map.Entry<String, ZoneId> zone(String state, String capital) {
        return Map.entry(state, ZoneId.of("Europe/" + capital));
    }
}
