package eu.limen.register;

import static eu.limen.register.Given.day;
import static eu.limen.register.Given.entry;
import static eu.limen.register.Given.section;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Cell;
import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Section AT_DE = section("AT-DE");
    private static final long MONDAY = day("2025-03-03");
    private static final String ALWAYS = "2025-01-01";

    @Test
    void aSourceReportsOnMovementTowardsItsStateUnlessItSaysOtherwise() {
        Roster roster = roster(checks("DE-BPOL", SlotLength.DAY, null));

        assertThat(roster.on(MONDAY).states("AT>DE", Kind.CHECK)).containsExactly("DE");
        assertThat(roster.on(MONDAY).states("DE>AT", Kind.CHECK)).isEmpty();
    }

    @Test
    void checksPromiseAllCountableThreatsAsRates() {
        Roster roster = roster(checks("DE-BPOL", SlotLength.DAY, null));

        assertThat(roster.on(MONDAY).flows()).hasSize(8).allMatch(flow -> flow.basis() == Basis.RATE);
        assertThat(roster.on(MONDAY).flows())
                .extracting(PromisedFlow::threat)
                .containsExactlyElementsOf(Threat.countableThreats());
    }

    @Test
    void movementsAloneAreJudgedAsCounts() {
        Roster roster = roster(movements("DE-BPOL", List.of("AT>DE", "DE>AT")));

        assertThat(roster.on(MONDAY).flows())
                .containsExactly(
                        new PromisedFlow(Threat.UNAUTHORISED_MOVEMENT, "AT>DE", Basis.COUNT),
                        new PromisedFlow(Threat.UNAUTHORISED_MOVEMENT, "DE>AT", Basis.COUNT));
    }

    @Test
    void checksOfEitherSideMakeTheirDirectionARate() {
        Roster roster = roster(
                movements("DE-BPOL", List.of("AT>DE", "DE>AT")), checks("AT-LPD", SlotLength.HOUR, List.of("AT>DE")));

        Promised today = roster.on(MONDAY);

        assertThat(basis(today, "AT>DE")).isEqualTo(Basis.RATE);
        assertThat(basis(today, "DE>AT")).isEqualTo(Basis.COUNT);
        assertThat(today.flow(Threat.DRUGS_TRAFFICKING, "DE>AT")).isNull();
    }

    @Test
    void anEntryThatNamesNoDirectionOfASectionLeavesItTheUsualOne() {
        SourceReport entry = entry(
                "DE-BPOL",
                List.of("AT-DE", "CH-DE"),
                List.of(Kind.CHECK),
                SlotLength.DAY,
                List.of("DE>AT", "UNKNOWN"),
                ALWAYS,
                null);

        Roster there = Roster.of(section("CH-DE"), List.of(entry));

        assertThat(there.on(MONDAY).states("CH>DE", Kind.CHECK)).containsExactly("DE");
        assertThat(roster(entry).on(MONDAY).states("AT>DE", Kind.CHECK)).isEmpty();
    }

    @Test
    void anUnknownDirectionIsPromisedButNeverJudged() {
        Roster roster = roster(movements("DE-BPOL", List.of("UNKNOWN", "AT>DE")));

        assertThat(roster.on(MONDAY).slots("DE", "UNKNOWN", Kind.UNAUTHORISED_MOVEMENT))
                .isEqualTo(1);
        assertThat(roster.on(MONDAY).flows())
                .extracting(PromisedFlow::direction)
                .containsExactly("AT>DE");
    }

    @Test
    void aBorderOfOneStateIsPromisedTowardsIt() {
        SourceReport entry =
                entry("NO-POL", List.of("NO:SEA"), List.of(Kind.CHECK), SlotLength.DAY, null, ALWAYS, null);

        Roster roster = Roster.of(section("NO:SEA"), List.of(entry));

        assertThat(roster.on(MONDAY).states("*>NO", Kind.CHECK)).containsExactly("NO");
    }

    @Test
    void slotsOfADayAddUpOverSourcesAndLengthsOfAState() {
        Roster roster = roster(
                checks("DE-BPOL", SlotLength.HOUR, null),
                checks("DE-ZOLL", SlotLength.SIX_HOURS, null),
                checks("DE-LAND", SlotLength.DAY, null),
                checks("AT-LPD", SlotLength.HOUR, List.of("AT>DE")));

        assertThat(roster.on(MONDAY).slots("DE", "AT>DE", Kind.CHECK)).isEqualTo(24 + 4 + 1);
        assertThat(roster.on(MONDAY).slots("AT", "AT>DE", Kind.CHECK)).isEqualTo(24);
        assertThat(roster.on(MONDAY).states()).containsExactly("AT", "DE");
    }

    @Test
    void whatTwoEntriesPromiseAlikeIsPromisedOnce() {
        SourceReport first = entry(
                "DE-BPOL", List.of("AT-DE"), List.of(Kind.CHECK), SlotLength.DAY, null, "2025-01-01", "2025-03-05");
        SourceReport second =
                entry("DE-BPOL", List.of("AT-DE"), List.of(Kind.CHECK), SlotLength.DAY, null, "2025-03-01", null);

        Roster roster = roster(first, second);

        assertThat(roster.on(MONDAY).slots("DE", "AT>DE", Kind.CHECK)).isEqualTo(1);
        assertThat(roster.inWeek(MONDAY).slots("DE", "AT>DE", Kind.CHECK)).isEqualTo(7);
    }

    @Test
    void sourcesOfWholeWeeksPromiseNoDay() {
        Roster roster = roster(checks("DE-BPOL", SlotLength.WEEK, null), checks("AT-LPD", SlotLength.MONTH, null));

        assertThat(roster.on(MONDAY).flows()).isEmpty();
        assertThat(roster.on(MONDAY).isEmpty()).isTrue();
        assertThat(roster.inWeek(MONDAY).slots("DE", "AT>DE", Kind.CHECK)).isEqualTo(1);
        assertThat(roster.inWeek(MONDAY).states()).containsExactly("DE");
        assertThat(roster.inWeek(MONDAY).flows()).hasSize(8);
    }

    @Test
    void entriesBeginAndEndOnTheirDays() {
        Roster roster = roster(entry(
                "DE-BPOL",
                List.of("AT-DE"),
                List.of(Kind.CHECK),
                SlotLength.SIX_HOURS,
                null,
                "2025-03-05",
                "2025-03-06"));

        assertThat(roster.on(day("2025-03-04")).isEmpty()).isTrue();
        assertThat(roster.on(day("2025-03-05")).isEmpty()).isFalse();
        assertThat(roster.on(day("2025-03-06")).isEmpty()).isFalse();
        assertThat(roster.on(day("2025-03-07")).isEmpty()).isTrue();
        assertThat(roster.inWeek(MONDAY).slots("DE", "AT>DE", Kind.CHECK)).isEqualTo(8);
        assertThat(roster.inWeek(MONDAY + 7).isEmpty()).isTrue();
    }

    @Test
    void aWeekThatAnEntryCoversInPartIsNotPromisedWhole() {
        Roster roster = roster(entry(
                "DE-BPOL", List.of("AT-DE"), List.of(Kind.CHECK), SlotLength.WEEK, null, "2025-03-04", "2025-03-16"));

        assertThat(roster.inWeek(MONDAY).isEmpty()).isTrue();
        assertThat(roster.inWeek(MONDAY + 7).isEmpty()).isFalse();
        assertThat(roster.inWeek(MONDAY + 14).isEmpty()).isTrue();
    }

    @Test
    void entriesOfOtherSectionsAndOfStatesThatAreNoSideAreLeftOut() {
        Roster roster = roster(
                entry("DE-BPOL", List.of("CH-DE"), List.of(Kind.CHECK), SlotLength.DAY, null, ALWAYS, null),
                entry("FR-DNPAF", List.of("AT-DE"), List.of(Kind.CHECK), SlotLength.DAY, null, ALWAYS, null),
                entry("AT-MI", List.of("AT-DE"), List.of(Kind.MEASURE), SlotLength.DAY, null, ALWAYS, null));

        assertThat(roster.isEmpty()).isTrue();
        assertThat(roster.series()).isEmpty();
    }

    @Test
    void whatKeepsWithinTheEntriesIsToldFromWhatDoesNot() {
        Roster roster = roster(checks("DE-BPOL", SlotLength.DAY, null));

        assertThat(roster.promises(cell("DE-BPOL", Kind.CHECK, "AT>DE", SlotLength.DAY, MONDAY)))
                .isTrue();
        assertThat(roster.promises(cell("DE-BPOL", Kind.CHECK, "UNKNOWN", SlotLength.DAY, MONDAY)))
                .isTrue();
        assertThat(roster.promises(cell("DE-BPOL", Kind.CHECK, "DE>AT", SlotLength.DAY, MONDAY)))
                .isFalse();
        assertThat(roster.promises(cell("DE-BPOL", Kind.CHECK, "AT>DE", SlotLength.HOUR, MONDAY)))
                .isFalse();
        assertThat(roster.promises(cell("DE-BPOL", Kind.TRAFFIC, "", SlotLength.DAY, MONDAY)))
                .isFalse();
        assertThat(roster.promises(cell("DE-BPOL", Kind.CHECK, "AT>DE", SlotLength.DAY, day("2024-12-31"))))
                .isFalse();
    }

    @Test
    void withoutARosterWhatWasSentOnceIsExpectedFromThenOn() {
        Roster roster = Roster.empty(AT_DE)
                .learn(cell("DE-BPOL", Kind.CHECK, "AT>DE", SlotLength.DAY, MONDAY))
                .learn(cell("DE-BPOL", Kind.TRAFFIC, "AT>DE", SlotLength.HOUR, MONDAY + 1));

        assertThat(roster.on(MONDAY - 1).isEmpty()).isTrue();
        assertThat(roster.on(MONDAY).flows()).hasSize(8);
        assertThat(roster.on(MONDAY + 400).slots("DE", "AT>DE", Kind.CHECK)).isEqualTo(1);
        assertThat(roster.on(MONDAY + 1).slots("DE", Promise.ANY_DIRECTION, Kind.TRAFFIC))
                .isEqualTo(24);
    }

    @Test
    void learningTheSameAgainChangesNothing() {
        Roster roster = Roster.empty(AT_DE).learn(cell("DE-BPOL", Kind.CHECK, "AT>DE", SlotLength.DAY, MONDAY));

        assertThat(roster.learn(cell("DE-BPOL", Kind.CHECK, "AT>DE", SlotLength.DAY, MONDAY + 3)))
                .isSameAs(roster);
        assertThat(roster.learn(cell("DE-BPOL", Kind.COUNTER, "", SlotLength.MONTH, MONDAY)))
                .isSameAs(roster);
    }

    @Test
    void whatIsLearnedDoesNotDependOnTheOrderOfArrival() {
        Random chance = new Random(17);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String source = List.of("DE-BPOL", "AT-LPD", "DE-ZOLL").get(chance.nextInt(3));
            Kind kind = List.of(Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT, Kind.TRAFFIC)
                    .get(chance.nextInt(3));
            String direction = List.of("AT>DE", "DE>AT", "UNKNOWN").get(chance.nextInt(3));
            cells.add(cell(source, kind, direction, SlotLength.DAY, MONDAY + chance.nextInt(40)));
        }
        List<Promise> inOrder = learned(cells).promises();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(cells, chance);
            assertThat(learned(cells).promises()).isEqualTo(inOrder);
        }
    }

    @Test
    void theIndexSaysWhatTheEntriesSayDayByDay() {
        Random chance = new Random(4711);
        for (int round = 0; round < 50; round++) {
            List<Promise> promises = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                promises.add(randomPromise(chance));
            }
            Roster roster = Roster.ofPromises(AT_DE, promises);
            for (long day = MONDAY - 5; day < MONDAY + 40; day++) {
                for (String state : AT_DE.states()) {
                    assertThat(roster.on(day).slots(state, "AT>DE", Kind.CHECK))
                            .isEqualTo(slotsByHand(promises, state, day));
                }
            }
        }
    }

    private static int slotsByHand(List<Promise> promises, String state, long day) {
        return promises.stream()
                .filter(promise ->
                        promise.state().equals(state) && promise.direction().equals("AT>DE"))
                .filter(promise -> promise.length().feedsDays() && promise.covers(day, day))
                .collect(Collectors.toMap(Promise::key, promise -> promise, (one, same) -> one))
                .values()
                .stream()
                .mapToInt(promise -> promise.length().slotsPerPeriod())
                .sum();
    }

    private static Promise randomPromise(Random chance) {
        long from = MONDAY + chance.nextInt(30);
        return new Promise(
                List.of("DE-BPOL", "AT-LPD").get(chance.nextInt(2)),
                Kind.CHECK,
                SlotLength.values()[chance.nextInt(5)],
                List.of("AT>DE", "DE>AT").get(chance.nextInt(2)),
                0,
                chance.nextBoolean(),
                from,
                chance.nextInt(4) == 0 ? Long.MAX_VALUE : from + chance.nextInt(10));
    }

    private static Roster learned(List<Cell> cells) {
        Roster roster = Roster.empty(AT_DE);
        for (Cell cell : cells) {
            roster = roster.learn(cell);
        }
        return roster;
    }

    private static @Nullable Basis basis(Promised promised, String direction) {
        PromisedFlow flow = promised.flow(Threat.UNAUTHORISED_MOVEMENT, direction);
        return flow == null ? null : flow.basis();
    }

    private static Roster roster(SourceReport... entries) {
        return Roster.of(AT_DE, List.of(entries));
    }

    private static SourceReport checks(String gateway, SlotLength slot, @Nullable List<String> directions) {
        return entry(gateway, List.of("AT-DE"), List.of(Kind.CHECK), slot, directions, ALWAYS, null);
    }

    private static SourceReport movements(String gateway, List<String> directions) {
        return entry(
                gateway,
                List.of("AT-DE"),
                List.of(Kind.UNAUTHORISED_MOVEMENT),
                SlotLength.DAY,
                directions,
                ALWAYS,
                null);
    }

    private static Cell cell(String source, Kind kind, String direction, SlotLength length, long day) {
        return new Cell(source, "AT-DE", kind, direction, length, day);
    }
}
