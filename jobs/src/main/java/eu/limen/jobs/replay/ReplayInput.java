package eu.limen.jobs.replay;

import eu.limen.jobs.Doorkeeper;
import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.RosterLines;
import eu.limen.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The input of a replay, looked through once before the run.
 *
 * @param files every {@code *.jsonl} of the directory, by name
 * @param latestAdmittedMillis the greatest knowledge time among lines that will be admitted; of all lines if none of the latest
 *     will be
 */
public record ReplayInput(List<ReplayFile> files, long latestAdmittedMillis) {

    private static final String SUFFIX = ".jsonl";

    /** So many refused lines at the end of time cannot move it; more would be no slip of a gateway. */
    private static final int LATEST_LINES_JUDGED = 1000;

    public ReplayInput {
        files = List.copyOf(files);
    }

    /**
     * The input files of a directory, in the order of their names.
     *
     * @throws UnusableInput naming all that is wrong with the directory
     */
    public static List<Path> filesOf(Path directory) throws UnusableInput {
        if (!Files.isDirectory(directory)) {
            throw new UnusableInput(List.of(directory + ": not a directory"));
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(ReplayInput::isInput).sorted().toList();
        } catch (IOException unreadable) {
            throw new UnusableInput(List.of(directory + ": cannot be read"), unreadable);
        }
        if (files.isEmpty()) {
            throw new UnusableInput(List.of(directory + ": holds no *" + SUFFIX));
        }
        List<String> problems = files.stream()
                .filter(file -> !Files.isReadable(file))
                .map(file -> file + ": cannot be read")
                .toList();
        if (!problems.isEmpty()) {
            throw new UnusableInput(problems);
        }
        return files;
    }

    private static boolean isInput(Path entry) {
        return entry.getFileName().toString().endsWith(SUFFIX) && !Files.isDirectory(entry);
    }

    /**
     * Reads the roster of the input and judges how far its time goes.
     *
     * @param roster takes each line that may be an entry of the roster
     * @param door judges the latest lines, after all of the roster has been taken
     */
    static ReplayInput scan(List<Path> paths, Consumer<RawReport> roster, Doorkeeper door) throws IOException {
        LatestLines latest = new LatestLines(LATEST_LINES_JUDGED);
        List<ReplayFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(FileScan.scan(path, line -> {
                latest.add(line);
                if (RosterLines.mayHold(line)) {
                    roster.accept(line);
                }
            }));
        }
        return new ReplayInput(beginningTogether(files), latestAdmitted(latest.latestFirst(), door));
    }

    /** A file in which no line has a knowledge time begins with the earliest of all files, or with 1970 if none has any. */
    private static List<ReplayFile> beginningTogether(List<ReplayFile> files) {
        long earliest = files.stream()
                .mapToLong(ReplayFile::firstKnowledgeMillis)
                .filter(first -> first != KnowledgeTime.UNREADABLE)
                .min()
                .orElse(0);
        return files.stream()
                .map(file ->
                        file.firstKnowledgeMillis() == KnowledgeTime.UNREADABLE ? file.beginningAt(earliest) : file)
                .toList();
    }

    private static long latestAdmitted(List<RawReport> latestFirst, Doorkeeper door) {
        for (RawReport line : latestFirst) {
            Report report = door.admitted(line);
            if (report != null) {
                return report.header().reportedAtMillis();
            }
        }
        return latestFirst.isEmpty() ? 0 : latestFirst.get(0).knowledgeMillis();
    }

    /** Lines of all files. */
    public long lines() {
        return files.stream().mapToLong(ReplayFile::lines).sum();
    }
}
