package eu.limen.recompute;

import eu.limen.assessment.AssessmentInput;
import eu.limen.deadlines.DeadlineInput;
import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.Entry;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.PairDay;
import eu.limen.flow.RouteWeek;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import eu.limen.flow.VehicleDay;
import eu.limen.levels.NetworkLevelInput;
import eu.limen.model.Alert;
import eu.limen.model.HumanDecision;
import eu.limen.model.Indicator;
import eu.limen.network.WeekByFlow;
import eu.limen.network.WeekNetworkInput;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.EpisodeState;
import eu.limen.register.Section;
import eu.limen.sequences.FallBook;
import eu.limen.sequences.Falls;
import eu.limen.sequences.RouteBook;
import eu.limen.sequences.RouteWeeks;
import eu.limen.sequences.Routes;
import eu.limen.sequences.VehicleBook;
import eu.limen.sequences.VehicleHits;
import eu.limen.trend.TrendInput;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Recomputes the analysis from what was admitted: the same judgements as in the operators, tick by tick, without Flink. Every revision of every
 * result is the same as the job's, as long as reports arrive in the order in which they were sent.
 */
public final class Recomputation {

    private final Premises premises;
    private final Results results;
    private final Steps steps;
    private final Knowledge knowledge;
    private final LedgerKeeping ledgers;
    private final DayJudging days;
    private final Map<String, EpisodeState> episodes = new HashMap<>();
    private final Assessing assessments;
    private final Wire<Entry> admitted = new Wire<>();
    private final Wire<HumanDecision> decisions = new Wire<>();
    private final Wire<Alert> refusals = new Wire<>();
    private final Wire<SectionInput> changes = new Wire<>();
    private final DayWires judged = new DayWires();
    private final Wire<Alert> told = new Wire<>();
    private final Wire<Indicator> indicators = new Wire<>();

    /** Recomputes all sections. */
    public Recomputation(Premises premises, Results results) {
        this(premises, results, section -> true);
    }

    /**
     * Recomputes some sections, as if nothing were reported on the others.
     *
     * @param wanted the ids of these sections; results that rest on several sections need all of them
     */
    public Recomputation(Premises premises, Results results, Predicate<String> wanted) {
        this.premises = premises;
        this.results = results;
        this.steps = new Steps(premises.lastTick());
        this.ledgers = new LedgerKeeping(premises, changes);
        this.days = new DayJudging(premises, judged);
        this.assessments = new Assessing(premises, indicators);
        this.knowledge = new Knowledge(premises, ledgers, days, episodes, assessments);
        wire(changes.filter(change -> wanted.test(change.section())));
    }

    /** Reads one report; refused ones are passed over. */
    public void read(Entry entry) {
        admitted.accept(entry);
    }

    /** Takes what a person decided. */
    public void hear(HumanDecision decision) {
        decisions.accept(decision);
    }

    /** Takes the refusal of published rules: it is told as it is. */
    public void refused(Alert refusal) {
        refusals.accept(refusal);
    }

    /** Lets all ticks come up to an instant, epoch milliseconds: nothing that an earlier tick sees will be read any more. */
    public void advance(long millis) {
        steps.runThrough(millis, tick -> results.tickIsOver(tick, knowledge));
    }

    /** Lets all remaining ticks come, to the last. */
    public void end() {
        advance(premises.lastTick());
    }

    /** The table of steps: reads as the topology of the job does, and says the same. */
    private void wire(Wire<SectionInput> learnt) {
        steps.keyed(admitted, Entry::tick, Entry::source, ledgers);
        steps.keyed(learnt, SectionInput::tick, SectionInput::section, days);

        var weeks = new Wire<SectionTrend>();
        var followed = learnt.flatMap(TrendInput::factsOf).union(judged.weeks.map(TrendInput::of));
        steps.keyed(followed, TrendInput::tick, TrendInput::section, new TrendFollowing(premises, weeks));

        var pairs = new Wire<PairDay>();
        steps.keyed(judged.days, day -> day.tick(), day -> day.threat().name(), new PairLooking(pairs));

        var levels = new Wire<Showing>();
        steps.keyed(weeks, SectionTrend::tick, SectionTrend::section, new LevelComparing(premises, levels));

        var flows = weeks.flatMap(WeekByFlow::of);
        var network = new Wire<NetworkWeek>();
        var checks = new Wire<DisplacementCheck>();
        var together = flows.map(WeekNetworkInput::of).union(pairs.map(WeekNetworkInput::of));
        steps.keyed(
                together,
                WeekNetworkInput::tick,
                input -> input.threat().name(),
                new WeekLooking(premises, network, checks));

        var compared = flows.map(NetworkLevelInput::of).union(learnt.flatMap(NetworkLevelInput::factsOf));
        steps.keyed(
                compared, NetworkLevelInput::tick, input -> input.threat().name(), new LevelLooking(premises, levels));

        var labels = new Wire<Showing>();
        label(weeks, judged, labels);

        var concerned = judged.days
                .map(EpisodeInput::surge)
                .union(
                        pairs.map(EpisodeInput::displacement),
                        checks.map(EpisodeInput::check),
                        flows.map(EpisodeInput::trendRise),
                        judged.slots.map(EpisodeInput::silentSource),
                        levels.map(EpisodeInput::showing),
                        labels.map(EpisodeInput::showing));
        var alerts = new Wire<Alert>();
        episodes(concerned, alerts);

        var assessed = learnt.flatMap(AssessmentInput::factsOf)
                .union(
                        weeks.map(AssessmentInput::of),
                        network.map(AssessmentInput::of),
                        alerts.flatMap(AssessmentInput::perSection),
                        decisions.flatMap(decision -> AssessmentInput.wordsOf(decision, premises.sections())));
        steps.keyed(assessed, AssessmentInput::tick, AssessmentInput::section, assessments);

        var answers = new Wire<Showing>();
        steps.keyed(indicators, Indicator::knownAtMillis, Indicator::section, new VerdictComparing(answers));
        episodes(answers.map(EpisodeInput::showing), told);
        alerts.to(told);

        var dates = new Wire<Showing>();
        steps.keyed(
                learnt.flatMap(DeadlineInput::of),
                DeadlineInput::tick,
                DeadlineInput::state,
                new DateWatching(premises, dates));
        episodes(dates.map(EpisodeInput::showing), told);

        steps.keyed(refusals, Alert::knownAtMillis, Alert::id, new Passing<>(told));

        judged.situations.to(results::situation);
        indicators.to(results::indicator);
        told.to(results::alert);
    }

    private void episodes(Wire<EpisodeInput> inputs, Wire<Alert> alerts) {
        steps.keyed(inputs, EpisodeInput::tick, EpisodeInput::stateKey, new EpisodeKeeping(premises, episodes, alerts));
    }

    /** The labels of the sequences that need more than a day's label. */
    private void label(Wire<SectionTrend> weeks, DayWires judged, Wire<Showing> labels) {
        var routes = Routes.within(premises.sections());
        steps.keyed(
                weeks.flatMap(routes::weeks),
                RouteWeek::tick,
                RouteWeek::key,
                new Labelling<>(
                        RouteBook::new,
                        RouteBook::take,
                        (route, book, tick) ->
                                new RouteWeeks(route, routes, premises.rules()).compute(book, tick, labels)));
        steps.keyed(
                weeks,
                SectionTrend::tick,
                SectionTrend::section,
                new Labelling<>(
                        FallBook::new,
                        FallBook::take,
                        (section, book, tick) ->
                                new Falls(section(section), premises.rules()).compute(book, tick, labels)));
        steps.keyed(
                judged.vehicles,
                VehicleDay::tick,
                VehicleDay::section,
                new Labelling<>(
                        VehicleBook::new,
                        VehicleBook::take,
                        (section, book, tick) ->
                                new VehicleHits(section(section), premises.rules()).compute(book, tick, labels)));
    }

    private Section section(String id) {
        return Objects.requireNonNull(premises.sections().find(id), id);
    }
}
