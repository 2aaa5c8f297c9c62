package eu.limen.explain;

import eu.limen.assessment.AssessmentBook;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.SectionTrend;
import eu.limen.model.Component;
import eu.limen.model.Endorsement;
import eu.limen.model.ForecastPoint;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.model.Verdict;
import eu.limen.recompute.CountedReport;
import eu.limen.recompute.Knowledge;
import eu.limen.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an indicator rests on: the week's reports, the points of each threat, each side's weekly model, what the other sections say. */
final class IndicatorTree {

    private static final int DAYS_A_WEEK = 7;

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final RuleSet rules;
    private final Thresholds thresholds;
    private final long monday;

    private IndicatorTree(Indicator indicator, Knowledge knowledge) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.rules = knowledge.rulesOf(indicator.generatedBy());
        this.thresholds = new Thresholds(rules.parametersOf(indicator.section()));
        this.monday = IsoText.mondayOf(indicator.week());
    }

    static Branch of(Indicator indicator, Knowledge knowledge) {
        return new IndicatorTree(indicator, knowledge).tree();
    }

    private Branch tree() {
        Branch root = new Branch("Section " + indicator.section() + ", " + Say.week(monday) + ": "
                + Say.plain(indicator.level())
                + (indicator.score() == null ? "" : ", " + Say.real(indicator.score()) + " points of 100"));
        reports(root);
        level(root);
        AssessmentBook book = knowledge.assessment(indicator.section());
        SectionTrend trend = book == null ? null : book.trends.get(monday);
        for (ThreatScore threat : indicator.threats()) {
            NetworkWeek network = book == null ? null : book.network.get(monday + "|" + threat.category());
            threat(root, threat, trend == null ? null : trend.flow(threat.category(), threat.direction()), network);
        }
        alerts(root);
        practice(root);
        words(root);
        verdicts(root);
        MadeBy.rules(root, indicator.generatedBy(), rules, List.of(indicator.section()));
        return root;
    }

    private void reports(Branch root) {
        List<CountedReport> reports = knowledge.reportsOn(indicator.section()).stream()
                .filter(report -> ReportBranches.within(report, monday, monday + DAYS_A_WEEK))
                .toList();
        Branch counted = root.add(Say.number(reports.size(), "report counts", "reports count")
                + " in the week, as known at " + Say.instant(indicator.knownAtMillis()));
        ReportBranches.bySource(counted, reports, Threat.countableThreats());
    }

    private void level(Branch root) {
        Threat driver = indicator.driver();
        Branch level = root.add("Level " + Say.plain(indicator.level())
                + (driver == null
                        ? ": no threat could be assessed"
                        : ": the highest of its threats, " + Say.plain(driver)));
        level.add(thresholds.named("indicator", "mediumFrom") + ", " + thresholds.named("indicator", "highFrom") + ", "
                + thresholds.named("indicator", "criticalFrom"));
        level.add("it comes down one step after " + thresholds.named("indicator", "dwellWeeks") + " with more than "
                + thresholds.named("indicator", "margin") + " below");
        level.add("confidence " + Say.plain(indicator.confidence()) + "; "
                + (indicator.joint() ? "both sides contributed data" : "one side contributed data")
                + "; agreement of the sides: " + Say.plain(indicator.agreement()));
        indicator.reasons().stream()
                .filter(reason -> reason.provision() != null)
                .forEach(reason -> level.add("provision: " + reason.provision() + ". " + reason.text()));
    }

    private void threat(Branch root, ThreatScore threat, @Nullable FlowTrend flow, @Nullable NetworkWeek network) {
        Branch branch = root.add(Say.capital(Say.plain(threat.category())) + " " + Say.direction(threat.direction())
                + ": "
                + (threat.score() == null
                        ? "not assessed"
                        : Say.real(threat.score()) + " points, " + Say.plain(threat.level())));
        for (Component component : threat.components()) {
            branch.add(String.format(Locale.ROOT, "%+.2f %s: ", component.points(), Say.plain(component.name()))
                    + component.text());
        }
        if (flow != null) {
            SideBranches.week(branch, flow, thresholds);
        }
        network(branch, threat, network);
        forecast(branch, threat);
    }

    private void network(Branch branch, ThreatScore threat, @Nullable NetworkWeek network) {
        if (threat.per1000() == null) {
            return;
        }
        Branch rate = branch.add(
                "rate per 1,000 persons checked: " + Say.real(threat.per1000().mean())
                        + ", 95 % between " + Say.real(threat.per1000().low()) + " and "
                        + Say.real(threat.per1000().high()));
        if (network != null && threat.shrinkWeight() != null) {
            rate.add("of this estimate " + Say.percent(threat.shrinkWeight())
                    + " is the average of the network, taken from "
                    + Say.number(network.flows(), "flow", "flows") + " over "
                    + thresholds.named("network", "priorWeeks"));
        }
        if (threat.standsOut() != null) {
            branch.add((threat.standsOut() ? "the week stands out" : "the week does not stand out")
                    + " among all sections; " + thresholds.named("network", "discoveryRate"));
        }
    }

    private static void forecast(Branch branch, ThreatScore threat) {
        for (ForecastPoint point : threat.forecast()) {
            branch.add("forecast " + Say.number(point.weeksAhead(), "week", "weeks") + " ahead: "
                    + Say.real(point.median()) + " found, 95 % between " + Say.real(point.low95()) + " and "
                    + Say.real(point.high95())
                    + (point.exposure() == null
                            ? ""
                            : ", at " + Say.real(point.exposure()) + " persons checked a week"));
        }
    }

    private void alerts(Branch root) {
        if (indicator.patterns().isEmpty()) {
            root.add("No episode of a pattern touches the section in this week");
            return;
        }
        Branch alerts = root.add("Episodes that touch the section in this week");
        indicator
                .patterns()
                .forEach(mention -> alerts.add(Say.pattern(mention.pattern()) + " since "
                        + IsoText.day(mention.sinceDay()) + ": " + mention.episode()));
    }

    private void practice(Branch root) {
        Branch practice = root.add("How checks were made, as shares of persons checked");
        share(practice, "under border control", indicator.practice().borderControlShare());
        share(practice, "mobile", indicator.practice().mobileShare());
        share(practice, "systematic", indicator.practice().systematicShare());
        share(practice, "by joint patrols", indicator.practice().jointShare());
    }

    private static void share(Branch branch, String what, @Nullable Double share) {
        branch.add(what + ": " + (share == null ? "not known" : Say.percent(share)));
    }

    private void words(Branch root) {
        if (indicator.endorsement().isEmpty()) {
            return;
        }
        Branch words = root.add("What the states say of it");
        indicator
                .endorsement()
                .forEach((state, word) ->
                        words.add(state + ": " + (word == Endorsement.NONE ? "nothing so far" : Say.plain(word))));
    }

    private void verdicts(Branch root) {
        for (Verdict verdict : indicator.verdicts()) {
            Branch branch = root.add("Control of " + verdict.controllingState() + ", lineage " + verdict.lineage()
                    + ": " + verdict.text());
            branch.add("explained by its own id: " + verdict.id());
        }
    }
}
