package eu.limen.scenario;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.flow.Fact;
import eu.limen.model.Kind;
import eu.limen.model.MeasureReport;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A synthetic stream of both sides of all 43 land sections and a few others over two years, beside the real register of measures: the border controls are real,
 * every count is invented. Too large for the repository; written on demand, one file per state, the same bytes each time.
 */
public final class AllSections {

    private static final String STORY = "/stories/all-sections.md";
    private static final long SEED = 2024_01_01;
    private static final DaySpan TWO_YEARS = new DaySpan(Days.day("2024-01-01"), Days.day("2025-12-31"));
    private static final Set<String> OTHERS = Set.of("DE-DK:SEA", "NO:SEA", "DE:AIR", "FR:AIR");

    private static final String SILENT_STATE = "SK";
    private static final DaySpan SILENCE = new DaySpan(Days.day("2024-09-01"), Days.day("2024-10-31"));

    private static final String NEW_GATEWAY = "AT-SYNTH-2";
    private static final String NEW_GATEWAY_SECTION = "AT-HU";
    private static final long NEW_GATEWAY_DAY = Days.day("2024-07-01");
    private static final double NEW_GATEWAY_LEVEL = 4;

    private static final long DELAY_MILLIS = 12 * Days.HOUR_MILLIS;
    private static final int DAYS_A_WEEK = 7;

    private final DaySpan span;
    private final List<Section> sections;
    private final Map<String, MeasureRegister> registers = new TreeMap<>();

    private AllSections(DaySpan span, List<Section> sections, List<Fact> measures) {
        this.span = span;
        this.sections = sections;
        sections.forEach(section -> registers.put(section.id(), MeasureRegister.of(section, measures)));
    }

    /**
     * Writes both years of all sections.
     *
     * @param measures the file of the real register, {@code sample-data/register/measures.jsonl}, copied beside the stream
     */
    public static void write(Path directory, Path measures) throws IOException {
        List<Section> all = SectionRegister.standard().sections().stream()
                .filter(section -> section.lengthKm() != null || OTHERS.contains(section.id()))
                .toList();
        write(directory, measures, TWO_YEARS, all);
    }

    /** A shorter stream of fewer sections. */
    static void write(Path directory, Path measures, DaySpan span, List<Section> sections) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve("register-measures.jsonl"), Files.readAllBytes(measures));
        try (InputStream story = Objects.requireNonNull(AllSections.class.getResourceAsStream(STORY), STORY)) {
            Files.write(directory.resolve("STORY.md"), story.readAllBytes());
        }
        AllSections stream = new AllSections(span, sections, facts(measures));
        Set<String> states = new TreeSet<>();
        sections.forEach(section -> states.addAll(section.states()));
        for (String state : states) {
            try (Writer out = Files.newBufferedWriter(directory.resolve("synthetic-" + state + ".jsonl"))) {
                stream.write(state, out);
            }
        }
    }

    private static List<Fact> facts(Path measures) throws IOException {
        ReportDecoder decoder = new ReportDecoder();
        List<Fact> facts = new ArrayList<>();
        try (Stream<String> lines = Files.lines(measures)) {
            lines.forEach(line -> {
                Decoded decoded = decoder.decode(line.getBytes(StandardCharsets.UTF_8));
                if (decoded instanceof Decoded.Accepted accepted
                        && accepted.report() instanceof MeasureReport measure) {
                    facts.add(new Fact(measure, null, null));
                }
            });
        }
        return facts;
    }

    private void write(String state, Writer out) throws IOException {
        SendingQueue queue = new SendingQueue(out);
        List<BorderSide> sides = sections.stream()
                .filter(section -> section.hasState(state))
                .map(section -> BorderSide.of(section, state, SEED))
                .toList();
        Gateway gateway = new Gateway(state + "-SYNTH-1", SEED);
        promise(gateway, sides, span.firstDay(), queue);
        Map<BorderSide, SideCounts> counts = new LinkedHashMap<>();
        sides.forEach(side -> counts.put(side, counts(side, gateway, queue)));
        Optional<BorderSide> added = sideOfTheNewGateway(state);
        added.ifPresent(side -> {
            Gateway second = new Gateway(NEW_GATEWAY, SEED);
            promise(second, List.of(side), NEW_GATEWAY_DAY, queue);
            counts.put(side, counts(side, second, queue));
        });
        for (long day = span.firstDay(); day <= span.lastDay(); day++) {
            queue.sendUntil(Days.startMillis(day));
            if (state.equals(SILENT_STATE) && SILENCE.firstDay() <= day && day <= SILENCE.lastDay()) {
                continue;
            }
            for (Map.Entry<BorderSide, SideCounts> each : counts.entrySet()) {
                if (day >= NEW_GATEWAY_DAY
                        || !added.filter(each.getKey()::equals).isPresent()) {
                    count(each.getKey(), each.getValue(), day);
                }
            }
        }
        queue.sendUntil(Long.MAX_VALUE);
    }

    /** What a second gateway of the same state adds in the middle of the first year. */
    private Optional<BorderSide> sideOfTheNewGateway(String state) {
        return sections.stream()
                .filter(section -> NEW_GATEWAY.startsWith(state) && section.id().equals(NEW_GATEWAY_SECTION))
                .filter(section -> span.lastDay() >= NEW_GATEWAY_DAY)
                .findFirst()
                .map(section -> new BorderSide(section, state, NEW_GATEWAY_LEVEL));
    }

    private static SideCounts counts(BorderSide side, Gateway gateway, SendingQueue queue) {
        String name = gateway.source() + ' ' + side.section().id();
        return new SideCounts(
                side,
                Chance.of(SEED, "counts " + name),
                new StreamDelivery(gateway, Chance.of(SEED, "delivery " + name), queue));
    }

    /** Counts the slots whose last day this is. */
    private void count(BorderSide side, SideCounts counts, long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        long monday = day - DAYS_A_WEEK + 1;
        boolean weekEnds = date.getDayOfWeek().getValue() == DAYS_A_WEEK && monday >= span.firstDay();
        boolean controlled = controlled(side, day);
        if (side.grain() == SlotLength.DAY) {
            counts.checksAndMovements(day, controlled);
        } else if (weekEnds) {
            counts.checksAndMovements(monday, controlled);
        }
        if (weekEnds) {
            counts.apprehensions(monday, controlled);
            counts.traffic(monday);
        }
        if (date.getDayOfMonth() == date.lengthOfMonth()) {
            counts.counters(day - date.lengthOfMonth() + 1, date.lengthOfMonth());
        }
    }

    /** Under a notified control, or because the border is not internal yet. */
    private boolean controlled(BorderSide side, long day) {
        MeasureRegister register = registers.get(side.section().id());
        return !side.section().isInternal(day)
                || (register != null
                        && !register.controlsInForce(side.state(), day).isEmpty());
    }

    private static void promise(Gateway gateway, List<BorderSide> sides, long fromDay, SendingQueue queue) {
        List<Kind> counts = List.of(Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT);
        for (SlotLength length : List.of(SlotLength.DAY, SlotLength.WEEK)) {
            List<String> sections = sides.stream()
                    .filter(side -> side.grain() == length)
                    .map(side -> side.section().id())
                    .toList();
            promise(gateway, sections, counts, length, fromDay, queue);
        }
        List<String> all = sides.stream().map(side -> side.section().id()).toList();
        promise(gateway, all, List.of(Kind.APPREHENSION, Kind.TRAFFIC), SlotLength.WEEK, fromDay, queue);
        promise(gateway, all, List.of(Kind.COUNTER), SlotLength.MONTH, fromDay, queue);
    }

    private static void promise(
            Gateway gateway,
            List<String> sections,
            List<Kind> kinds,
            SlotLength length,
            long fromDay,
            SendingQueue queue) {
        if (!sections.isEmpty()) {
            queue.add(new SourceReport(
                    gateway.first(Kind.SOURCE, Days.startMillis(fromDay - 1)),
                    gateway.source(),
                    sections,
                    kinds,
                    length,
                    DELAY_MILLIS,
                    SideCounts.LOCAL_DAYS.contains(gateway.state()),
                    null,
                    fromDay,
                    null));
        }
    }
}
