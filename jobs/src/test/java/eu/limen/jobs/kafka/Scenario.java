package eu.limen.jobs.kafka;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.AdmittedReport;
import eu.limen.flow.Tick;
import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.ReplayWatch;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A scenario that comes with Limen: its lines in the order of sending, and what an undisturbed replay makes of them. */
final class Scenario {

    private static final Path ALL = Path.of("..", "sample-data", "scenarios");
    private static final Pattern STATE = Pattern.compile("\"reportingState\":\"([A-Z]{2})\"");
    private static final Pattern SOURCE = Pattern.compile("\"source\":\"([A-Z0-9-]+)\"");

    /** A line, when it was sent, and where it goes. */
    record Line(String text, String state, String source, long reportedAtMillis) {

        boolean isOfRoster() {
            return text.contains("\"kind\":\"source\"");
        }
    }

    private final Path directory;
    private final List<Line> lines;

    private Scenario(Path directory, List<Line> lines) {
        this.directory = directory;
        this.lines = lines;
    }

    static Scenario named(String name) throws IOException {
        Path directory = ALL.resolve(name);
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).forEach(text -> lines.add(line(text)));
            }
        }
        lines.sort(Comparator.comparingLong(Line::reportedAtMillis));
        return new Scenario(directory, lines);
    }

    private static Line line(String text) {
        return new Line(
                text, first(STATE, text), first(SOURCE, text), KnowledgeTime.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "AT";
    }

    List<Line> lines() {
        return lines;
    }

    /** The first full hour at which all has been sent. */
    long lastTick() {
        return Tick.atOrAfter(lines.get(lines.size() - 1).reportedAtMillis());
    }

    /** What a replay makes of it, by topic, sorted. */
    Map<String, List<String>> replayed(Path scratch) throws Exception {
        ConcurrentLinkedQueue<AdmittedReport> admitted = new ConcurrentLinkedQueue<>();
        new ReplayRun(
                        new ReplayOptions(
                                directory,
                                scratch,
                                SectionRegister.standard(),
                                RunRules.only(RuleSetReader.standard()),
                                lastTick(),
                                1,
                                Disorder.NONE,
                                Pace.UNLIMITED),
                        new ReplayWatch() {
                            @Override
                            public void admitted(AdmittedReport report) {
                                admitted.add(report);
                            }
                        })
                .run(() -> 1);
        Map<String, List<String>> results = new TreeMap<>();
        for (String name : List.of("situations", "indicators", "alerts", "rejections")) {
            results.put("limen." + name, sorted(Files.readAllLines(scratch.resolve(name + ".jsonl"))));
        }
        results.put(
                "limen.admitted",
                sorted(admitted.stream().map(AdmittedReport::json).toList()));
        return results;
    }

    static List<String> sorted(List<String> lines) {
        return new ArrayList<>(new TreeSet<>(lines));
    }
}
