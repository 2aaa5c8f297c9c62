package eu.limen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The table of latencies. */
final class LatencyPage {

    private static final MarkedPlace PLACE = new MarkedPlace("deploy/bench latency");

    private static final String HEAD = """
            | reports a second, wanted | reached | results | of ticks that | how many | p50 ms | p90 ms | p99 ms | most ms |
            |---|---|---|---|---|---|---|---|---|
            """;

    private LatencyPage() {}

    static void write(Path page, Map<LatencyRun.Group, Latencies> measured, Map<Integer, Double> reached)
            throws IOException {
        PLACE.write(page, table(measured, reached));
    }

    /**
     * One row for each group.
     *
     * @param reached reports a second that were sent, by the rate asked for
     */
    static String table(Map<LatencyRun.Group, Latencies> measured, Map<Integer, Double> reached) {
        StringBuilder table = new StringBuilder(HEAD);
        measured.forEach((group, latencies) -> table.append(String.format(
                Locale.ROOT,
                "| %,d | %,.0f | %s | %s | %,d | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                group.rate(),
                reached.getOrDefault(group.rate(), 0.0),
                group.kind(),
                group.closing() ? "close a day" : "see open days",
                latencies.size(),
                latencies.percentile(50),
                latencies.percentile(90),
                latencies.percentile(99),
                latencies.percentile(100))));
        return table.toString();
    }
}
