package eu.limen.register;

import static eu.limen.register.Given.SECTIONS;
import static eu.limen.register.Given.day;
import static eu.limen.register.Given.millis;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.ReportId;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureHistoryTest {

    private static final long END_OF_TIME = millis("2030-01-01T00:00:00Z");
    private static final List<String> STATES = List.of("DE", "AT", "HR", "BG", "RO", "SI", "HU", "PL");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfArrivalGivesTheSameRegisterAndTheSameEvents(long seed) {
        Random chance = new Random(seed);
        List<MeasureReport> told = told(chance);
        MeasureHistory inOrder = MeasureHistory.of(told);

        List<MeasureReport> shuffled = new ArrayList<>(told);
        shuffled.addAll(told.subList(0, told.size() / 3));
        Collections.shuffle(shuffled, chance);
        MeasureHistory anyOrder = MeasureHistory.of(shuffled);

        ControlOverview one = ControlOverview.of(SECTIONS, inOrder);
        ControlOverview other = ControlOverview.of(SECTIONS, anyOrder);
        assertThat(anyOrder.current()).isEqualTo(inOrder.current()).isNotEmpty();
        assertThat(MeasureEvents.of(SECTIONS, anyOrder, END_OF_TIME))
                .isEqualTo(MeasureEvents.of(SECTIONS, inOrder, END_OF_TIME))
                .extracting(MeasureEvent::kind)
                .contains(MeasureEventKind.CORRECTED, MeasureEventKind.LIFTED, MeasureEventKind.EXPIRED);
        assertThat(other.periods()).isEqualTo(one.periods()).isNotEmpty();
        assertThat(other.gaps()).isEqualTo(one.gaps());
        assertThat(other.overlaps()).isEqualTo(one.overlaps());
        assertThat(other.inForce()).isEqualTo(one.inForce());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HR", "BG", "RO", "HU", "SI", "GR"})
    void onEveryDayAWildcardHoldsOnExactlyTheSectionsThatAreInternal(String state) {
        List<BorderType> types = List.of(BorderType.values());
        MeasureReport everywhere = MeasureBuilder.control(
                        header(state, 1, 0, false, "2022-06-01T00:00:00Z"), state + "-2022-001", state + "-L1")
                .on(List.of("*"), types)
                .days(day("2022-07-01"), day("2025-06-30"))
                .build();
        List<ControlPeriod> periods = ControlOverview.of(SECTIONS, MeasureHistory.of(List.of(everywhere)))
                .periods();

        for (LocalDate date = LocalDate.of(2022, 7, 1); date.getYear() < 2026; date = date.plusDays(1)) {
            long day = date.toEpochDay();
            TreeSet<String> held = new TreeSet<>();
            periods.stream().filter(period -> period.holdsOn(day)).forEach(period -> held.add(period.section()));
            TreeSet<String> internal = new TreeSet<>();
            SECTIONS.sectionsOfState(state).stream()
                    .filter(section -> section.internalSinceDay() <= day && day <= day("2025-06-30"))
                    .forEach(section -> internal.add(section.id()));
            assertThat(held).as(date.toString()).isEqualTo(internal);
        }
    }

    @Test
    void croatiaJoinsByLandAndSeaBeforeItJoinsByAir() {
        ControlOverview overview = everywhere("HR");

        assertThat(firstDays(overview))
                .containsExactly("HR-HU 2023-01-01", "HR-SI 2023-01-01", "HR:AIR 2023-03-26", "HR:SEA 2023-01-01");
    }

    @Test
    void bulgariaAndRomaniaJoinByAirAndSeaBeforeTheyJoinByLand() {
        assertThat(firstDays(everywhere("BG")))
                .containsExactly("BG-GR 2025-01-01", "BG-RO 2025-01-01", "BG:AIR 2024-03-31", "BG:SEA 2024-03-31");
        assertThat(firstDays(everywhere("RO")))
                .containsExactly("BG-RO 2025-01-01", "HU-RO 2025-01-01", "RO:AIR 2024-03-31", "RO:SEA 2024-03-31");
    }

    @Test
    void anEarlyLiftingIsTheLastDayAndAnEventOfItsOwn() {
        MeasureReport decided = polish(0, "2025-07-01T00:00:00Z").build();
        MeasureReport lifted =
                polish(1, "2025-07-20T12:00:00Z").liftedOn(day("2025-07-21")).build();

        MeasureHistory history = MeasureHistory.of(List.of(lifted, decided));

        assertThat(ControlOverview.of(SECTIONS, history).periods())
                .extracting(ControlPeriod::lastDay)
                .containsExactly(day("2025-07-21"));
        assertThat(MeasureEvents.of(SECTIONS, history, END_OF_TIME))
                .extracting(MeasureEvent::kind)
                .containsExactly(MeasureEventKind.NOTIFIED, MeasureEventKind.STARTED, MeasureEventKind.LIFTED);
    }

    @Test
    void aRevisionThatChangesMoreThanTheLiftingIsACorrection() {
        MeasureReport decided = polish(0, "2025-07-01T00:00:00Z").build();
        MeasureReport longer = polish(1, "2025-07-20T12:00:00Z")
                .days(day("2025-07-07"), day("2025-08-06"))
                .build();

        List<MeasureEvent> events =
                MeasureEvents.of(SECTIONS, MeasureHistory.of(List.of(decided, longer)), END_OF_TIME);

        assertThat(events)
                .extracting(MeasureEvent::kind)
                .containsExactly(
                        MeasureEventKind.NOTIFIED,
                        MeasureEventKind.STARTED,
                        MeasureEventKind.CORRECTED,
                        MeasureEventKind.EXPIRED);
        assertThat(events.get(3).day()).isEqualTo(day("2025-08-06"));
    }

    @Test
    void aDecisionThatWasTakenBackIsAsIfNeverSaid() {
        MeasureReport decided = polish(0, "2025-07-01T00:00:00Z").build();
        MeasureReport withdrawn = MeasureBuilder.copy(header("PL", 914, 1, true, "2025-07-02T00:00:00Z"), decided)
                .build();

        MeasureHistory history = MeasureHistory.of(List.of(withdrawn, decided));

        assertThat(history.current()).isEmpty();
        assertThat(MeasureEvents.of(SECTIONS, history, END_OF_TIME)).isEmpty();
    }

    @Test
    void theFirstAndTheLastDayBothCount() {
        MeasureReport oneDay = polish(0, "2025-07-01T00:00:00Z")
                .days(day("2025-07-07"), day("2025-07-07"))
                .build();

        ControlOverview overview = ControlOverview.of(SECTIONS, MeasureHistory.of(List.of(oneDay)));

        assertThat(overview.periods()).extracting(ControlPeriod::days).containsExactly(1L);
        assertThat(overview.inForce().get("PL")).containsExactly(new DayRange(day("2025-07-07"), day("2025-07-07")));
    }

    @Test
    void aProlongationWithAnotherScopeIsToldAsBoth() {
        MeasureReport first = polish(0, "2025-07-01T00:00:00Z").build();
        MeasureReport second = MeasureBuilder.control(
                        header("PL", 915, 0, false, "2025-08-01T00:00:00Z"), "PL-2025-915", "PL-L6")
                .on(List.of("DE-PL", "LT-PL"), List.of(BorderType.LAND))
                .days(day("2025-08-06"), day("2025-10-04"))
                .build();

        List<MeasureEvent> events = MeasureEvents.of(SECTIONS, MeasureHistory.of(List.of(second, first)), END_OF_TIME);

        assertThat(events)
                .filteredOn(event -> event.day() == day("2025-08-06"))
                .extracting(MeasureEvent::kind)
                .containsExactly(MeasureEventKind.PROLONGED, MeasureEventKind.SCOPE_CHANGED);
    }

    @Test
    void gapsAndOppositeControlsAreSeen() {
        MeasureReport first = polish(0, "2025-07-01T00:00:00Z").build();
        MeasureReport later = MeasureBuilder.copy(header("PL", 916, 0, false, "2025-09-01T00:00:00Z"), first)
                .days(day("2025-09-01"), day("2025-09-30"))
                .build();
        MeasureReport secondDecision = MeasureBuilder.control(later.header(), "PL-2025-916", "PL-L6")
                .on(later.sections(), later.borderTypes())
                .days(later.startDay(), later.endDay())
                .build();
        MeasureReport german = MeasureBuilder.control(
                        header("DE", 459, 0, false, "2025-03-01T00:00:00Z"), "DE-2025-459", "DE-L2")
                .on(List.of("DE-PL"), List.of(BorderType.LAND))
                .days(day("2025-03-16"), day("2025-07-31"))
                .build();

        ControlOverview overview =
                ControlOverview.of(SECTIONS, MeasureHistory.of(List.of(first, secondDecision, german)));

        assertThat(overview.gaps())
                .containsExactly(new ControlPeriod(
                        "DE-PL",
                        "PL",
                        "PL-L6",
                        day("2025-08-06"),
                        day("2025-08-31"),
                        List.of("PL-2025-914", "PL-2025-916")));
        assertThat(overview.overlaps())
                .hasSize(1)
                .allMatch(overlap -> overlap.days() == 25 && overlap.kind() == ControlOverlap.Kind.OPPOSITE_DIRECTIONS);
    }

    private static MeasureBuilder polish(int revision, String sent) {
        return MeasureBuilder.control(header("PL", 914, revision, false, sent), "PL-2025-914", "PL-L6")
                .on(List.of("DE-PL"), List.of(BorderType.LAND))
                .days(day("2025-07-07"), day("2025-08-05"));
    }

    private static ControlOverview everywhere(String state) {
        MeasureReport report = MeasureBuilder.control(
                        header(state, 1, 0, false, "2022-06-01T00:00:00Z"), state + "-2022-001", state + "-L1")
                .on(List.of("*"), List.of(BorderType.values()))
                .days(day("2022-07-01"), day("2025-06-30"))
                .build();
        return ControlOverview.of(SECTIONS, MeasureHistory.of(List.of(report)));
    }

    private static List<String> firstDays(ControlOverview overview) {
        return overview.periods().stream()
                .map(period -> period.section() + " " + LocalDate.ofEpochDay(period.firstDay()))
                .toList();
    }

    private static Header header(String state, int number, int revision, boolean withdrawn, String sent) {
        long hash = 31L * number + revision;
        return new Header(
                Kind.MEASURE,
                new ReportId(state.hashCode(), number),
                revision,
                withdrawn,
                state + "-MI",
                state,
                millis(sent),
                1,
                hash);
    }

    /** Decisions with corrections, liftings, withdrawals, wildcards and unstated scopes among them. */
    private static List<MeasureReport> told(Random chance) {
        List<MeasureReport> told = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            String state = STATES.get(chance.nextInt(STATES.size()));
            List<Section> own = SECTIONS.sectionsOfState(state);
            long start = day("2022-01-01") + chance.nextInt(1000);
            long end = start + chance.nextInt(200);
            int revisions = 1 + chance.nextInt(3);
            for (int revision = 0; revision < revisions; revision++) {
                boolean withdrawn = revision > 0 && chance.nextInt(6) == 0;
                LocalDate sent = LocalDate.ofEpochDay(start - 20 + 10L * revision);
                Long lifted = revision > 0 && chance.nextBoolean() ? Long.valueOf(start + (end - start) / 2) : null;
                String section = own.get(chance.nextInt(own.size())).id();
                List<String> scope = List.of(List.of("*"), List.<String>of(), List.of(section))
                        .get(chance.nextInt(3));
                told.add(MeasureBuilder.control(
                                header(state, number, revision, withdrawn, sent + "T08:00:00Z"),
                                String.format("%s-2022-%03d", state, number),
                                state + "-L" + (1 + chance.nextInt(2)))
                        .on(scope, List.of(BorderType.LAND, BorderType.AIR))
                        .days(start, end)
                        .liftedOn(lifted)
                        .because(List.of(), List.of(Threat.UNAUTHORISED_MOVEMENT))
                        .build());
            }
        }
        return told;
    }
}
