package eu.limen.levels;

import eu.limen.analysis.Overdispersion;
import eu.limen.analysis.Window;
import eu.limen.flow.Showing;
import eu.limen.model.Kind;
import eu.limen.rules.ModeRules;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares on one flow what is found within each mode of transport with that mode's own rate before, side by side: the exposure of a finding is the
 * persons whom the same side checked in the same mode, so that more checks of a mode, or checks moved from one mode to another, shift nothing. What
 * all findings of the flow have in common is no shift either. All that is compared shares one probability of a false alarm (Bonferroni).
 */
final class ModeComparison {

    /** Pulls the common rise of the others to none while they are few: two events seen where two were expected (methods 7, LEVEL). */
    private static final double PRIOR_EVENTS = 2;
    /** Variance of a count over its mean before there is data (methods 2.1). */
    private static final double START_DISPERSION = 1.3;

    private final ModeReading reading;
    private final Family family;
    private final ModeRules rules;
    private final List<Compared> compared;
    private final Map<String, Double> scatter = new TreeMap<>();
    private final Map<String, StatedShare> stated = new TreeMap<>();

    private ModeComparison(ModeReading reading, Family family, ModeRules rules, BitSet everCounted) {
        this.reading = reading;
        this.family = family;
        this.rules = rules;
        this.compared = family.counted().stream()
                .filter(counted -> everCounted.get(counted.quantity()))
                .map(counted -> new Compared(counted, reading.sides(counted)))
                .filter(Compared::isEverCounted)
                .toList();
    }

    /**
     * What the newest week shows of everything that the family counts.
     *
     * @param everCounted the quantities that anybody counted in the weeks compared, see {@link RecentWeeks#counted}
     */
    static List<ModeFinding> of(
            RecentWeeks weeks, String direction, Family family, ModeRules rules, BitSet everCounted) {
        return new ModeComparison(new ModeReading(weeks, direction, family, rules), family, rules, everCounted)
                .findings();
    }

    private List<ModeFinding> findings() {
        compared.forEach(this::predict);
        long judged = compared.stream().filter(Compared::isJudged).count();
        double limit = rules.alpha() / Math.max(1, judged);
        return compared.stream().map(one -> finding(one, limit)).toList();
    }

    private void predict(Compared one) {
        for (ModeSide side : one.sides()) {
            if (side.canBeJudged(rules.leastBeforeWeeks())
                    && statedOf(side.state()).isComparable()) {
                one.judge(side, prediction(side));
            }
        }
    }

    /**
     * By the side's own rate before. What states its mode, or no longer does, only on paper might all concern this one: that is in the expectation.
     * Findings of checks and the persons checked state their mode together.
     */
    private Prediction prediction(ModeSide side) {
        double dispersion = scatterOf(side.state());
        if (family.kind() == Kind.CHECK) {
            return Prediction.of(side, dispersion, side.exposure(), 0);
        }
        double unstated = reading.checksStated(side.state()).noLongerStated();
        return Prediction.of(
                side,
                dispersion,
                side.exposure() + unstated,
                statedOf(side.state()).newlyStated());
    }

    private StatedShare statedOf(String state) {
        return family.kind() == Kind.CHECK ? StatedShare.NONE : stated.computeIfAbsent(state, reading::findingsStated);
    }

    private double scatterOf(String state) {
        return scatter.computeIfAbsent(
                state,
                unused -> Overdispersion.of(
                        compared.stream()
                                .flatMap(one -> one.sides().stream())
                                .filter(side -> side.state().equals(state))
                                .map(side -> (List<Window>) side.before())
                                .toList(),
                        START_DISPERSION));
    }

    /** How far all else has risen that the flow's sides count; at least 1, since a fall of the others is what a shift looks like. */
    private double others(Compared one) {
        double observed = PRIOR_EVENTS;
        double expected = PRIOR_EVENTS;
        for (Compared other : compared) {
            if (other != one) {
                observed += other.events();
                expected += other.prediction().mean();
            }
        }
        return Math.max(1, observed / expected);
    }

    private ModeFinding finding(Compared one, double limit) {
        double others = others(one);
        Prediction expected = one.prediction().times(others);
        double pValue = one.isJudged() ? expected.pValue(one.events()) : 1;
        double weekExpected = one.newestExpected() * others;
        boolean shows = pValue <= limit
                && one.events() >= rules.leastCount()
                && one.events() >= rules.leastRatio() * expected.mean()
                && one.newestEvents() > weekExpected;
        return new ModeFinding(
                one.counted(),
                sight(one, shows),
                Math.round(one.events()),
                expected.mean(),
                pValue,
                limit,
                Math.round(one.newestEvents()),
                weekExpected,
                one.exposureChange(),
                one.judged().keySet().stream().map(ModeSide::state).toList(),
                showing(one, others),
                others,
                one.judged().keySet().stream()
                        .map(side -> statedOf(side.state()))
                        .reduce(StatedShare.NONE, StatedShare::plus));
    }

    private static Showing.Sight sight(Compared one, boolean shows) {
        if (shows) {
            return Showing.Sight.SHOWS;
        }
        return one.isJudgedOnEverySide() ? Showing.Sight.SHOWS_NOT : Showing.Sight.UNKNOWN;
    }

    /** The states whose own count shows it by itself. */
    private List<String> showing(Compared one, double others) {
        return one.judged().entrySet().stream()
                .filter(each -> showsAlone(each.getKey(), each.getValue().times(others)))
                .map(each -> each.getKey().state())
                .toList();
    }

    private boolean showsAlone(ModeSide side, Prediction expected) {
        return side.events() > expected.mean() && expected.pValue(side.events()) <= rules.sideAlpha();
    }
}
