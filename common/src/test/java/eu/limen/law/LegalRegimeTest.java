package eu.limen.law;

import static eu.limen.law.Controls.RULES;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.register;
import static eu.limen.law.Controls.section;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.model.MeasureReport;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regimes are tables: they are complete, a change of law is a change in one, and a wrong one is refused. */
class LegalRegimeTest {

    private static final List<MeasureReport> CONTROL = controls("AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-09-15");

    @Test
    void theAdoptedActHasEveryClockOfThePaperAndItsHistory() {
        assertThat(rules("SBC_2024"))
                .contains(
                        "UNF-1M",
                        "UNF-3M",
                        "FOR-NOTICE",
                        "FOR-6M",
                        "RISK-6M",
                        "OPIN-12M",
                        "REP-12M",
                        "MAX-24M",
                        "EXC-6M",
                        "EXC-12M",
                        "REP-LIFT")
                .contains("OLD-10D", "OLD-2M", "OLD-30D", "OLD-6M", "OLD-29")
                .doesNotContain("COM-OPIN-18M");
    }

    @Test
    void theProposalHasEighteenMonthsAndNoEndBeyondTwoYears() {
        assertThat(rules("COM_2021_891")).contains("COM-OPIN-18M", "OLD-29").doesNotContain("OPIN-12M", "EXC-12M");
    }

    @Test
    void theRulesOf2016GoOnWhereARuleSetNamesThem() {
        LegalRegime old = LegalRegime.of("SBC_2016");

        List<Clock> clocks = Clocks.on(section("AT-DE"), register("AT-DE", CONTROL), old, RULES, day("2025-05-01"));

        assertThat(told(clocks, "OLD-30D", "OLD-6M", "FOR-6M"))
                .containsExactly("OLD-30D 2025-01-30 NO_RECORD_HERE", "OLD-6M 2025-06-30 OPEN");
        assertThat(clocks).allSatisfy(clock -> assertThat(clock.caveat()).contains("before 10 July 2024"));
    }

    @Test
    void aRegimeThatNoRuleSetMayNameIsRefused() {
        assertThatThrownBy(() -> LegalRegime.of("SBC_2030"))
                .hasMessageContaining("SBC_2030")
                .hasMessageContaining("SBC_2024");
    }

    @Test
    void aChangeOfLawIsAChangeOfTheTable() {
        LegalRegime longer = edited(
                "sbc-2024.csv",
                table -> table.replace(
                        "EACH_PERIOD,,P6M,NO,END_WITHIN,BY_DUE,STATE,2024-07-10,,Art. 25a(5)",
                        "EACH_PERIOD,,P9M,NO,END_WITHIN,BY_DUE,STATE,2024-07-10,,Art. 25a(5)"));

        assertThat(periods(Controls.SBC_2024)).containsExactly("FOR-6M 2025-06-30 OPEN");
        assertThat(periods(longer)).containsExactly("FOR-6M 2025-09-30 MET");
    }

    @Test
    void aNewLawGovernsWhatBeginsUnderIt() {
        LegalRegime shorterFrom2026 = edited("sbc-2024.csv", table -> {
            String row = table.lines()
                    .filter(line -> line.startsWith("FOR-6M,"))
                    .findFirst()
                    .orElseThrow();
            String until = row.replace("2024-07-10,,", "2024-07-10,2025-12-31,");
            String from = row.replace("2024-07-10,,", "2026-01-01,,").replace("P6M", "P3M");
            return table.replace(row, until + "\n" + from);
        });
        List<MeasureReport> both = controls(
                "AT-DE", "DE-2025-001 DE-L1 FOR 2025-10-01 2026-03-31", "DE-2026-002 DE-L1 FOR 2026-04-01 2026-06-30");

        List<Clock> clocks =
                Clocks.all(section("AT-DE"), register("AT-DE", both), shorterFrom2026, RULES, day("2026-05-01"));

        assertThat(told(clocks, "FOR-6M")).containsExactly("FOR-6M 2026-03-31 MET", "FOR-6M 2026-06-30 MET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P6M| P6X| period: 'P6X' (expected: months, weeks or days",
                "END_WITHIN| END| answered_by: 'END' (expected: one of NOTIFIED_ON",
                "FOR-6M,PERIOD_END| FOR-6M,PERIOD| kind: 'PERIOD' (expected: one of NOTICE",
                "EACH_PERIOD| EACH| counted_from: 'EACH' (expected: one of EACH_PERIOD",
                "2024-07-10| 2024-13-10| valid_from: '2024-13-10' (expected: a date such as 2024-07-10)",
                "UNFORESEEABLE| SUDDEN| procedures: 'SUDDEN' (expected: some of UNFORESEEABLE",
                "BY_DUE| SOON| answer_day: 'SOON' (expected: one of BY_DUE ANY_DAY)",
                "STATE| KING| duty_holder: 'KING' (expected: one of STATE COMMISSION COUNCIL)",
                "MONTHS| MOONS| caveats: 'MOONS' (expected: codes of the table of caveats)",
                "{due}| soon| (expected: a sentence with {due} for the date)",
                "Art. 25a| Article| provision: 'Article(2)' (expected: a provision such as Art. 25a(5))",
                "SEEN| SURE| certainty: 'SURE' (expected: one of SEEN SECONDARY MEMORY PROPOSAL)",
                "UNF-3M| UNF-1M| valid_from; see line"
            })
    void aBadTableIsRefusedWithLineValueAndWhatWasExpected(String from, String to, String said) {
        UnaryOperator<String> edit = table -> said.contains("see line")
                ? table.replace("UNF-3M,MAXIMUM", "UNF-1M,PERIOD_END")
                : table.replace(from.strip(), to.strip());

        assertThatThrownBy(() -> edited("sbc-2024.csv", edit))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("sbc-2024.csv: line ")
                .hasMessageContaining(said.strip());
    }

    @Test
    void aTableOfCaveatsWithoutASentenceThatTheProgramNeedsIsRefused() {
        assertThatThrownBy(() -> edited("caveats.csv", table -> table.replace("SAME_THREAT,", "SAME_DANGER,")))
                .hasMessageContaining("a row for SAME_THREAT");
        assertThatThrownBy(() -> edited("caveats.csv", table -> table.replace(",DK,", ",XX,")))
                .hasMessageContaining("states: 'XX' (expected: states such as DK)");
    }

    private static List<String> periods(LegalRegime regime) {
        return told(
                Clocks.all(section("AT-DE"), register("AT-DE", CONTROL), regime, RULES, day("2025-05-01")), "FOR-6M");
    }

    private static List<String> rules(String regime) {
        return LegalRegime.of(regime).rules().stream()
                .map(LegalRule::rule)
                .distinct()
                .toList();
    }

    /** The adopted act, one of its tables changed. */
    private static LegalRegime edited(String file, UnaryOperator<String> edit) {
        Function<String, Reader> tables =
                name -> new StringReader(name.equals(file) ? edit.apply(text(name)) : text(name));
        return LegalRegime.read("SBC_2024", tables);
    }

    private static String text(String file) {
        try (Reader reader = Shipped.table(file)) {
            StringWriter writer = new StringWriter();
            reader.transferTo(writer);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
