package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks of a pattern without a form of its own, a letter each: {@code x} shows it, {@code .} does not, {@code ?} could not be assessed. */
class ShowingEpisodesTest {

    private static final long FOREVER = Long.MAX_VALUE - 1;
    private static final Addressee POLAND = new Addressee("PL", ContactLevel.NATIONAL);
    private static final Addressee GERMANY = new Addressee("DE", ContactLevel.NATIONAL);

    @Test
    void aWeekThatShowsThePatternIsToldAtItsClose() {
        var keeper = Keeper.ofShowings(weeks("..x")).runUntil(AWeek.closes(2));

        Alert alert = keeper.alerts().get(0);
        assertThat(keeper.told()).containsExactly("NEW0");
        assertThat(alert.id()).isEqualTo("A|EQUIVALENCE_DRIFT|DE-PL~DE|_|2015-11-02T12:00:00Z");
        assertThat(alert.family()).isEqualTo(AlertFamily.PROPORTIONALITY);
        assertThat(alert.headline()).isEqualTo("Police checks of DE on DE-PL look like border control, in two ways");
        assertThat(alert.addressees()).containsExactly(GERMANY);
        assertThat(alert.onset()).isEqualTo("2015-10-26");
        assertThat(alert.urgency()).isEqualTo(Urgency.EXPECTED);
        assertThat(alert.measuresInForce()).containsExactly("DE-2015-037");
        assertThat(alert.reasons()).extracting(Reason::rule).containsExactly("drift");
        assertThat(alert.dataUntil()).containsEntry("DE", "2015-11-01");
    }

    @Test
    void theNeighbourIsToldOnceItHasLastedFourteenDays() {
        var keeper = Keeper.ofShowings(weeks("xxxx")).runUntil(AWeek.closes(3));

        assertThat(keeper.alerts())
                .extracting(Alert::addressees)
                .containsExactly(
                        List.of(GERMANY), List.of(GERMANY), List.of(GERMANY, POLAND), List.of(GERMANY, POLAND));
    }

    @Test
    void twoWeeksThatDoNotShowItEndIt() {
        var keeper = Keeper.ofShowings(weeks("x.x..")).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "ENDED2");
        assertThat(keeper.alerts().get(2).headline()).startsWith("Over: police checks");
        assertThat(keeper.state()).isNull();
    }

    @Test
    void weeksThatCouldNotBeAssessedDoNotEndItUntilItIsOutOfSight() {
        var keeper = Keeper.ofShowings(weeks("x???")).runUntil(AWeek.closes(3));
        var later = Keeper.ofShowings(weeks("x???")).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0");
        assertThat(later.told()).containsExactly("NEW0", "ENDED1");
        assertThat(later.alerts().get(1).headline()).startsWith("No data any more: police checks");
        assertThat(later.alerts().get(1).reasons())
                .extracting(Reason::text)
                .contains("There are no data to say whether it goes on. This is not a finding that it is over.");
    }

    @Test
    void whatLastsForEightWeeksIsNoLongerNewsAndIsNotSaidToBeOver() {
        var keeper = Keeper.ofShowings(weeks("xxxxxxxx")).runUntil(AWeek.closes(7));

        Alert last = keeper.alerts().get(keeper.alerts().size() - 1);
        assertThat(last.status()).isEqualTo(AlertStatus.ENDED);
        assertThat(last.headline()).startsWith("Goes on, no longer news: police checks");
    }

    @Test
    void aCorrectionThatTakesTheOnlyWeekAwayCancelsWithTheWordsThatWereTold() {
        List<Showing> weeks = new ArrayList<>(weeks("..x."));
        weeks.add(week(2, '.', AWeek.closes(3) + 3_600_000));

        var keeper = Keeper.ofShowings(weeks).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
        Alert cancelled = keeper.alerts().get(1);
        assertThat(cancelled.headline()).isEqualTo("Withdrawn: police checks of DE on DE-PL look like border control");
        assertThat(cancelled.addressees()).containsExactly(GERMANY);
        assertThat(cancelled.cancelReason())
                .isEqualTo(
                        "What is now known does not bear the alert out: the week of 26 October 2015 does not show it.");
    }

    @Test
    void aLateWeekThatShowsItJoinsTheEpisodeNextToIt() {
        List<Showing> weeks = new ArrayList<>(weeks("..?x"));
        weeks.add(week(2, 'x', AWeek.closes(3) + 3_600_000));

        var keeper = Keeper.ofShowings(weeks).runUntil(AWeek.closes(3) + 3_600_000);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1");
        assertThat(keeper.alerts().get(1).onset()).isEqualTo("2015-10-26");
    }

    @Test
    void whoHasHeardOfItHearsHowItEnds() {
        List<Showing> weeks = weeks("xxx..");
        var account = account(Sight.SHOWS, weeks.get(0).day());
        weeks = List.of(
                weeks.get(0), elsewhere(weeks.get(1), Objects.requireNonNull(account)), weeks.get(3), weeks.get(4));

        var keeper = Keeper.ofShowings(weeks).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "ENDED2");
        assertThat(keeper.alerts().get(1).sections()).containsExactly("CZ-PL", "DE-PL");
        assertThat(keeper.alerts().get(1).addressees()).containsExactly(POLAND, GERMANY);
        assertThat(keeper.alerts().get(2).sections()).containsExactly("CZ-PL", "DE-PL");
        assertThat(keeper.alerts().get(2).addressees()).containsExactly(POLAND, GERMANY);
    }

    @Test
    void aChangeOfTheAnswerThatStandsSaysSoAndNotThatItIsOver() {
        List<Showing> weeks = weeks("x..").stream()
                .map(week -> new Showing(
                        PatternName.VERDICT_CHANGED,
                        week.key(),
                        null,
                        "",
                        week.day(),
                        week.tick(),
                        week.sight(),
                        false,
                        week.account()))
                .toList();

        var keeper = Keeper.ofShowings(weeks).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts().get(1).headline()).startsWith("Unchanged since: ");
        assertThat(keeper.alerts().get(1).reasons())
                .extracting(Reason::text)
                .contains("The answer has not changed again.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfWhatArrivesAtOneTickDoesNotMatter(long seed) {
        List<Showing> weeks = new ArrayList<>(weeks("x.xx..x?x...xx"));
        weeks.replaceAll(week -> week.at(AWeek.closes(13)));
        var inOrder = Keeper.ofShowings(weeks).runUntil(FOREVER);
        Collections.shuffle(weeks, new Random(seed));

        var shuffled = Keeper.ofShowings(weeks).runUntil(FOREVER);

        assertThat(shuffled.alerts()).isEqualTo(inOrder.alerts());
        assertThat(inOrder.alerts()).extracting(Alert::status).contains(AlertStatus.NEW, AlertStatus.ENDED);
    }

    @Test
    void aKeyOnWhichNothingWasEverShownLeavesNothingBehind() {
        var keeper = Keeper.ofShowings(weeks("....?...")).runUntil(FOREVER);

        assertThat(keeper.alerts()).isEmpty();
        assertThat(keeper.state()).isNull();
    }

    private static List<Showing> weeks(String letters) {
        return IntStream.range(0, letters.length())
                .mapToObj(number -> week(number, letters.charAt(number), AWeek.closes(number)))
                .toList();
    }

    private static Showing week(int number, char letter, long tick) {
        Sight sight = letter == 'x' ? Sight.SHOWS : letter == '.' ? Sight.SHOWS_NOT : Sight.UNKNOWN;
        long monday = AWeek.MONDAY + 7L * number;
        return new Showing(
                PatternName.EQUIVALENCE_DRIFT,
                "DE-PL~DE",
                null,
                "",
                monday,
                tick,
                sight,
                false,
                account(sight, monday));
    }

    private static @Nullable Account account(Sight sight, long monday) {
        if (sight != Sight.SHOWS) {
            return null;
        }
        return new Account(
                "police checks of DE on DE-PL look like border control",
                ", in two ways",
                "2",
                List.of("DE-PL"),
                "PL>DE",
                List.of(GERMANY),
                List.of(POLAND),
                14,
                Severity.MINOR,
                Certainty.OBSERVED,
                false,
                null,
                null,
                null,
                null,
                Map.of("DE", monday + 6),
                List.of("DE-2015-037"),
                List.of(new Reason("drift", "two", "none", null, "Two distinguishing features are less clear.")),
                List.of());
    }

    /** The same on another section, for other people. */
    private static Showing elsewhere(Showing week, Account account) {
        var other = new Account(
                account.subject(),
                account.detail(),
                account.mark(),
                List.of("CZ-PL"),
                account.direction(),
                List.of(POLAND),
                List.of(),
                0,
                account.severity(),
                account.certainty(),
                account.bothSides(),
                account.observed(),
                account.expected(),
                account.exposureChange(),
                account.expectedFalsePerYear(),
                account.dataUntil(),
                account.measuresInForce(),
                account.reasons(),
                account.evidence());
        return new Showing(
                week.pattern(),
                week.key(),
                week.threat(),
                week.part(),
                week.day(),
                week.tick(),
                week.sight(),
                false,
                other);
    }
}
