package eu.limen.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Account;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.RouteWeek;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.Tick;
import eu.limen.model.Addressee;
import eu.limen.model.Basis;
import eu.limen.model.Certainty;
import eu.limen.model.Threat;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Weeks of the three sections of one corridor, a letter each: {@code .} quiet, {@code x} a rise, {@code ?} not judged, {@code i} a control began. */
class RouteWeeksTest {

    private static final String ROUTE = "HR-SI[HR>SI]~AT-SI[SI>AT]~AT-DE[AT>DE]";
    private static final List<String> SECTIONS = List.of("HR-SI", "AT-SI", "AT-DE");
    private static final List<String> DIRECTIONS = List.of("HR>SI", "SI>AT", "AT>DE");
    private static final long MONDAY = LocalDate.parse("2025-01-06").toEpochDay();

    private final RouteBook book = new RouteBook();
    private final List<Showing> told = new ArrayList<>();
    private final RouteWeeks weeks = new RouteWeeks(
            ROUTE + "|MIGRANT_SMUGGLING",
            Routes.within(SectionRegister.standard()),
            RuleSets.only(RuleSetReader.standard()));

    @Test
    void risesOneAfterTheOtherAreToldAsOneWaveWithAllItsSectionsInOrder() {
        closeAll("...x.....", ".....x...", ".......x.");

        Account wave = account(onsets().get(2));
        assertThat(onsets()).extracting(Showing::part).containsExactly("0", "1", "2");
        assertThat(onsets()).allMatch(Showing::entersCep);
        assertThat(wave.subject()).isEqualTo("rise of migrant smuggling travelling from HR-SI to AT-DE");
        assertThat(wave.detail()).isEqualTo(", 3 sections in 5 weeks");
        assertThat(wave.sections()).containsExactlyElementsOf(SECTIONS);
        assertThat(wave.addressees()).extracting(Addressee::state).containsExactly("AT", "DE", "HR", "SI");
        assertThat(wave.certainty()).isEqualTo(Certainty.LIKELY);
        // 52 p q^2 with p = .01 + .0065, q = 1 - (1 - p)^4
        assertThat(Objects.requireNonNull(wave.expectedFalsePerYear())).isBetween(0.0034, 0.0036);
        assertThat(wave.reasons().get(0).text()).contains("about 2.0 weeks", "about 0.004 such waves a year");
    }

    @Test
    void aRiseThatIsPartOfNoWaveIsToldByItself() {
        closeAll("...x.....", ".........", ".........");

        assertThat(account(onsets().get(0)).sections()).containsExactly("HR-SI");
    }

    @Test
    void onlyTheFirstWeekOfARiseAfterThreeQuietOnesBeginsOne() {
        closeAll("...xx.x....x", "............", "............");

        assertThat(onsets()).extracting(onset -> (onset.day() - MONDAY) / 7).containsExactly(3L, 11L);
    }

    @Test
    void aControlThatBeginsIsNoRise() {
        closeAll("...i.", ".....", ".....");

        assertThat(onsets()).isEmpty();
    }

    @Test
    void weeksThatCouldNotBeJudgedAreNeitherRisesNorQuiet() {
        closeAll("..??x", ".....", ".....");

        assertThat(onsets()).isEmpty();
    }

    @Test
    void aCorrectionTakesARiseBackAndEntersNoSequence() {
        closeAll("...x....", "........", "........");
        long later = close(7) + Tick.HOUR_MILLIS;

        book.take(week(0, 3, '.', later));
        weeks.compute(book, later, told::add);

        Showing last = told.get(told.size() - 1);
        assertThat(last.day()).isEqualTo(MONDAY + 21);
        assertThat(last.sight()).isEqualTo(Sight.SHOWS_NOT);
        assertThat(last.entersCep()).isFalse();
    }

    @Test
    void aRiseLearntLateIsToldButEntersNoSequence() {
        closeAll("........", "........", "........");
        long later = close(7) + Tick.HOUR_MILLIS;

        book.take(week(0, 5, 'x', later));
        weeks.compute(book, later, told::add);

        assertThat(onsets()).hasSize(1);
        assertThat(onsets().get(0).entersCep()).isFalse();
    }

    @Test
    void aCorridorIsLookedAtBothWays() {
        var section = Routes.within(SectionRegister.standard());

        assertThat(section.of("AT-DE[DE>AT]~AT-SI[AT>SI]~HR-SI[SI>HR]").sections())
                .containsExactly("AT-DE", "AT-SI", "HR-SI");
    }

    @Test
    void whatIsKeptDoesNotGrow() {
        closeAll("...x....x...".repeat(20), "....x...".repeat(30), ".....x..".repeat(30));

        assertThat(book.weeks).hasSizeLessThanOrEqualTo(3 * 36);
        assertThat(book.said).hasSizeLessThanOrEqualTo(3 * 11);
    }

    private void closeAll(String first, String second, String third) {
        List<String> letters = List.of(first, second, third);
        for (int number = 0; number < first.length(); number++) {
            for (int position = 0; position < letters.size(); position++) {
                book.take(week(position, number, letters.get(position).charAt(number), close(number)));
            }
            weeks.compute(book, close(number), told::add);
        }
    }

    private List<Showing> onsets() {
        return told.stream().filter(Showing::shows).toList();
    }

    private static Account account(Showing showing) {
        return Objects.requireNonNull(showing.account());
    }

    private static long close(int number) {
        return (MONDAY + 7L * number + 7) * Tick.DAY_MILLIS + 12 * Tick.HOUR_MILLIS;
    }

    private static RouteWeek week(int position, int number, char letter, long tick) {
        boolean rises = letter == 'x' || letter == 'i';
        long monday = MONDAY + 7L * number;
        var week = new FlowWeek(
                SECTIONS.get(position),
                Threat.MIGRANT_SMUGGLING,
                DIRECTIONS.get(position),
                monday,
                tick,
                Basis.RATE,
                List.of(),
                letter != '?',
                rises ? 40 : 20,
                20,
                rises ? 0.001 : 0.5,
                rises,
                false,
                letter == 'x',
                letter == 'i',
                false,
                List.of(),
                Map.of("AT", monday + 6));
        return new RouteWeek(ROUTE, position, week, letter == '?' ? null : Double.valueOf(26));
    }
}
