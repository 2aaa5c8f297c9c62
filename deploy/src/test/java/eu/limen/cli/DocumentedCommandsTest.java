package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every command on a page is one of the program's, with options that it has; those of the tutorial that take seconds are run. Its replay and its
 * backtest take half a minute each and are left to the tests of these commands.
 */
class DocumentedCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^ +|`)(?:deploy/)?limen ([a-z][^`\\n]*)");

    @TempDir
    Path directory;

    @Test
    void everyCommandOnAPageIsTheProgramsOwn() throws IOException {
        List<Shown> shown = shown();

        assertThat(shown).hasSizeGreaterThan(40);
        assertThat(shown.stream().flatMap(DocumentedCommandsTest::unknown)).isEmpty();
    }

    @Test
    void aCommandThatIsNotTheProgramsIsFound() {
        assertThat(unknown(new Shown("page", "replay --fast --input x"))).containsExactly("page: replay --fast");
        assertThat(unknown(new Shown("page", "rules chek x"))).containsExactly("page: rules chek");
        assertThat(unknown(new Shown("page", "repaly --input x"))).containsExactly("page: repaly");
    }

    @Test
    void theRuleSetOfTheTutorialIsRefusedAsItSaysAndThenInOrder() throws IOException {
        String tutorial = Repository.text("docs/tutorial.md");
        String first = between(tutorial, "my-rules.yaml").replaceAll("(?m)^    ", "");
        Path rules = Files.writeString(directory.resolve("my-rules.yaml"), first);

        Captured refused = Captured.limen("rules", "check", rules.toString());
        Files.writeString(rules, first.replace("0.00000001", "0.000001"));
        Captured inOrder = Captured.limen("rules", "check", rules.toString());

        assertThat(tutorial).contains("\n    deploy/limen rules check my-rules.yaml\n");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains(between(tutorial, "refused").replaceAll("(?m)^    ", ""));
        assertThat(inOrder.code()).isZero();
        assertThat(inOrder.out()).contains("EXEMPLARS: 2 of 2 hold").endsWith("In order.\n");
    }

    private static Stream<String> unknown(Shown shown) {
        CommandLine line = Limen.commandLine();
        String told = "";
        for (String word : shown.command().split("\\s+")) {
            told = told.isEmpty() ? word : told + " " + word;
            CommandLine next = line.getSubcommands().get(word);
            if (next != null) {
                line = next;
                told = line.getCommandSpec().qualifiedName().replaceFirst("^limen ", "");
            } else if (!line.getSubcommands().isEmpty()) {
                return Stream.of(shown.page() + ": " + told);
            }
        }
        CommandLine found = line;
        return Stream.of(shown.command().split("\\s+"))
                .filter(word -> word.startsWith("--"))
                .map(word -> word.replaceFirst("[=,.:;)].*", ""))
                .filter(option -> !found.getCommandSpec().optionsMap().containsKey(option))
                .map(option -> shown.page() + ": "
                        + found.getCommandSpec().qualifiedName().replaceFirst("^limen ", "") + " " + option);
    }

    private static List<Shown> shown() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.HOME.resolve("docs"))) {
            return Stream.concat(Stream.of(Repository.HOME.resolve("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(DocumentedCommandsTest::shownOn)
                    .toList();
        }
    }

    private static Stream<Shown> shownOn(Path page) {
        try {
            return COMMAND
                    .matcher(Files.readString(page))
                    .results()
                    .map(found -> new Shown(page.getFileName().toString(), withoutRemark(found.group(1))))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutRemark(String command) {
        return command.replaceFirst("\\s+#.*", "");
    }

    private static String between(String page, String name) {
        String begin = "<!-- " + name + " -->\n";
        return page.substring(page.indexOf(begin) + begin.length(), page.indexOf("<!-- /" + name + " -->"));
    }

    private record Shown(String page, String command) {}
}
