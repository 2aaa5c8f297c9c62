package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Holds the README to what the program is. */
class ReadmeTest {

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    @Test
    void itsOptionsAreTheProgramsOptions() throws IOException {
        String readme = Repository.text("README.md");

        assertThat(between(readme, "options")).isEqualTo(optionsOfAllCommands());
    }

    @Test
    void itsCommandsAreThoseThatAreTested() throws IOException {
        String readme = Repository.text("README.md");

        assertThat(readme)
                .contains("\n    deploy/limen demo\n")
                .contains("\n    deploy/limen doctor\n")
                .contains("\n    deploy/limen replay --input balkan-route-2015 --output out\n")
                .contains("\n    mvn -B -ntp verify\n");
        assertThat(Repository.text(".ci/run")).contains("\nmvn -B -ntp verify\n");
        assertThat(Repository.HOME.resolve("deploy/limen")).isExecutable();
    }

    @Test
    void theClassesAndTestsItNamesExist() throws IOException {
        String provisions =
                Repository.text("README.md").split("\\| provision \\|", 2)[1].split("\n\n", 2)[0];
        List<String> named =
                NAMED.matcher(provisions).results().map(name -> name.group(1)).toList();

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(Repository.classes()).containsAll(named);
    }

    @Test
    void theScenariosItNamesAreAllThereAre() throws IOException {
        String scenarios =
                Repository.text("README.md").split("\\| scenario \\|", 2)[1].split("\n\n", 2)[0];
        List<String> named = NAMED.matcher(scenarios)
                .results()
                .map((MatchResult name) -> name.group(1))
                .sorted()
                .toList();

        assertThat(named).isEqualTo(Home.scenarioNames());
    }

    @Test
    void whatItLinksToExists() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([^)]+)\\)");

        assertThat(link.matcher(Repository.text("README.md")).results())
                .isNotEmpty()
                .allMatch(target -> Files.exists(Repository.HOME.resolve(target.group(1))));
    }

    @Test
    void itShowsTenLines() throws IOException {
        String lines = between(Repository.text("README.md"), "lines");

        assertThat(lines.lines().filter(line -> line.startsWith("    "))).hasSize(10);
    }

    private static String between(String readme, String name) {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- /" + name + " -->";
        return readme.substring(readme.indexOf(begin) + begin.length(), readme.indexOf(end));
    }

    private static String optionsOfAllCommands() {
        return commandsUnder(Limen.commandLine())
                .filter(ReadmeTest::takesSomething)
                .map(ReadmeTest::optionsOf)
                .collect(Collectors.joining("\n"));
    }

    /** The commands that do something, also those within others; those behind scripts of their own have pages of their own. */
    private static Stream<CommandSpec> commandsUnder(CommandLine line) {
        return line.getSubcommands().isEmpty()
                ? Stream.of(line.getCommandSpec())
                : line.getSubcommands().values().stream()
                        .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                        .flatMap(ReadmeTest::commandsUnder);
    }

    private static boolean takesSomething(CommandSpec command) {
        return !command.positionalParameters().isEmpty()
                || command.options().stream().anyMatch(option -> !option.usageHelp() && !option.versionHelp());
    }

    private static String optionsOf(CommandSpec command) {
        return "| `" + command.qualifiedName() + "` | value | |\n|---|---|---|\n"
                + command.positionalParameters().stream()
                        .map(given -> "| | `" + given.paramLabel() + "` | " + given.description()[0] + " Required. |\n")
                        .collect(Collectors.joining())
                + command.options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(ReadmeTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(OptionSpec option) {
        String words = Stream.of(option.description())
                .map(line -> line.replace("${DEFAULT-VALUE}", "`" + option.defaultValue() + "`"))
                .collect(Collectors.joining(" "));
        return "| `" + option.longestName() + "` | `" + option.paramLabel() + "` | " + words
                + (option.required() ? " Required." : "") + " |\n";
    }
}
