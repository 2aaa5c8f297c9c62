package eu.limen.admission;

import eu.limen.model.Report;
import eu.limen.model.ReportId;
import eu.limen.model.SourceReport;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The gateways that the roster names, whatever the validity of their entries.
 *
 * @param everyWellFormed there is no roster: every well-formed gateway is known
 * @param localDaysByGateway whether any entry of a gateway lets its days start at local midnight
 */
public record Gateways(boolean everyWellFormed, Map<String, Boolean> localDaysByGateway) implements Serializable {

    /** For an input without any report of kind {@code source}. */
    public static final Gateways ANY = new Gateways(true, Map.of());

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{1,24}");

    public static boolean wellFormed(String gateway) {
        return WELL_FORMED.matcher(gateway).matches();
    }

    public boolean known(String gateway) {
        return everyWellFormed ? wellFormed(gateway) : localDaysByGateway.containsKey(gateway);
    }

    public boolean localDays(String gateway) {
        return localDaysByGateway.getOrDefault(gateway, false);
    }

    /** Collects the roster from the reports of an input, in any order: of each entry the winning revision counts. */
    public static final class Collector {

        private final Map<EntryKey, SourceReport> entries = new HashMap<>();

        /** Takes an admissible report; those of other kinds are passed over. */
        public void add(Report report) {
            if (report instanceof SourceReport entry) {
                EntryKey key =
                        new EntryKey(entry.header().source(), entry.header().reportId());
                entries.merge(key, entry, (one, other) -> BY_VERSION.compare(one, other) >= 0 ? one : other);
            }
        }

        /** {@link #ANY} if there was no report of kind {@code source} at all. */
        public Gateways build() {
            if (entries.isEmpty()) {
                return ANY;
            }
            Map<String, Boolean> localDays = new HashMap<>();
            entries.values().stream()
                    .filter(entry -> !entry.header().withdrawn())
                    .forEach(entry -> localDays.merge(entry.gateway(), entry.localDays(), Boolean::logicalOr));
            return new Gateways(false, Map.copyOf(localDays));
        }

        private static final Comparator<SourceReport> BY_VERSION =
                Comparator.comparing(entry -> Version.of(entry.header()));

        private record EntryKey(String source, ReportId id) {}
    }
}
