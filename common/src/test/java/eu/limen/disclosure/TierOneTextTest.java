package eu.limen.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TierOneTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SI-SYNTH-1 has not reported on IT-SI since 22 January 2025.",
                "the week of 13 May 2024 is not in alarm.",
                "due four weeks before the planned start: 2024-12-18.",
                "It is a last resort (Recommendation of 23.11.2023, (17)(a)).",
                "Decisions: AT-2024-901, AT-2025-902."
            })
    void daysAndReferencesStayAsTheyAre(String text) {
        assertThat(TierOneText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police checks found 1 cases of smuggling in 2678 checks, the control 12 in 6224; probability that each side's find at least 80.0 % of what the control finds per check: 7.5 %."
                        + "|Police checks found <5 cases of smuggling in 2,680 checks, the control 10 to 14 in 6,220; probability that each side's find at least 80 % of what the control finds per check: 5 to 20 %.",
                "Share of the cases of migrant smuggling found away from the control: 7.7 %; probability that it is above 50.0 %: under 0.1 %."
                        + "|Share of the cases of migrant smuggling found away from the control: under 25 %; probability that it is above 50 %: under 1 %.",
                "below 50.0 % of the baseline's with probability over 99.9 %, and 1.2 % if every further check finds less; at least 95.0 % is needed."
                        + "|below 50 % of the baseline's with probability over 99 %, and 1 to 5 % if every further check finds less; at least 95 % is needed.",
                "Persons checked for one finding in the week: migrant smuggling: control 2678, police checks 97. Probability that police checks need no more: 40.6 %."
                        + "|Persons checked for one finding in the week: not shown, since a small number could be had from it. Probability that police checks need no more: 20 to 50 %.",
                "Persons checked without any finding in the week, at least: control 660 of 662 (99.7 %); police checks HU 61 of 62 (98.4 %)."
                        + "|Persons checked without any finding in the week, at least: control at least 90 % of 662; police checks HU a share that is not shown, of few.",
                "This week 15 found, 13.6 expected; so many or more have probability 38.3 %."
                        + "|This week 15 to 19 found, 14 expected; so many or more have probability 20 to 50 %.",
                "Repeated mutual transfers on AT-IT, 42 by AT and 3 by IT within 4 weeks"
                        + "|Repeated mutual transfers on AT-IT, 40 to 44 by AT and <5 by IT within 4 weeks",
                "AT transferred 42 of the 121 persons whom it apprehended near this border in 4 weeks and whose transfer it states."
                        + "|AT transferred 40 to 44 of the 120 to 124 persons whom it apprehended near this border in 4 weeks and whose transfer it states.",
                "In the last 4 weeks 46 found, 41.5 expected from the long run before: ratio 1.09."
                        + "|In the last 4 weeks 45 to 49 found, 42 expected from the long run before: ratio 1.1."
            })
    void whatWouldGiveASmallNumberBackIsCoarse(String text, String shown) {
        assertThat(TierOneText.of(text)).isEqualTo(shown);
    }

    @Test
    void twoTextsOfSmallNumbersAreAlike() {
        String one =
                "2 cases of migrant smuggling found in the last 4 weeks; the baseline's rate gives 103.2 at the same checks.";

        assertThat(TierOneText.of(one)).isEqualTo(TierOneText.of(one.replace("2 cases", "4 cases")));
    }
}
