package eu.limen.bench;

import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the reports of a workload into one file, in the order in which they were sent; the same bytes each time. */
final class Stream {

    static final long FIRST_DAY = LocalDate.parse("2020-01-06").toEpochDay();

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final int LAST_WORD_DAYS = 6;

    private final Workload workload;
    private final SectionRegister sections;
    private final SplittableRandom chance;
    private final TreeMap<Long, List<Line>> byHour = new TreeMap<>();

    private Stream(Workload workload) {
        this.workload = workload;
        this.sections = BenchSections.of(workload.sections());
        this.chance = new SplittableRandom(workload.seed());
    }

    /** The directory with the workload's file, written if it is not there yet. */
    static Path in(Path cache, Workload workload) throws IOException {
        Path directory = Files.createDirectories(cache.resolve(workload.directory()));
        Path file = directory.resolve("reports.jsonl");
        if (Files.notExists(file)) {
            Path part = cache.resolve(workload.directory() + ".part");
            new Stream(workload).write(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return directory;
    }

    private void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            TreeSet<String> states = new TreeSet<>();
            sections.sections().forEach(section -> states.addAll(section.states()));
            states.forEach(this::promises);
            List<BenchSide> sides = new ArrayList<>();
            for (Section section : sections.sections()) {
                for (String state : section.states()) {
                    sides.add(new BenchSide(section, state, workload.grain(), chance.split(), this::add));
                }
                measure(section);
            }
            long end = FIRST_DAY + workload.days();
            for (long day = FIRST_DAY; day < end; day++) {
                for (BenchSide side : sides) {
                    side.send(day);
                }
                flush(out, day * DAY);
            }
            lastWord((end + LAST_WORD_DAYS) * DAY);
            flush(out, Long.MAX_VALUE);
        }
    }

    private void promises(String state) {
        boolean hourly = workload.grain() == Workload.Grain.HOURLY;
        promise(state, "check", hourly ? "PT1H" : "P1D");
        promise(state, "unauthorised-movement", hourly ? "PT6H" : "P1D");
    }

    private void promise(String state, String kind, String slot) {
        List<Section> own = sections.sections().stream()
                .filter(section -> section.hasState(state))
                .toList();
        long sent = FIRST_DAY * DAY - DAY;
        add(new Line(
                sent,
                "{\"kind\":\"source\",\"reportId\":\"" + id() + "\",\"revision\":0,\"source\":\""
                        + BenchSide.source(state)
                        + "\",\"reportingState\":\"" + state + "\",\"reportedAt\":\"" + Instant.ofEpochMilli(sent)
                        + "\",\"slot\":\"" + slot + "\",\"gateway\":\"" + BenchSide.source(state) + "\",\"sections\":"
                        + quoted(own.stream().map(Section::id).toList())
                        + ",\"kinds\":[\"" + kind + "\"],\"delay\":\"PT12H\",\"localDays\":false,"
                        + "\"directions\":"
                        + quoted(own.stream()
                                .map(section -> section.directionTowards(state))
                                .toList())
                        + ",\"validFrom\":\"" + LocalDate.ofEpochDay(FIRST_DAY) + "\"}"));
    }

    /** Every seventh section is controlled by its first state, which says what for. */
    private void measure(Section section) {
        int number = sections.sections().indexOf(section) + 1;
        if (number % 7 != 0 || number > 999) {
            return;
        }
        String state = section.states().get(0);
        long sent = FIRST_DAY * DAY - 2 * HOUR;
        String measure = state + "-2020-" + String.format(Locale.ROOT, "%03d", number);
        String head = "\"revision\":0,\"source\":\"" + BenchSide.source(state) + "\",\"reportingState\":\"" + state
                + "\",\"reportedAt\":\"" + Instant.ofEpochMilli(sent) + "\",\"measureId\":\"" + measure + "\",";
        add(new Line(
                sent,
                "{\"kind\":\"measure\",\"reportId\":\"" + id() + "\"," + head
                        + "\"type\":\"BORDER_CONTROL\",\"sections\":[\""
                        + section.id() + "\"],\"borderTypes\":[\"LAND\"],\"start\":\""
                        + LocalDate.ofEpochDay(FIRST_DAY) + "\",\"end\":\"" + LocalDate.ofEpochDay(FIRST_DAY + 179)
                        + "\",\"procedure\":\"NOT_STATED\",\"grounds\":[\"LARGE_SCALE_MOVEMENTS\"],"
                        + "\"threats\":[\"UNAUTHORISED_MOVEMENT\"],\"lineage\":\"" + state + "-L" + number + "\"}"));
        add(new Line(
                sent,
                "{\"kind\":\"statement\",\"reportId\":\"" + id() + "\"," + head
                        + "\"threat\":\"UNAUTHORISED_MOVEMENT\",\"assessment\":\"PERSISTS\",\"validUntil\":\""
                        + LocalDate.ofEpochDay(FIRST_DAY + 179) + "\"}"));
    }

    /** So late that every day has closed and nothing is under way any more. */
    private void lastWord(long sent) {
        Section section = sections.sections().get(0);
        String state = section.states().get(0);
        add(new Line(
                sent,
                "{\"kind\":\"traffic\",\"reportId\":\"" + id() + "\",\"revision\":0,\"source\":\""
                        + BenchSide.source(state)
                        + "\",\"reportingState\":\"" + state + "\",\"reportedAt\":\"" + Instant.ofEpochMilli(sent)
                        + "\",\"section\":\"" + section.id() + "\",\"slot\":{\"start\":\""
                        + Instant.ofEpochMilli(sent - DAY) + "\",\"duration\":\"PT6H\"},\"vehiclesPassed\":1}"));
    }

    private String id() {
        return RandomId.next(chance);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').toList().toString();
    }

    private void add(Line line) {
        byHour.computeIfAbsent(Math.floorDiv(line.reportedAtMillis(), HOUR), hour -> new ArrayList<>())
                .add(line);
    }

    /** What is later still comes before that instant is sent. */
    private void flush(BufferedWriter out, long beforeMillis) {
        var done = byHour.headMap(Math.floorDiv(beforeMillis, HOUR), false);
        for (List<Line> lines : done.values()) {
            lines.sort(Comparator.comparingLong(Line::reportedAtMillis));
            for (Line line : lines) {
                try {
                    out.write(line.json());
                    out.write('\n');
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }
        }
        done.clear();
    }
}
