package eu.limen.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.PatternName;
import eu.limen.model.ResultIds;
import eu.limen.model.Threat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the record for ever as an id. */
class IdSpellingTest {

    private static final String SITUATION = ResultIds.situation("AT-SI", Threat.MIGRANT_SMUGGLING, "SI>AT", 20_000);
    private static final String INDICATOR = ResultIds.indicator("DK-SE:SEA", "2025-W10");
    private static final String VERDICT = ResultIds.verdict("AT-SI", "AT", "AT-L901", "2025-W10");
    private static final long TICK = 1_741_000_000_000L;

    @Test
    void idsOfResultsAre() {
        List<String> ids = List.of(
                SITUATION,
                INDICATOR,
                VERDICT,
                ResultIds.alert(PatternName.SURGE, "HU-SI[HU>SI]", Threat.MIGRANT_SMUGGLING.name(), TICK),
                ResultIds.alert(PatternName.DISPLACEMENT, "HR-HU[HR>HU]~HR-SI[HR>SI]", "_T", TICK),
                ResultIds.alert(PatternName.VERDICT_CHANGED, "CZ-SK~CZ~CZ-L901", "_", TICK));

        assertThat(ids).allMatch(IdSpelling::isId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT-SI", "NO:SEA", "AT-2025-001", "AT-L12", "17", "999999"})
    void sectionsMeasuresAndNumbersAre(String id) {
        assertThat(IdSpelling.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erika Mustermann Pass C01X00T47",
                "A|SURGE|ERIKA-MUSTERMANN|_|2025-03-04T00:00:00Z",
                "A|SILENT_SOURCE|DE-MUSTERMANN~AT-DE~check~P1D|_|2025-03-04T00:00:00Z",
                "A|MUSTERMANN|AT-SI|_|2025-03-04T00:00:00Z",
                "S|AT-SI|MUSTERMANN|SI>AT|2025-03-04",
                "S|AT-SI|MIGRANT_SMUGGLING|SI>AT|2025-03-04 Erika",
                "I|AT-SI|2025-W10\n",
                "436641234567",
                "AT-MUSTERMANN",
                ""
            })
    void whatHasRoomForAWordIsNot(String text) {
        assertThat(IdSpelling.isId(text)).isFalse();
    }

    @Test
    void theSectionOfAResultIsInItsId() {
        assertThat(List.of(SITUATION, INDICATOR, VERDICT))
                .extracting(id -> IdSpelling.sectionOf(id).orElse(""))
                .containsExactly("AT-SI", "DK-SE:SEA", "AT-SI");
        assertThat(IdSpelling.sectionOf("A|SURGE|AT-SI|_|2025-03-04T00:00:00Z")).isEmpty();
    }
}
