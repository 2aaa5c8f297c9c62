package eu.limen.console.running;

import eu.limen.console.login.DemoAccounts;
import eu.limen.console.store.ResultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A console for those who make its pages: on a port of their choice, filled with the results of a replay. */
public final class FilledConsole {

    /** What is fed in one go, so that the wait for it stays within what the console of the tests allows. */
    private static final int LINES_AT_ONCE = 2_000;

    /** Enough releases to see what was revised. */
    private static final int MONTHS = 3;

    private FilledConsole() {}

    /**
     * Runs until it is killed.
     *
     * @param arguments the port, the directory that {@code limen replay} wrote and, if its balances and releases are wanted too, the scenario that was replayed
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println(
                    "FilledConsole: " + arguments.length + " arguments (expected: PORT DIRECTORY [SCENARIO])");
            System.exit(2);
        }
        try (RunningConsole console = RunningConsole.startWithAllTopics(
                "server.port=" + arguments[0],
                "limen.alerts.as-of-data=true",
                "limen.register=../sample-data/register/measures.jsonl",
                "limen.limits.logins=100000",
                "limen.limits.requests=1000000")) {
            Runtime.getRuntime().addShutdownHook(new Thread(console::close, "end"));
            console.part(DemoAccounts.class)
                    .all()
                    .forEach(account -> System.out.println("account " + account.name() + ' ' + account.password()));
            for (ResultKind kind : ResultKind.values()) {
                feed(console, kind, Path.of(arguments[1]));
            }
            if (arguments.length > 2) {
                ScenarioBook book = ScenarioBook.read(Path.of(arguments[2]));
                feed(console, ResultKind.BALANCE, book.balances());
                feed(console, ResultKind.AGGREGATE, book.releases(MONTHS));
            }
            System.out.println("ready " + console.address());
            Thread.currentThread().join();
        }
    }

    private static void feed(RunningConsole console, ResultKind kind, Path directory) throws IOException {
        Path file = directory.resolve(kind.topic().toLowerCase(Locale.ROOT) + ".jsonl");
        if (!Files.exists(file)) {
            return;
        }
        feed(console, kind, Files.readAllLines(file));
    }

    private static void feed(RunningConsole console, ResultKind kind, List<String> lines) {
        for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
            console.feed(kind, lines.subList(from, Math.min(lines.size(), from + LINES_AT_ONCE)));
        }
        System.out.println(kind.topic() + ' ' + lines.size());
    }
}
