package eu.limen.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "S|AT-DE|FIREARMS_TRAFFICKING|AT>DE", "I|AT-DE|", "X|AT-DE|2025-W09", "G|a|b|c|d"})
    void anIdOfNoResultThatCanBeExplainedIsNone(String text) {
        ResultId id = ResultId.of(text);

        assertThat(id).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "S|AT-DE|FIREARMS_TRAFFICKING|AT>DE|2025-03-01, situations.jsonl, false",
        "I|AT-DE|2025-W09, indicators.jsonl, true",
        "V|AT-DE|DE|DE-L12|2025-W09, indicators.jsonl, true",
        "A|SURGE|AT-DE[AT>DE]|DRUGS_TRAFFICKING|2025-03-01T12:00:00Z, alerts.jsonl, false",
        "A|TREND_RISE|AT-DE[AT>DE]|DRUGS_TRAFFICKING|2025-03-03T12:00:00Z, alerts.jsonl, false",
        "A|SILENT_SOURCE|AT-GW1~AT-DE~check~P1D|_|2025-03-01T12:00:00Z, alerts.jsonl, false",
        "A|DISPLACEMENT|AT-DE[AT>DE]~DE-PL[PL>DE]|DRUGS_TRAFFICKING|2025-03-01T12:00:00Z, alerts.jsonl, true"
    })
    void itKnowsItsFileAndWhetherOtherSectionsMatter(String text, String file, boolean others) {
        ResultId id = ResultId.of(text);

        assertThat(id).isNotNull().satisfies(known -> {
            assertThat(known.file()).isEqualTo(file);
            assertThat(known.sectionsNeeded().test("AT-DE")).isTrue();
            assertThat(known.sectionsNeeded().test("DE-PL")).isEqualTo(others);
        });
    }

    @Test
    void aVerdictIsFoundInTheIndicatorOfItsWeek() {
        ResultId id = ResultId.of("V|AT-DE|DE|DE-L12|2025-W09");

        assertThat(id).isNotNull().extracting(ResultId::idInFile).isEqualTo("I|AT-DE|2025-W09");
    }
}
