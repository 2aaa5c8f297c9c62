package eu.limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether an input is a scenario: a directory that tells its story beside its lines. */
final class ScenarioStory {

    private static final String FILE = "STORY.md";
    private static final String HEADING = "# ";

    private ScenarioStory() {}

    /** The story's heading, or the directory's name where it has none; empty where the input tells no story. */
    static String titleOf(Path input) throws IOException {
        Path story = input.resolve(FILE);
        if (!Files.isRegularFile(story)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(story)) {
            return lines.filter(line -> line.startsWith(HEADING))
                    .map(line -> line.substring(HEADING.length()).strip())
                    .findFirst()
                    .orElse(input.toAbsolutePath().getFileName().toString());
        }
    }
}
