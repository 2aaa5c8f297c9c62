package eu.limen.jobs;

/** The whole analysis on one screen: what comes in, what is judged, who is told. Replay, tests and production wire the same. */
public final class AnalysisTopology {

    private AnalysisTopology() {}

    public static void wire(Inputs inputs, AnalysisSettings settings, Outputs outputs) {
        var accepted = Rules.accept(inputs, settings);
        var rules = Rules.toAll(accepted);
        var admitted = Admissions.admit(inputs.reports(), settings);
        var changes = Ledgers.keep(admitted, rules, settings);
        var days = Situations.judge(changes, rules, settings);
        var weeks = Trends.follow(changes, days, rules, settings);
        var flows = Networks.flows(weeks);
        var pairs = Networks.pairs(days, rules, settings);
        var network = Networks.look(flows, pairs, rules, settings);
        var levels = Levels.compare(changes, weeks, flows, rules, settings);
        var labels = Sequences.label(weeks, Situations.vehicles(days), rules, settings);
        var shown = levels.union(labels);
        var alerts = Patterns.watch(days, pairs, flows, Networks.checks(network), shown, rules, settings);
        var indicators = Assessments.assess(changes, weeks, network, alerts, inputs.decisions(), rules, settings);
        var answers = Patterns.watchVerdicts(Levels.ofVerdicts(indicators), rules, settings);
        var dates = Patterns.watchDates(Dates.watch(changes, rules, settings), rules, settings);

        outputs.admitted().accept(Ledgers.admitted(changes));
        outputs.situations().accept(Situations.of(days));
        outputs.indicators().accept(indicators);
        outputs.alerts().accept(alerts.union(answers, dates, Rules.refused(accepted)));
        outputs.rejections().accept(Admissions.refused(admitted));
        outputs.balances().accept(Ledgers.balances(changes));
    }
}
