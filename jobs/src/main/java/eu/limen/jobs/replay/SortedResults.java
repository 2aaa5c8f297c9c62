package eu.limen.jobs.replay;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Sorts results by id and revision in bounded memory: runs that fit are sorted and laid aside, then merged. */
final class SortedResults {

    private final Path scratch;
    private final long memoryBytes;
    private final List<Path> runs = new ArrayList<>();

    /**
     * @param scratch directory for the runs
     * @param memoryBytes how much may be held at once
     */
    SortedResults(Path scratch, long memoryBytes) {
        this.scratch = scratch;
        this.memoryBytes = memoryBytes;
    }

    /** Sorts the parts in a directory, which need not exist, into a file; gives the number of results. */
    long sort(Path parts, Path target) throws IOException {
        List<ResultLine> held = new ArrayList<>();
        long weight = 0;
        for (Path part : partsIn(parts)) {
            try (BufferedReader reader = Files.newBufferedReader(part)) {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    ResultLine line = ResultLine.ofUnsorted(text);
                    held.add(line);
                    weight += line.weight();
                    if (weight > memoryBytes) {
                        layAside(held);
                        weight = 0;
                    }
                }
            }
        }
        held.sort(ResultLine.BY_ID_AND_REVISION);
        return merge(held, target);
    }

    private static List<Path> partsIn(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> parts = Files.list(directory)) {
            return parts.sorted().toList();
        }
    }

    private void layAside(List<ResultLine> held) throws IOException {
        held.sort(ResultLine.BY_ID_AND_REVISION);
        Path run = scratch.resolve("run-" + runs.size());
        try (BufferedWriter writer = Files.newBufferedWriter(run)) {
            for (ResultLine line : held) {
                writer.write(line.unsorted());
                writer.write('\n');
            }
        }
        runs.add(run);
        held.clear();
    }

    private long merge(List<ResultLine> held, Path target) throws IOException {
        List<SortedRun> open = new ArrayList<>(List.of(SortedRun.of(held)));
        try (BufferedWriter writer = Files.newBufferedWriter(target)) {
            for (Path run : runs) {
                open.add(SortedRun.of(run));
            }
            return merge(open, writer);
        } finally {
            open.forEach(SortedRun::close);
            deleteRuns();
        }
    }

    private static long merge(List<SortedRun> open, BufferedWriter writer) throws IOException {
        PriorityQueue<SortedRun> queue = new PriorityQueue<>(SortedRun.BY_HEAD);
        open.stream().filter(run -> !run.isEmpty()).forEach(queue::add);
        long written = 0;
        for (SortedRun next = queue.poll(); next != null; next = queue.poll()) {
            writer.write(next.head().json());
            writer.write('\n');
            written++;
            next.advance();
            if (!next.isEmpty()) {
                queue.add(next);
            }
        }
        return written;
    }

    private void deleteRuns() throws IOException {
        for (Path run : runs) {
            Files.delete(run);
        }
        runs.clear();
    }
}
