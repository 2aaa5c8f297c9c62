package eu.limen.jobs.replay;

import eu.limen.codec.ResultReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the console sent, from {@code console/*.jsonl} beside an input (contract section 3): decisions, acknowledgements and reviews, in any order. A line that has not the
 * member by which one kind is known is of another kind.
 */
final class ConsoleLines<T extends Record> {

    private static final String DIRECTORY = "console";
    private static final String SUFFIX = ".jsonl";

    private final Class<T> type;
    private final String member;
    private final String expected;
    private final ResultReader reader = new ResultReader();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param member that only this kind has
     * @param expected what a line should be, for people
     */
    ConsoleLines(Class<T> type, String member, String expected) {
        this.type = type;
        this.member = '"' + member + '"';
        this.expected = expected;
    }

    /**
     * Reads all of them; none if there is no such directory.
     *
     * @throws UnusableInput naming every line that is none
     */
    void readBeside(Path input, Consumer<T> taken) throws UnusableInput, IOException {
        Path directory = input.resolve(DIRECTORY);
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(entry -> entry.toString().endsWith(SUFFIX))
                        .sorted()
                        .toList()) {
                    read(file, taken);
                }
            }
        }
        refuseProblems();
    }

    /**
     * Reads one file.
     *
     * @throws UnusableInput naming every line that is none
     */
    void readFile(Path file, Consumer<T> taken) throws UnusableInput, IOException {
        read(file, taken);
        refuseProblems();
    }

    private void refuseProblems() throws UnusableInput {
        if (!problems.isEmpty()) {
            throw new UnusableInput(problems);
        }
    }

    private void read(Path file, Consumer<T> taken) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            int[] number = {0};
            lines.forEachOrdered(line -> {
                number[0]++;
                if (line.contains(member)) {
                    take(line, file + ", line " + number[0], taken);
                }
            });
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                problems.add(file + ": is not UTF-8");
            } else {
                throw unreadable.getCause();
            }
        }
    }

    private void take(String line, String place, Consumer<T> taken) {
        T read;
        try {
            read = reader.read(line, type);
        } catch (IllegalArgumentException notOne) {
            problems.add(place + ": " + notOne.getMessage() + " (expected: " + expected + ")");
            return;
        }
        taken.accept(read);
    }
}
