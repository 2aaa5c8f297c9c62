package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Account;
import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Episodes of the sequences that tell themselves in showings, with matches as flink-cep tells of them. */
class SequenceEpisodesTest {

    private static final long MONDAY = AWeek.MONDAY;
    private static final int KEYS = 2_000;

    @ParameterizedTest
    @EnumSource(names = {"ROUTE_WAVE", "ARMS_OR_DRUGS_IN_VEHICLES", "DE_ESCALATION"})
    void withoutCorrectionsEveryEpisodeWasFoundByFlinkCepFirst(PatternName pattern) {
        var random = new Random(7);
        int told = 0;
        for (int key = 0; key < KEYS; key++) {
            var keeper = keeper(random(pattern, random)).runUntil(Long.MAX_VALUE - 1);

            told += keeper.alerts().size();
            assertThat(keeper.unconfirmed()).isZero();
            assertThat(keeper.state()).isNull();
        }
        assertThat(told).isGreaterThan(KEYS / 4);
    }

    @Test
    void aWaveComesToRestFourWeeksAfterItsLastRise() {
        var keeper = keeper(onsets("0@0 1@2 2@4 x@5 x@6 x@7 x@8")).runUntil(Long.MAX_VALUE - 1);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts().get(0).knownAtMillis()).isEqualTo(AWeek.closes(4));
        assertThat(keeper.alerts().get(1).knownAtMillis()).isEqualTo(AWeek.closes(8));
        assertThat(keeper.alerts().get(1).reasons())
                .extracting(Reason::text)
                .contains("It has reached no further section for four weeks.");
    }

    @Test
    void aWaveOfWhichNothingMoreIsKnownIsNotSaidToBeOver() {
        var keeper = keeper(onsets("0@0 1@2 2@4")).runUntil(Long.MAX_VALUE - 1);

        assertThat(keeper.alerts().get(1).reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.contains("not a finding that it is over"));
    }

    @Test
    void aFurtherSectionIsNewsAndOtherRisesOfTheSameWeekAreNone() {
        var keeper = keeper(onsets("0@0 1@2 0@4 2@4 3@6")).runUntil(AWeek.closes(6));

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1");
        assertThat(keeper.alerts().get(1).evidence()).hasSize(4);
    }

    @Test
    void aCorrectionThatTakesARiseBackCancelsTheWave() {
        var showings = new ArrayList<>(onsets("0@0 1@2 2@4"));
        showings.add(
                showing(PatternName.ROUTE_WAVE, MONDAY + 14, "1", AWeek.closes(4) + 3_600_000, Sight.SHOWS_NOT, false));
        var keeper = keeper(showings).runUntil(AWeek.closes(5));

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
    }

    @Test
    void aLastingFallIsToldInItsFourthWeekAndThenWhenItHasDoubled() {
        var keeper = keeper(weeks("xxxxxxxx..")).runUntil(Long.MAX_VALUE - 1);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "ENDED2");
        assertThat(keeper.alerts().get(0).knownAtMillis()).isEqualTo(AWeek.closes(3));
        assertThat(keeper.alerts().get(1).knownAtMillis()).isEqualTo(AWeek.closes(7));
    }

    @Test
    void aWeekThatIsNotFallenBreaksTheRowAndOneThatCouldNotBeJudgedDoesNot() {
        assertThat(keeper(weeks("xxx.xxx")).runUntil(AWeek.closes(9)).alerts()).isEmpty();
        assertThat(keeper(weeks("xx?xx")).runUntil(AWeek.closes(4)).told()).containsExactly("NEW0");
    }

    @Test
    void hitsOfOneSideAloneAreNoPatternAndThoseOfBothAre() {
        assertThat(keeper(hits("A@0 A@1 A@2 A@3"))
                        .runUntil(Closes.of(MONDAY + 9))
                        .alerts())
                .isEmpty();
        assertThat(keeper(hits("A@0 D@3 A@6")).runUntil(Closes.of(MONDAY + 6)).told())
                .containsExactly("NEW0");
        assertThat(keeper(hits("A@0 D@3 A@7")).runUntil(Closes.of(MONDAY + 7)).alerts())
                .isEmpty();
    }

    /** What was told under a shape of the sequence that the new one does not see is ended in plain words, and not withdrawn. */
    @Test
    void anEpisodeThatANewShapeDoesNotSeeIsEnded() {
        var twoFallenWeeks = weeks("xx");
        var state = EpisodeState.empty(PatternName.DE_ESCALATION, "key", Threat.DRUGS_TRAFFICKING)
                .withShowings(twoFallenWeeks, Long.MIN_VALUE)
                .withEpisodes(List.of(episode(new Span(List.of(MONDAY, MONDAY + 7), MONDAY + 7, Span.End.RUNNING))))
                .judgedBy(0, Long.MIN_VALUE);

        var step = Episodes.step(state, List.of(), AWeek.closes(2), Keeper.CONTEXT);

        assertThat(step.alerts()).extracting(Alert::status).containsExactly(AlertStatus.ENDED);
        assertThat(step.alerts().get(0).reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.startsWith("The definition of this pattern has changed"));
        assertThat(step.state().episodes()).isEmpty();
        assertThat(step.state().shape()).isEqualTo(Shapes.of(PatternName.DE_ESCALATION));
    }

    @Test
    void anEpisodeThatANewShapeSeesGoesOnAndNothingIsToldTwice() {
        var keeper = keeper(weeks("xxxx")).runUntil(AWeek.closes(3));
        var before = Objects.requireNonNull(keeper.state()).judgedBy(0, Long.MIN_VALUE);

        var step = Episodes.step(before, List.of(), AWeek.closes(3) + 3_600_000, Keeper.CONTEXT);

        assertThat(step.alerts()).isEmpty();
        assertThat(step.state().episodes()).hasSize(1);
    }

    /** The new operator has not seen these weeks complete, so nobody may expect it to have found them. */
    @Test
    void anEpisodeFoundAcrossAChangeOfShapeIsNotCountedAsUnconfirmed() {
        var before = EpisodeState.empty(PatternName.DE_ESCALATION, "key", Threat.DRUGS_TRAFFICKING)
                .withShowings(weeks("xxx"), Long.MIN_VALUE)
                .judgedBy(0, Long.MIN_VALUE);
        var fourth = EpisodeInput.showing(weeks("xxxx").get(3));

        var step = Episodes.step(before, List.of(fourth), AWeek.closes(3), Keeper.CONTEXT);

        assertThat(step.alerts()).extracting(Alert::status).containsExactly(AlertStatus.NEW);
        assertThat(step.unconfirmed()).isZero();
    }

    private static Episode episode(Span span) {
        return new Episode(
                "A|DE_ESCALATION|key|DRUGS_TRAFFICKING|2015-10-26T12:00:00Z",
                AWeek.closes(1),
                0,
                span,
                List.of(),
                List.of(),
                List.of());
    }

    private static Keeper keeper(List<Showing> showings) {
        var seen = showings.stream().filter(Showing::entersCep).toList();
        return Keeper.ofShowings(showings)
                .withMatches(every(showings.get(0).pattern()).apply(seen));
    }

    private static Function<List<Showing>, List<PatternMatch>> every(PatternName pattern) {
        return switch (pattern) {
            case ROUTE_WAVE -> RouteWaveMatcher::everyMatch;
            case DE_ESCALATION -> DeEscalationMatcher::everyMatch;
            default -> VehicleHitsMatcher::everyMatch;
        };
    }

    private static List<Showing> random(PatternName pattern, Random random) {
        List<Showing> showings = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            switch (pattern) {
                case ROUTE_WAVE -> {
                    for (int position = 0; position < 4; position++) {
                        if (random.nextDouble() < 0.12) {
                            showings.add(week(pattern, number, Integer.toString(position), Sight.SHOWS));
                        }
                    }
                }
                case DE_ESCALATION -> {
                    double chance = random.nextDouble();
                    showings.add(week(pattern, number, "", chance < 0.6 ? Sight.SHOWS : Sight.SHOWS_NOT));
                }
                default -> {
                    for (String side : List.of("AT", "DE")) {
                        if (random.nextDouble() < 0.1) {
                            long day = MONDAY + number;
                            showings.add(showing(pattern, day, side, Closes.of(day), Sight.SHOWS, true));
                        }
                    }
                }
            }
        }
        if (showings.isEmpty()) {
            showings.add(week(PatternName.DE_ESCALATION, 0, "", Sight.SHOWS_NOT));
        }
        return showings;
    }

    private static List<Showing> onsets(String spelt) {
        List<Showing> showings = new ArrayList<>();
        for (String onset : spelt.split(" ")) {
            boolean quiet = onset.startsWith("x");
            showings.add(week(
                    PatternName.ROUTE_WAVE,
                    Integer.parseInt(onset.substring(2)),
                    quiet ? "0" : onset.substring(0, 1),
                    quiet ? Sight.SHOWS_NOT : Sight.SHOWS));
        }
        return showings;
    }

    private static List<Showing> weeks(String letters) {
        List<Showing> weeks = new ArrayList<>();
        for (int number = 0; number < letters.length(); number++) {
            Sight sight = switch (letters.charAt(number)) {
                case 'x' -> Sight.SHOWS;
                case '.' -> Sight.SHOWS_NOT;
                default -> Sight.UNKNOWN;
            };
            weeks.add(week(PatternName.DE_ESCALATION, number, "", sight));
        }
        return weeks;
    }

    private static List<Showing> hits(String spelt) {
        List<Showing> hits = new ArrayList<>();
        for (String hit : spelt.split(" ")) {
            long day = MONDAY + Integer.parseInt(hit.substring(2));
            hits.add(showing(
                    PatternName.ARMS_OR_DRUGS_IN_VEHICLES,
                    day,
                    hit.substring(0, 1),
                    Closes.of(day),
                    Sight.SHOWS,
                    true));
        }
        return hits;
    }

    private static Showing week(PatternName pattern, int number, String part, Sight sight) {
        boolean enters = sight == Sight.SHOWS || (pattern == PatternName.DE_ESCALATION && sight == Sight.SHOWS_NOT);
        return showing(pattern, MONDAY + 7L * number, part, AWeek.closes(number), sight, enters);
    }

    private static Showing showing(
            PatternName pattern, long day, String part, long tick, Sight sight, boolean entersCep) {
        Account account = sight == Sight.SHOWS ? account(day, part) : null;
        return new Showing(pattern, "key", Threat.DRUGS_TRAFFICKING, part, day, tick, sight, entersCep, account);
    }

    private static Account account(long day, String part) {
        return new Account(
                "something seen",
                "",
                part,
                List.of("AT-DE"),
                null,
                Addressees.national(List.of("AT", "DE")),
                List.of(),
                0,
                Severity.MINOR,
                Certainty.POSSIBLE,
                true,
                3L,
                1.0,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(new Reason("seen", "3", "1", null, "Something was seen.")),
                List.of(new EvidencePoint(
                        "AT-DE", part.isEmpty() ? "AT>DE" : part, Words.isoDay(day), Label.HIGH, 3L, 1.0, null)));
    }
}
