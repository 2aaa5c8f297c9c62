package eu.limen.analysis.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.EDetector;
import eu.limen.analysis.JustificationRate;
import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referee.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The gates of the proof, one by one; ten findings a week in the baseline, one in ten afterwards. */
class FallProofTest {

    private static final FallRules RULES = FallRules.standard();
    private static final FallProof PROOF = new FallProof(RULES);
    private static final SeasonEstimate NO_SEASON = SeasonEstimate.flat(52);
    private static final int QUIET = 4;

    @Test
    void itsEvidenceIsThatOfTheReference() {
        String scenario = "";
        double[] sums = EDetector.start();
        FallState state = FallState.NONE;
        List<SideWeek> weeks = new ArrayList<>();
        int compared = 0;
        for (Row row : Referee.named("eprocess_reference").rows()) {
            if (!row.text("scenario").equals(scenario)) {
                scenario = row.text("scenario");
                sums = EDetector.start();
                state = withDispersion(begin(row.number("baseY"), row.number("baseE")), row.number("phi"));
                weeks.clear();
            }
            weeks.add(SideWeek.ofControl(row.number("y"), row.number("exposure")));
            FallStep step = PROOF.step(state, week(weeks, NO_SEASON, QUIET));
            state = step.state();
            sums = EDetector.after(sums, row.number("y"), row.number("muH"), row.number("phi"));

            double expected = EDetector.evidence(sums);
            assertThat(state.plain().evidence())
                    .as(scenario + " at " + row.text("t"))
                    .isCloseTo(expected, within(1e-8 * Math.abs(expected)));
            if (!Double.isNaN(row.number("post4w")) && row.number("exposure") > 0) {
                assertThat(step.result().probabilityFallen()).isCloseTo(row.number("post4w"), within(1e-9));
                compared++;
            }
            state = unsettled(state);
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void aFallToATenthIsSupportedAfterSomeWeeks() {
        List<Standing> standings = standings(begin(260, 26_000), Collections.nCopies(30, 1.0));

        assertThat(standings).startsWith(Standing.NOT_SUPPORTED, Standing.NOT_SUPPORTED);
        assertThat(standings).contains(Standing.BUILDING, Standing.SUPPORTED);
        assertThat(standings).isSorted();
    }

    @Test
    void anUnchangedThreatIsNotSupported() {
        assertThat(standings(begin(260, 26_000), Collections.nCopies(104, 10.0)))
                .containsOnly(Standing.NOT_SUPPORTED);
    }

    @Test
    void anAlarmRevokesWhatWasProvedAndTheProofBeginsAnew() {
        FallState proved = proved();

        FallStep step = PROOF.step(proved, week(one(1, 1_000), NO_SEASON, 0));

        assertThat(step.result().standing()).isEqualTo(Standing.REVOKED);
        assertThat(step.state().plain()).isEqualTo(Strand.start());
        assertThat(step.state().established()).isFalse();
    }

    @Test
    void twoWeeksOfDoubtRevokeAndOneDoesNot() {
        FallState proved = proved();

        FallStep first = PROOF.step(proved, week(Collections.nCopies(4, back()), NO_SEASON, QUIET));
        FallStep second = PROOF.step(first.state(), week(Collections.nCopies(4, back()), NO_SEASON, QUIET));

        assertThat(first.result().standing()).isEqualTo(Standing.SUPPORTED);
        assertThat(second.result().standing()).isEqualTo(Standing.REVOKED);
    }

    @Test
    void withAnAlarmInTheLastWeeksNothingIsEstablished() {
        FallState state = almostProved();

        FallStep step = PROOF.step(state, week(Collections.nCopies(4, fallen()), NO_SEASON, 3));

        assertThat(step.result().missing()).containsExactly(Gate.QUIET);
        assertThat(step.result().standing()).isEqualTo(Standing.BUILDING);
    }

    @Test
    void withLessThanAYearItIsBuildingAtMost() {
        FallState state = almostProved(SeasonEstimate.flat(51));

        FallStep step = PROOF.step(state, week(Collections.nCopies(4, fallen()), SeasonEstimate.flat(51), QUIET));

        assertThat(step.result().missing()).containsExactly(Gate.SEASON);
        assertThat(step.result().standing()).isEqualTo(Standing.BUILDING);
    }

    @Test
    void aBaselineOfFewEventsIsBuildingAtMost() {
        FallState state = begin(19, 26_000);
        FallStep step = PROOF.step(state, week(one(0, 1_000), NO_SEASON, QUIET));
        for (int week = 0; week < 40; week++) {
            step = PROOF.step(
                    step.state(), week(Collections.nCopies(4, SideWeek.ofControl(0, 1_000)), NO_SEASON, QUIET));
        }

        assertThat(step.result().missing()).contains(Gate.BASELINE_EVENTS);
        assertThat(step.result().standing()).isEqualTo(Standing.BUILDING);
    }

    @Test
    void aFallFromAPeakToWhatIsAboveNormalIsNotEnough() {
        List<SideWeek> quiet = Collections.nCopies(52, SideWeek.ofControl(0.2, 1_000));
        List<SideWeek> crisis = Collections.nCopies(26, SideWeek.ofControl(10, 1_000));
        Before before = new Before(crisis, quiet, List.of(), NO_SEASON);
        FallState state = PROOF.begin(new Span(52, 26), new Span(0, 52), Map.of("A", before));

        FallStep step = last(state, 40);

        assertThat(step.result().missing()).containsExactly(Gate.NORMAL_LEVEL);
        assertThat(step.result().probabilityAboveNormal()).isGreaterThan(0.9);
    }

    @Test
    void aLevelBeforeTheCrisisThatIsNotKnownHoldsNothingBack() {
        List<SideWeek> few = Collections.nCopies(12, SideWeek.ofControl(0.2, 1_000));
        List<SideWeek> crisis = Collections.nCopies(26, SideWeek.ofControl(10, 1_000));
        Before before = new Before(crisis, few, List.of(), NO_SEASON);
        FallState state = PROOF.begin(new Span(12, 26), new Span(0, 12), Map.of("A", before));

        FallResult result = last(state, 40).result();

        assertThat(result.standing()).isEqualTo(Standing.SUPPORTED);
        assertThat(result.probabilityAboveNormal()).isNaN();
        assertThat(result.normalWeeks()).isEqualTo(12);
    }

    @Test
    void fewChecksAreNoFall() {
        FallStep step =
                PROOF.step(almostProved(), week(Collections.nCopies(4, SideWeek.ofControl(0, 240)), NO_SEASON, QUIET));

        assertThat(step.result().missing()).contains(Gate.CHECKS_KEPT);
        assertThat(step.result().exposureShare()).isCloseTo(0.24, within(1e-12));
    }

    @Test
    void withoutChecksNothingIsAssessedAndNothingCollected() {
        FallState before = almostProved();

        FallStep step = PROOF.step(before, week(Collections.nCopies(4, SideWeek.ofControl(0, 0)), NO_SEASON, QUIET));

        assertThat(step.result().standing()).isEqualTo(Standing.NOT_ASSESSED);
        assertThat(step.state().plain().weeksFallen()).isZero();
        assertThat(step.state().plain().evidence()).isCloseTo(before.plain().evidence(), within(0.01));
    }

    @Test
    void findingsWithoutChecksAreInNoRate() {
        FallState before = begin(260, 26_000);

        FallStep with = PROOF.step(before, week(one(500, 0), NO_SEASON, QUIET));
        FallStep without = PROOF.step(before, week(one(0, 0), NO_SEASON, QUIET));

        assertThat(with.state().plain()).isEqualTo(without.state().plain());
        assertThat(with.result().found()).isZero();
    }

    @Test
    void aMissingSideDropsOutOfBothSums() {
        FallState both = PROOF.begin(new Span(0, 26), new Span(0, 0), Map.of("A", crisis(10), "B", crisis(4)));
        SideRecent speaks = new SideRecent(one(1, 1_000), NO_SEASON, 1);
        SideRecent silent = new SideRecent(List.of(SideWeek.MISSING), NO_SEASON, 1);

        FallStep step = PROOF.step(both, new FallWeek(26, Map.of("A", speaks, "B", silent), QUIET));

        double rate =
                new JustificationRate(260, 26_000, both.dispersion()).lowerBound(JustificationRate.TWO_SIDES_ALPHA);
        double[] sums = EDetector.after(EDetector.start(), 1, 0.5 * rate * 1_000, both.dispersion());
        assertThat(step.state().plain().evidence()).isCloseTo(EDetector.evidence(sums), within(1e-9));
        assertThat(step.result().missing()).contains(Gate.SIDES_REPORT);
    }

    @Test
    void aSideThatSeesARiseContradicts() {
        FallState both = PROOF.begin(new Span(0, 26), new Span(0, 0), Map.of("A", crisis(10), "B", crisis(4)));
        SideRecent falls = new SideRecent(Collections.nCopies(4, fallen()), NO_SEASON, 1);
        SideRecent rises = new SideRecent(Collections.nCopies(4, SideWeek.ofControl(6, 1_000)), NO_SEASON, 1);

        FallStep step = PROOF.step(both, new FallWeek(26, Map.of("A", falls, "B", rises), QUIET));

        assertThat(step.result().missing()).contains(Gate.NO_CONTRADICTION);
    }

    @Test
    void namesOfSidesChangeNothing() {
        FallState one = PROOF.begin(new Span(0, 26), new Span(0, 0), Map.of("A", crisis(10), "B", crisis(4)));
        FallState other = PROOF.begin(new Span(0, 26), new Span(0, 0), Map.of("B", crisis(10), "A", crisis(4)));
        SideRecent first = new SideRecent(one(2, 1_000), NO_SEASON, 1);
        SideRecent second = new SideRecent(one(1, 900), NO_SEASON, 1);

        FallResult named = PROOF.step(one, new FallWeek(26, Map.of("A", first, "B", second), QUIET))
                .result();
        FallResult renamed = PROOF.step(other, new FallWeek(26, Map.of("B", first, "A", second), QUIET))
                .result();

        assertThat(renamed.evidence()).isEqualTo(named.evidence());
        assertThat(renamed.probabilityFallen()).isEqualTo(named.probabilityFallen());
    }

    @Test
    void moreChecksProveLessIfTheyFindLess() {
        FallResult result = PROOF.step(begin(260, 26_000), week(one(7, 3_000), NO_SEASON, QUIET))
                .result();

        assertThat(result.probabilityFallenDampened()).isLessThan(result.probabilityFallen());
        assertThat(result.limit()).isLessThan(3 * 5.0);
    }

    @Test
    void controlInPlaceOfPoliceChecksMakesTheComparisonWider() {
        List<SideWeek> police = Collections.nCopies(26, SideWeek.ofPolice(10, 1_000));
        Before before = new Before(police, List.of(), List.of(), NO_SEASON);
        FallState changed = PROOF.begin(new Span(0, 26), new Span(0, 0), Map.of("A", before));
        FallWeek week = week(Collections.nCopies(4, fallen()), NO_SEASON, QUIET);

        FallResult wide = PROOF.step(changed, week).result();
        FallResult narrow = PROOF.step(begin(260, 26_000), week).result();

        assertThat(wide.efficiencyUnknown()).isTrue();
        assertThat(narrow.efficiencyUnknown()).isFalse();
        assertThat(wide.probabilityFallen()).isLessThan(narrow.probabilityFallen());
        assertThat(wide.limit()).isLessThan(0.45 * narrow.limit());
    }

    @Test
    void whereBothRegimesWereSeenTheirEfficiencyIsTakenIntoAccount() {
        List<SideWeek> police = Collections.nCopies(26, SideWeek.ofPolice(10, 1_000));
        List<SideWeek> sideBySide = Collections.nCopies(40, new SideWeek(true, 40, 1_000, 80, 1_000));
        Before before = new Before(police, List.of(), sideBySide, NO_SEASON);
        FallState state = PROOF.begin(new Span(0, 26), new Span(0, 0), Map.of("A", before));

        FallResult result = PROOF.step(
                        state, week(Collections.nCopies(4, SideWeek.ofControl(5, 1_000)), NO_SEASON, QUIET))
                .result();

        assertThat(result.efficiencyUnknown()).isFalse();
        assertThat(result.expected()).isCloseTo(20, within(1e-9));
        assertThat(result.probabilityFallen()).isLessThan(0.05);
    }

    @Test
    void theSeasonIsHeldWhileAFallIsLikely() {
        SeasonEstimate learnt = new SeasonEstimate(0.5, 0, 0.001, 0, 0.001, 60);
        SeasonEstimate later = new SeasonEstimate(2, 0, 0.001, 0, 0.001, 64);
        FallState state = PROOF.begin(
                new Span(0, 26),
                new Span(0, 0),
                Map.of("A", new Before(crisis(10).justification(), List.of(), List.of(), learnt)));

        FallState likely = PROOF.step(state, week(Collections.nCopies(4, SideWeek.ofControl(0, 1_000)), later, QUIET))
                .state();
        FallState unlikely = PROOF.step(state, week(Collections.nCopies(4, back()), later, QUIET))
                .state();

        assertThat(side(likely).season()).isEqualTo(learnt);
        assertThat(side(unlikely).season()).isEqualTo(later);
    }

    @Test
    void aModelThatSeesMoreScatterThanTheBaselineMakesTheEvidenceWeaker() {
        FallState state = begin(260, 26_000);
        FallWeek calm = new FallWeek(26, Map.of("A", new SideRecent(one(1, 1_000), NO_SEASON, 1)), QUIET);
        FallWeek scattered = new FallWeek(26, Map.of("A", new SideRecent(one(1, 1_000), NO_SEASON, 3)), QUIET);

        assertThat(PROOF.step(state, scattered).result().evidence())
                .isLessThan(PROOF.step(state, calm).result().evidence());
    }

    @Test
    void anUncertainSeasonLowersTheLimit() {
        SeasonEstimate sure = new SeasonEstimate(0.5, 0, 0, 0, 0, 60);
        SeasonEstimate unsure = new SeasonEstimate(0.5, 0, 0.02, 0, 0.02, 60);

        assertThat(limit(unsure)).isLessThan(0.95 * limit(sure));
    }

    private static double limit(SeasonEstimate season) {
        Before before = new Before(crisis(10).justification(), List.of(), List.of(), season);
        FallState state = PROOF.begin(new Span(0, 26), new Span(0, 0), Map.of("A", before));
        return PROOF.step(state, week(Collections.nCopies(4, fallen()), season, QUIET))
                .result()
                .limit();
    }

    private static Before crisis(double perWeek) {
        return new Before(Collections.nCopies(26, SideWeek.ofControl(perWeek, 1_000)), List.of(), List.of(), NO_SEASON);
    }

    /** Spread evenly over 26 weeks. */
    private static FallState begin(double found, double checks) {
        return begin(found, checks, NO_SEASON);
    }

    private static FallState begin(double found, double checks, SeasonEstimate season) {
        List<SideWeek> weeks = Collections.nCopies(26, SideWeek.ofControl(found / 26, checks / 26));
        return PROOF.begin(
                new Span(0, 26), new Span(0, 0), Map.of("A", new Before(weeks, List.of(), List.of(), season)));
    }

    private static FallState withDispersion(FallState state, double dispersion) {
        SideBaseline side = side(state);
        double lower = new JustificationRate(side.justification().found(), 1, dispersion)
                .lowerBound(JustificationRate.ONE_STREAM_ALPHA);
        SideBaseline other =
                new SideBaseline(side.justification(), side.normal(), lower, side.regimes(), side.season());
        return new FallState(
                state.justification(),
                state.normal(),
                new TreeMap<>(Map.of("A", other)),
                dispersion,
                state.plain(),
                state.dampened(),
                state.robust(),
                0,
                false,
                false);
    }

    /** The reference goes on after its proof; here no claim is made of it. */
    private static FallState unsettled(FallState state) {
        return new FallState(
                state.justification(),
                state.normal(),
                state.baselines(),
                state.dispersion(),
                state.plain(),
                state.dampened(),
                state.robust(),
                0,
                false,
                false);
    }

    private static SideBaseline side(FallState state) {
        return Objects.requireNonNull(state.baselines().get("A"));
    }

    private static FallState proved() {
        FallStep step = last(begin(260, 26_000), 30);
        assertThat(step.state().established()).isTrue();
        return step.state();
    }

    /** Everything is there but quiet weeks. */
    private static FallState almostProved() {
        return almostProved(NO_SEASON);
    }

    private static FallState almostProved(SeasonEstimate season) {
        FallState state = begin(260, 26_000, season);
        for (int week = 0; week < 30; week++) {
            state = PROOF.step(state, week(Collections.nCopies(4, fallen()), season, 3))
                    .state();
        }
        return state;
    }

    private static FallStep last(FallState begun, int weeks) {
        FallStep step = PROOF.step(begun, week(Collections.nCopies(4, fallen()), NO_SEASON, QUIET));
        for (int week = 1; week < weeks; week++) {
            step = PROOF.step(step.state(), week(Collections.nCopies(4, fallen()), NO_SEASON, QUIET));
        }
        return step;
    }

    private static List<Standing> standings(FallState begun, List<Double> counts) {
        List<Standing> standings = new ArrayList<>();
        List<SideWeek> weeks = new ArrayList<>();
        FallState state = begun;
        for (double count : counts) {
            weeks.add(SideWeek.ofControl(count, 1_000));
            FallStep step = PROOF.step(state, week(weeks, NO_SEASON, QUIET));
            state = step.state();
            standings.add(step.result().standing());
        }
        return standings;
    }

    private static SideWeek fallen() {
        return SideWeek.ofControl(1, 1_000);
    }

    private static SideWeek back() {
        return SideWeek.ofControl(10, 1_000);
    }

    private static List<SideWeek> one(double found, double checks) {
        return List.of(SideWeek.ofControl(found, checks));
    }

    private static FallWeek week(List<SideWeek> weeks, SeasonEstimate season, int quietWeeks) {
        List<SideWeek> compared = weeks.subList(Math.max(0, weeks.size() - 4), weeks.size());
        return new FallWeek(40, Map.of("A", new SideRecent(compared, season, 1)), quietWeeks);
    }
}
