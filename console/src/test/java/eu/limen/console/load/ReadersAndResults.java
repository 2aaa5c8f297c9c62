package eu.limen.console.load;

import com.sun.management.OperatingSystemMXBean;
import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Many officers read lists while results come in: prints how long they waited, and ends with 1 if anything but an answer came. A program and no test: a busy
 * machine proves nothing. The readers run beside the service, on the same processors.
 */
public final class ReadersAndResults {

    private static final int READERS = 200;
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Whole states and both sides of sections; nobody asks for what is not shown. */
    private static final List<String> ACCOUNTS =
            List.of("analyst-at", "contact_point-at", "analyst-si", "contact_point-si", "contact_point-hu");

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ReadersAndResults() {}

    /** Without arguments both ways of reading are measured. */
    public static void main(String... arguments) throws Exception {
        boolean borne;
        try (RunningConsole console = RunningConsole.startWithAllTopics()) {
            Feed feed = new Feed(console);
            feed.fill();
            List<Reader> readers = readers(console);
            System.out.printf(
                    Locale.ROOT,
                    "%d results and alerts are there, %d readers are logged in, %d results a second come in%n",
                    feed.written(),
                    readers.size(),
                    Feed.RESULTS_A_SECOND);
            run(readers, feed, Duration.ZERO, WARMING);
            borne = measure("without pause", readers, feed, Duration.ZERO, System.out);
            borne &= measure("one question every 2 s", readers, feed, PAUSE, System.out);
        }
        System.exit(borne ? 0 : 1);
    }

    private static List<Reader> readers(RunningConsole console) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Reader> readers = new ArrayList<>();
        for (int number = 0; number < READERS; number++) {
            String account = ACCOUNTS.get(number % ACCOUNTS.size());
            Browser browser = console.as(account);
            readers.add(new Reader(number, account, console.address(), browser.cookie("limen"), client));
        }
        return readers;
    }

    /** Whether all was well. */
    private static boolean measure(String name, List<Reader> readers, Feed feed, Duration pause, PrintStream out)
            throws InterruptedException {
        long before = feed.written();
        long worked = processorNanos();
        Answers answers = run(readers, feed, pause, MEASURED);
        double millis = (processorNanos() - worked) / 1e6;
        long unseen = feed.unseen();
        long began = System.nanoTime();
        feed.awaitAllSeen();
        double lag = (System.nanoTime() - began) / 1e9;
        out.printf(Locale.ROOT, "%n%s, %d s%n", name, MEASURED.toSeconds());
        answers.print(out, MEASURED);
        out.printf(
                Locale.ROOT,
                "  %.1f ms of processor for each answer (service, readers and broker together, without the database); load average of the machine %.1f%n",
                millis / Math.max(1, answers.count()),
                MACHINE.getSystemLoadAverage());
        out.printf(
                Locale.ROOT,
                "  intake: %d results written, %d of them not visible at the end (most at any second: %d), all visible %.1f s later%n",
                feed.written() - before,
                unseen,
                feed.mostUnseen(),
                lag);
        return answers.errors() == 0;
    }

    private static long processorNanos() {
        return MACHINE.getProcessCpuTime();
    }

    private static Answers run(List<Reader> readers, Feed feed, Duration pause, Duration length)
            throws InterruptedException {
        Answers answers = new Answers();
        long end = System.nanoTime() + length.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(readers.size() + 1);
        threads.execute(() -> feed.until(end));
        readers.forEach(reader -> threads.execute(() -> reader.read(pause, end, answers)));
        threads.shutdown();
        if (!threads.awaitTermination(length.toSeconds() * 4, TimeUnit.SECONDS)) {
            throw new IllegalStateException("readers wait for an answer that does not come");
        }
        return answers;
    }
}
