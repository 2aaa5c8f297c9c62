package eu.limen.cli.backtest;

import eu.limen.backtest.Backtest;
import eu.limen.backtest.Truth;
import java.util.List;
import java.util.Locale;

/** The part of the page that says how the candidate does: levels, expectations, and what truly happened. */
final class PageJudgements {

    private final Backtest backtest;
    private final PageParts html;

    PageJudgements(Backtest backtest, PageParts html) {
        this.backtest = backtest;
        this.html = html;
    }

    void write() {
        levels();
        expectations();
        truth();
    }

    private void levels() {
        html.heading("levels", "Levels of the indicator");
        PageTable table = new PageTable(
                "Weeks with another level, by section", List.of("Section", "Weeks higher", "Weeks lower", "Otherwise"));
        LevelCounts.of(backtest.changedLevels())
                .forEach((section, counts) -> table.row(
                        section,
                        Integer.toString(counts.higher()),
                        Integer.toString(counts.lower()),
                        Integer.toString(counts.otherwise())));
        html.orNothing(table, "Every section has the same level in every week.");
    }

    private void expectations() {
        html.heading("expectations", "Expectations of the candidate");
        PageTable table = new PageTable(
                "What the candidate must find in this history", List.of("Expectation", "Expected", "Found", "Outcome"));
        backtest.expectations()
                .forEach(each -> table.row(
                        each.expectation().name(),
                        BacktestWords.expected(each.expectation()),
                        Integer.toString(each.found()),
                        BacktestWords.outcome(each.outcome())));
        html.orNothing(table, "The candidate names none.");
    }

    private void truth() {
        html.heading("truth", "Against what is known to have happened");
        if (backtest.presentTruth() == null || backtest.candidateTruth() == null) {
            html.paragraph(
                    "There is no labels.csv beside the reports: nobody knows which alerts were right, so none is called false.");
            return;
        }
        PageTable table = new PageTable(
                "Alerts that no event of labels.csv explains",
                List.of("Rules", "Alerts", "False", "False per section and year", "Events found"));
        truth(table, "present: " + backtest.present(), backtest.presentTruth());
        truth(table, "candidate: " + backtest.candidate(), backtest.candidateTruth());
        html.raw(table.html());
        html.paragraph(
                "Observed: " + decimal(backtest.presentTruth().sectionYears())
                        + " section-years. Alerts on silent sources, practice and cooperation are left out, and cancelled ones.");
    }

    private static void truth(PageTable table, String rules, Truth truth) {
        table.row(
                rules,
                Integer.toString(truth.alerts()),
                Integer.toString(truth.falseAlerts()),
                decimal(truth.falsePerSectionYear()),
                truth.found() + " of " + truth.events());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
