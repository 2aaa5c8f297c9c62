package eu.limen.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Processes of an earlier start whose keeper was killed. A number alone proves nothing: the system gives it anew. */
final class Leftovers {

    private static final Duration FOR_A_GOOD_END = Duration.ofSeconds(5);

    private final Layout layout;
    private final Path processes;

    Leftovers(Layout layout, Path processes) {
        this.layout = layout;
        this.processes = processes;
    }

    static Leftovers of(Layout layout) {
        return new Leftovers(layout, Path.of("/proc"));
    }

    /** Ends those that are this cluster's; the names of their parts. */
    List<String> end() throws IOException {
        List<String> ended = new ArrayList<>();
        for (Path file : numberFiles()) {
            Optional<Long> number = ours(file);
            if (number.isPresent()) {
                ProcessHandle.of(number.get()).ifPresent(Leftovers::end);
                ended.add(part(file));
            }
            Files.deleteIfExists(file);
        }
        return ended;
    }

    /** The processes that run, by the names of their parts. */
    SortedMap<String, Long> running() throws IOException {
        SortedMap<String, Long> running = new TreeMap<>();
        for (Path file : numberFiles()) {
            ours(file).ifPresent(number -> running.put(part(file), number));
        }
        return running;
    }

    /** The number in a file, if a process of this cluster has it now. */
    Optional<Long> ours(Path numberFile) throws IOException {
        if (!Files.exists(numberFile)) {
            return Optional.empty();
        }
        String number = Files.readString(numberFile).strip();
        Path line = processes.resolve(number).resolve("cmdline");
        if (!number.matches("[0-9]{1,18}") || !Files.isReadable(line)) {
            return Optional.empty();
        }
        return isOurs(arguments(line)) ? Optional.of(Long.valueOf(number)) : Optional.empty();
    }

    private List<Path> numberFiles() throws IOException {
        Path directory = layout.processes();
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .toList();
        }
    }

    private static String part(Path numberFile) {
        return numberFile.getFileName().toString().replaceFirst("\\.pid$", "");
    }

    private boolean isOurs(List<String> arguments) {
        return arguments.contains(Program.mark(layout.directory()))
                || arguments.contains(DatabaseCommands.files(layout).toString());
    }

    private static List<String> arguments(Path line) {
        try {
            return List.of(new String(Files.readAllBytes(line), StandardCharsets.UTF_8).split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(FOR_A_GOOD_END.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException stillThere) {
            return false;
        }
    }
}
