package eu.limen.console.load;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Many officers read lists while results come in: prints how long they waited. A program and no test: a busy machine proves nothing. */
public final class ReadersAndResults {

    private static final int READERS = 200;
    private static final int RESULTS_A_SECOND = 50;
    private static final int ALREADY_THERE = 20_000;
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");
    private static final List<String> ACCOUNTS =
            List.of("analyst-at", "analyst-si", "contact_point-at", "contact_point-hu");
    private static final List<String> LISTS = List.of(
            "/api/v1/situations",
            "/api/v1/situations?section=AT-SI&from=2025-01-01",
            "/api/v1/indicators",
            "/api/v1/alerts");
    private static final List<String> SECTIONS = List.of("AT-SI", "AT-HU", "AT-DE", "HR-SI", "HU-SI");

    private ReadersAndResults() {}

    public static void main(String... arguments) throws Exception {
        try (RunningConsole console =
                RunningConsole.start("limen.limits.requests=1000000", "limen.limits.logins=1000000")) {
            console.feed(ResultKind.SITUATION, situations(0, ALREADY_THERE));
            console.feed(
                    ResultKind.INDICATOR,
                    IntStream.rangeClosed(1, 52)
                            .mapToObj(week -> Specimens.indicator("AT-SI", String.format("2025-W%02d", week)))
                            .toList());
            List<Browser> browsers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                browsers.add(console.as(ACCOUNTS.get(i % ACCOUNTS.size())));
            }
            measure(console, browsers, System.out);
        }
    }

    private static void measure(RunningConsole console, List<Browser> browsers, PrintStream out)
            throws InterruptedException {
        ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
        AtomicLong failed = new AtomicLong();
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(browsers.size() + 1);
        for (Browser browser : browsers) {
            readers.execute(() -> read(browser, end, micros, failed));
        }
        readers.execute(() -> feed(console, end));
        boolean early = end.await(MEASURED.toMillis(), TimeUnit.MILLISECONDS);
        end.countDown();
        readers.shutdown();
        boolean done = readers.awaitTermination(1, TimeUnit.MINUTES);
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        out.printf(
                "%d readers, %d results a second, %d s: %d answers, %.0f a second, %d failed; p50 %.0f ms, p90 %.0f ms, p99 %.0f ms%s%n",
                browsers.size(),
                RESULTS_A_SECOND,
                MEASURED.toSeconds(),
                sorted.length,
                (double) sorted.length / MEASURED.toSeconds(),
                failed.get(),
                percentile(sorted, 50),
                percentile(sorted, 90),
                percentile(sorted, 99),
                early || !done ? " (not all came to their end)" : "");
    }

    private static void read(
            Browser browser, CountDownLatch end, ConcurrentLinkedQueue<Long> micros, AtomicLong failed) {
        for (int i = 0; end.getCount() > 0; i++) {
            long began = System.nanoTime();
            int status = browser.get(LISTS.get(i % LISTS.size())).statusCode();
            micros.add((System.nanoTime() - began) / 1_000);
            if (status != 200) {
                failed.incrementAndGet();
            }
        }
    }

    private static void feed(RunningConsole console, CountDownLatch end) {
        try {
            for (int batch = 0; !end.await(1, TimeUnit.SECONDS); batch++) {
                console.feed(
                        ResultKind.SITUATION, situations(ALREADY_THERE + batch * RESULTS_A_SECOND, RESULTS_A_SECOND));
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> situations(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> Specimens.situation(
                        SECTIONS.get(i % SECTIONS.size()),
                        FIRST_DAY.plusDays(i / SECTIONS.size()).toString(),
                        12,
                        7))
                .toList();
    }

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return Arrays.stream(sorted)
                        .skip((sorted.length - 1L) * percent / 100)
                        .findFirst()
                        .orElse(0)
                / 1_000.0;
    }
}
