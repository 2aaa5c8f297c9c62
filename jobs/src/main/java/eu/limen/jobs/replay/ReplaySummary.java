package eu.limen.jobs.replay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a replay read and what came out.
 *
 * @param input the conservation law's figures at the last tick, by kind, then source
 * @param results number of results by the name of their file
 */
public record ReplaySummary(List<ReplayBalance> input, SortedMap<String, Long> results, double wallSeconds) {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    public ReplaySummary {
        input = List.copyOf(input);
        results = new TreeMap<>(results);
    }

    public long read() {
        return input.stream().mapToLong(ReplayBalance::read).sum();
    }

    public long rejected() {
        return input.stream().mapToLong(ReplayBalance::rejected).sum();
    }

    public double reportsPerSecond() {
        return wallSeconds > 0 ? read() / wallSeconds : 0;
    }

    /** The content of {@code summary.json} (contract section 4). */
    String json() {
        String balances =
                input.stream().map(ReplayBalance::json).collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
        String counts = results.entrySet().stream()
                .map(result -> "\"" + result.getKey() + "\":" + result.getValue())
                .collect(Collectors.joining(","));
        return "{\n  \"input\":[" + (input.isEmpty() ? "" : balances) + "],\n  \"results\":{" + counts
                + "},\n  \"wallSeconds\":" + rounded(wallSeconds)
                + ",\n  \"reportsPerSecond\":" + rounded(reportsPerSecond()) + "\n}\n";
    }

    private static String rounded(double value) {
        return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }
}
