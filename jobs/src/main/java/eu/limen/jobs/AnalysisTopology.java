package eu.limen.jobs;

/** The whole analysis on one screen: what comes in, what is judged, who is told. Replay, tests and production wire the same. */
public final class AnalysisTopology {

    private AnalysisTopology() {}

    public static void wire(Inputs inputs, AnalysisSettings settings, Outputs outputs) {
        var admitted = Admissions.admit(inputs.reports(), settings);
        var changes = Ledgers.keep(admitted, settings);
        var days = Situations.judge(changes, settings);
        var weeks = Trends.follow(changes, days, settings);
        var flows = Networks.flows(weeks);
        var pairs = Networks.pairs(days, settings);
        var network = Networks.look(flows, pairs, settings);
        var levels = Levels.compare(changes, flows, settings);
        var alerts = Patterns.watch(days, pairs, flows, Networks.checks(network), levels, settings);
        var indicators = Assessments.assess(changes, weeks, network, alerts, inputs.decisions(), settings);
        var answers = Patterns.watchVerdicts(Levels.ofVerdicts(indicators), settings);

        outputs.situations().accept(Situations.of(days));
        outputs.indicators().accept(indicators);
        outputs.alerts().accept(alerts.union(answers));
        outputs.rejections().accept(Admissions.refused(admitted));
        outputs.balances().accept(Ledgers.balances(changes));
    }
}
