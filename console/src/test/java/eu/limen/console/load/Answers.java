package eu.limen.console.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What readers were answered, and how long they waited. */
final class Answers {

    private static final Set<String> ANSWERS = Set.of("200", "304");

    private record Answer(String list, String status, long nanos) {}

    private final Queue<Answer> all = new ConcurrentLinkedQueue<>();

    /** @param status of HTTP, or the kind of failure */
    void add(String list, String status, long nanos) {
        all.add(new Answer(list, status, nanos));
    }

    int count() {
        return all.size();
    }

    long errors() {
        return all.stream().filter(each -> !ANSWERS.contains(each.status())).count();
    }

    void print(PrintStream out, Duration measured) {
        long same = all.stream().filter(each -> each.status().equals("304")).count();
        out.printf(
                Locale.ROOT,
                "  %d answers, %.0f a second, %d errors; 304: %.0f %%; by status %s%n",
                all.size(),
                (double) all.size() / measured.toSeconds(),
                errors(),
                100.0 * same / Math.max(1, all.size()),
                by(Answer::status).entrySet().stream()
                        .map(each -> each.getKey() + " x " + each.getValue().size())
                        .toList());
        line(out, "all", all);
        by(Answer::list).forEach((list, answers) -> line(out, list, answers));
    }

    private Map<String, List<Answer>> by(Function<Answer, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static void line(PrintStream out, String name, Collection<Answer> answers) {
        long[] sorted = answers.stream().mapToLong(Answer::nanos).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "  %-56s %6d  p50 %5.0f ms  p90 %5.0f ms  p99 %5.0f ms  max %5.0f ms%n",
                name,
                sorted.length,
                millis(sorted, 50),
                millis(sorted, 90),
                millis(sorted, 99),
                millis(sorted, 100));
    }

    private static double millis(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.min(sorted.length - 1, (long) sorted.length * percent / 100)] / 1e6;
    }
}
