package eu.limen.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As little as can be done for the same sums: plain Java in one thread, a streaming decode, one truth per report, sums per section, kind,
 * direction and day. It refuses nothing, judges nothing, survives nothing.
 */
final class Floor implements Engine {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final long DAY = 86_400_000;

    private record Id(long high, long low) {}

    private record Cell(
            String source,
            String section,
            String kind,
            @Nullable String direction,
            long day) {}

    /** What holds of a report; the same revision twice is a repetition. */
    private record Held(int revision, Cell cell, FloorReport report) {}

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public Measured run(Path input, Workload workload, Meter meter) throws IOException {
        Meter.Reading begun = meter.begin();
        Sums sums = new Sums();
        FloorDecoder decoder = new FloorDecoder();
        try (InputStream in = Files.newInputStream(input.resolve("reports.jsonl"))) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int filled = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer, filled, buffer.length - filled)) {
                filled += read;
                int begin = 0;
                for (int i = 0; i < filled; i++) {
                    if (buffer[i] == '\n') {
                        sums.take(decoder.decode(Arrays.copyOfRange(buffer, begin, i), i - begin));
                        begin = i + 1;
                    }
                }
                System.arraycopy(buffer, begin, buffer, 0, filled - begin);
                filled -= begin;
            }
        }
        return meter.end(begun, sums.checksum());
    }

    private static final class Sums {

        private final Map<String, Map<Id, Held>> ledgers = new HashMap<>();
        private final Map<Cell, long[]> cells = new HashMap<>();
        private long corrections;
        private long repetitions;

        void take(FloorReport report) {
            Cell cell = new Cell(
                    report.source,
                    report.section,
                    report.kind,
                    report.direction,
                    Math.floorDiv(report.slotStartMillis, DAY));
            Map<Id, Held> ledger = ledgers.computeIfAbsent(report.source, source -> new HashMap<>());
            Id id = new Id(report.idHigh, report.idLow);
            Held before = ledger.get(id);
            if (before != null && before.revision() >= report.revision) {
                repetitions++;
                return;
            }
            if (before != null) {
                corrections++;
                add(before.cell(), before.report(), -1);
            }
            ledger.put(id, new Held(report.revision, cell, report));
            add(cell, report, 1);
        }

        private void add(Cell cell, FloorReport report, int sign) {
            long[] sums = cells.computeIfAbsent(cell, none -> new long[8 + report.hits.length]);
            sums[0] += sign;
            sums[1] += sign * report.personsChecked;
            sums[2] += sign * report.vehiclesChecked;
            sums[3] += sign * report.detections;
            sums[4] += sign * report.persons;
            sums[5] += sign * report.vehiclesPassed;
            sums[6] += sign * report.lorriesPassed;
            sums[7] += sign * report.patrolHours;
            for (int threat = 0; threat < report.hits.length; threat++) {
                sums[8 + threat] += sign * report.hits[threat];
            }
        }

        Checksum checksum() {
            long reports = ledgers.values().stream().mapToLong(Map::size).sum();
            long detections = cells.values().stream().mapToLong(sums -> sums[3]).sum();
            long hits = cells.values().stream()
                    .mapToLong(sums -> Arrays.stream(sums, 8, sums.length).sum())
                    .sum();
            return new Checksum(reports, corrections, repetitions, detections, hits);
        }
    }
}
