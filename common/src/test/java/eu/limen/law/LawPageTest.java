package eu.limen.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page docs/law.md shows the tables that the program reads. */
class LawPageTest {

    private static final List<String> PAGE = page();

    @ParameterizedTest
    @CsvSource({"SBC_2024", "COM_2021_891", "SBC_2016"})
    void thePageShowsEveryRowOfARegimeInTheOrderOfItsTable(String regime) {
        List<String> rows = LegalRegime.of(regime.equals("SBC_2016") ? "SBC_2024" : regime).rules().stream()
                .filter(rule -> rule.regime().equals(regime))
                .map(LawPageTest::row)
                .toList();

        assertThat(tableUnder("### " + regime)).isEqualTo(rows);
    }

    @Test
    void thePageShowsEveryCaveat() {
        List<String> rows = LegalRegime.of("SBC_2024").caveats().all().stream()
                .map(LawPageTest::row)
                .toList();

        assertThat(tableUnder("## What is unsure")).isEqualTo(rows);
    }

    private static String row(LegalRule rule) {
        return cells(
                rule.rule(),
                plain(rule.kind()),
                rule.procedures().stream().map(LawPageTest::plain).collect(Collectors.joining(", ")),
                plain(rule.countedFrom())
                        + (rule.notBeforeDay() == null ? "" : ", not before " + Controls.date(rule.notBeforeDay())),
                (rule.repeats() ? "again after each " : "") + rule.period().words(),
                plain(rule.answeredBy()) + (rule.answerAnyDay() ? ", any day" : ""),
                rule.dutyHolder().toLowerCase(Locale.ROOT),
                Controls.date(rule.validFromDay()),
                rule.validToDay() == Long.MAX_VALUE ? "still law" : Controls.date(rule.validToDay()),
                rule.provision(),
                plain(rule.attested()),
                rule.caveats().isEmpty() ? "none" : String.join(", ", rule.caveats()));
    }

    private static String row(Caveat caveat) {
        return cells(
                caveat.code(),
                plain(caveat.applies()),
                caveat.regimes().isEmpty() ? "all" : String.join(", ", caveat.regimes()),
                caveat.states().isEmpty() ? "all" : String.join(", ", caveat.states()),
                caveat.text());
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String plain(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The rows of the first table after a heading. */
    private static List<String> tableUnder(String heading) {
        return PAGE.stream()
                .dropWhile(line -> !line.startsWith(heading))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("| "))
                .toList();
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(
                    Objects.requireNonNull(Path.of("").toAbsolutePath().getParent())
                            .resolve("docs/law.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
