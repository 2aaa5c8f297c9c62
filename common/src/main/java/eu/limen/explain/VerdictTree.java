package eu.limen.explain;

import eu.limen.assessment.AssessmentBook;
import eu.limen.assessment.LineageState;
import eu.limen.assessment.Sighting;
import eu.limen.model.AlertStatus;
import eu.limen.model.Condition;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import eu.limen.model.Verdict;
import eu.limen.recompute.CountedReport;
import eu.limen.recompute.Knowledge;
import eu.limen.rules.RuleSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a verdict rests on: decisions, statements, the proof of a fall per threat, every condition and dimension with its threshold. */
final class VerdictTree {

    private static final String PROVISION = "Recommendation of 23.11.2023, (13); Regulation (EU) 2016/399, Art. 26";

    private static final int DAYS_A_WEEK = 7;

    private final Verdict verdict;
    private final Indicator indicator;
    private final Knowledge knowledge;
    private final RuleSet rules;
    private final Thresholds thresholds;
    private final long monday;
    private final @Nullable AssessmentBook book;

    private VerdictTree(Verdict verdict, Indicator indicator, Knowledge knowledge) {
        this.verdict = verdict;
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.rules = knowledge.rulesOf(indicator.generatedBy());
        this.thresholds = new Thresholds(rules.parametersOf(indicator.section()));
        this.monday = IsoText.mondayOf(indicator.week());
        this.book = knowledge.assessment(indicator.section());
    }

    static Branch of(Verdict verdict, Indicator indicator, Knowledge knowledge) {
        return new VerdictTree(verdict, indicator, knowledge).tree();
    }

    private Branch tree() {
        Branch root = new Branch("Control of " + verdict.controllingState() + " on section " + indicator.section()
                + ", movement " + Say.direction(verdict.direction()) + ", " + Say.week(monday));
        root.add(verdict.text())
                .add("verdict " + Say.plain(verdict.verdict()) + ", the same since week " + verdict.since()
                        + "; provision: " + PROVISION);
        decisions(root);
        reports(root);
        if (book != null) {
            LineageState lineage = lineage(book);
            if (lineage != null) {
                ProofBranches.add(root, verdict, lineage, monday, book, thresholds);
            }
            sightings(root, book);
        }
        conditions(root);
        DimensionBranches.add(root, verdict.dimensions(), thresholds);
        DeadlineBranches.add(root, verdict.deadlines(), rules.regime(), monday + DAYS_A_WEEK - 1, thresholds);
        insufficient(root);
        verdict.adaptations()
                .forEach(adaptation ->
                        root.add("Adaptation of " + Say.plain(adaptation.axis()) + ": " + adaptation.text()));
        root.add("Evidence: "
                + (verdict.evidence() == null
                        ? "no proof is under way"
                        : Say.real(verdict.evidence()) + " % of the proof required; a share of it, not a probability"));
        Branch numbers = root.add("Every threshold of the verdict, by its name in the rule set");
        thresholds.all("verdict").forEach(numbers::add);
        MadeBy.rules(root, indicator.generatedBy(), rules, List.of(indicator.section()));
        return root;
    }

    private @Nullable LineageState lineage(AssessmentBook known) {
        var state = known.states.get(monday);
        return state == null ? null : state.lineages().get(verdict.controllingState() + "|" + verdict.lineage());
    }

    private void decisions(Branch root) {
        Branch decisions = root.add("Lineage " + verdict.lineage() + ": "
                + Say.number(verdict.measureIds().size(), "decision", "decisions") + " in force in the week");
        for (String measureId : verdict.measureIds()) {
            Branch decision = decisions.add(measureId);
            if (book != null) {
                DecisionBranches.add(decision, measureId, book);
            }
        }
    }

    private void reports(Branch root) {
        long from = monday - DAYS_A_WEEK * (recentWeeks() - 1L);
        List<CountedReport> reports = knowledge.reportsOn(indicator.section()).stream()
                .filter(report -> ReportBranches.within(report, from, monday + DAYS_A_WEEK))
                .filter(report -> report.contribution().cell().direction().equals(verdict.direction()))
                .toList();
        Branch counted = root.add(Say.number(reports.size(), "report counts", "reports count") + " in the last "
                + Say.number(recentWeeks(), "week", "weeks") + " in this direction, as known at "
                + Say.instant(indicator.knownAtMillis()));
        ReportBranches.bySource(counted, reports, Threat.countableThreats());
    }

    private int recentWeeks() {
        return rules.parametersOf(indicator.section()).verdict().rateWindowWeeks();
    }

    private void sightings(Branch root, AssessmentBook known) {
        int weeks = recentWeeks();
        long sunday = monday + DAYS_A_WEEK - 1;
        long from = monday - DAYS_A_WEEK * (weeks - 1L);
        List<Sighting> seen = known.sightings.values().stream()
                .filter(sighting -> sighting.status() != AlertStatus.CANCEL)
                .filter(sighting -> sighting.firstDay() <= sunday && sighting.lastDay() >= from)
                .sorted(Comparator.comparing(Sighting::alertId))
                .toList();
        Branch branch = root.add(Say.number(seen.size(), "alert touches", "alerts touch") + " the section in the last "
                + Say.number(weeks, "week", "weeks"));
        seen.forEach(sighting -> branch.add(sighting.alertId()));
    }

    private void conditions(Branch root) {
        Branch conditions = root.add("Conditions");
        for (Condition condition : verdict.conditions()) {
            Branch one = conditions.add(
                    (condition.met() ? "met: " : "NOT MET: ") + Say.plain(condition.code()) + ". " + condition.text());
            List<String> numbers = ConditionThresholds.of(condition.code()).stream()
                    .map(name -> thresholds.named("verdict", name))
                    .toList();
            if (!numbers.isEmpty()) {
                one.add(String.join(", ", numbers));
            }
        }
    }

    private void insufficient(Branch root) {
        if (verdict.insufficientBecause().isEmpty()) {
            return;
        }
        Branch because = root.add("Why the data cannot answer");
        verdict.insufficientBecause().forEach(one -> because.add(one.text()));
    }
}
