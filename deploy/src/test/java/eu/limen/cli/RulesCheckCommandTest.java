package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * What stewards are told. The answers to twenty wrong rule sets are kept in one file, to be read; after a change that is meant,
 * {@code mvn -pl deploy -am test -Dtest=RulesCheckCommandTest -Dlimen.golden=write} writes it anew.
 */
class RulesCheckCommandTest {

    private static final Path WRONG_RULES = Path.of("src/test/resources/wrong-rules");
    private static final Path ANSWERS = WRONG_RULES.resolve("answers.txt");
    private static final boolean WRITE = "write".equals(System.getProperty("limen.golden"));
    private static final String HEAD = """
            name: draft
            version: "2"
            publishedAt: 2026-02-01T00:00:00Z
            validFrom: 2026-03-01T00:00:00Z
            regime: SBC_2024
            """;

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void twentyWrongRuleSetsAreRefusedAndSayWhatWhereAndWhatWasExpected() throws IOException {
        StringBuilder answers = new StringBuilder();
        List<Path> files = wrongRules();
        for (Path file : files) {
            out.getBuffer().setLength(0);
            answers.append(Files.readString(file).indent(4).stripTrailing()).append("\n\n");

            assertThat(check(file)).as(file.toString()).isEqualTo(1);

            answers.append(steady(out.toString())).append("\n" + "-".repeat(80) + "\n\n");
        }
        if (WRITE) {
            Files.writeString(ANSWERS, answers);
        }

        assertThat(files).hasSize(20);
        assertThat(answers.toString()).isEqualTo(Files.readString(ANSWERS));
    }

    @Test
    void theStandardRulesAreInOrderAndSeeWhatTheySayTheySee() {
        int code = check(Repository.HOME.resolve("common/src/main/resources/rules/default.yaml"));

        assertThat(out.toString())
                .contains("EXEMPLARS: ")
                .doesNotContain("FAILS")
                .endsWith("In order.\n");
        assertThat(code).isZero();
    }

    @Test
    void whatAStateHasNotApprovedMayBeTriedAndIsNotYetToBePublished() throws IOException {
        Path file = write(HEAD + """
                overrides:
                  - {section: AT-DE, parameters: {label: {highAlpha: 0.002, risingRatio: 1.2}}}
                approvals:
                  - {section: AT-DE, state: AT, at: 2026-01-30T10:00:00Z}
                """);

        int code = check(file);

        assertThat(out.toString())
                .contains("not yet approved by DE: the job will refuse it")
                .contains("overrides[0].parameters.label.risingRatio  (line 7)\n"
                        + "    found     the same as for all sections\n")
                .endsWith("In order, to be tried; not to be published yet: 1 approval is missing.\n");
        assertThat(code).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsBadUsage() {
        assertThat(check(directory.resolve("none.yaml"))).isEqualTo(2);

        assertThat(err.toString())
                .isEqualTo("Cannot start:\n  FILE: '" + directory.resolve("none.yaml")
                        + "' (expected: a file that can be read)\n");
    }

    @Test
    void rulesAloneNamesWhatCanBeDoneWithThem() {
        assertThat(limen("rules")).isEqualTo(2);

        assertThat(err.toString()).isEqualTo("Cannot start:\n  command: none (expected: one of check)\n");
    }

    private static List<Path> wrongRules() throws IOException {
        try (Stream<Path> files = Files.list(WRONG_RULES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Without what a faster machine or a longer catalogue of patterns would change. */
    private static String steady(String text) {
        return text.replaceAll("in [0-9.]+ s", "in ... s").replaceAll("(?:[A-Z_]{5,}, ){5,}[A-Z_]{5,}", "...");
    }

    private Path write(String rules) throws IOException {
        return Files.writeString(directory.resolve("draft.yaml"), rules);
    }

    private int check(Path file) {
        return limen("rules", "check", file.toString());
    }

    private int limen(String... arguments) {
        CommandLine line = Limen.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
