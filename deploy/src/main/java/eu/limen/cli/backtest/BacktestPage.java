package eu.limen.cli.backtest;

import eu.limen.backtest.AlertChange;
import eu.limen.backtest.Backtest;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.backtest.Truth;
import eu.limen.model.IsoText;
import eu.limen.model.VerdictCode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as a page that needs nothing beside it: read on any screen, printed, or listened to. */
final class BacktestPage {

    private final Backtest backtest;
    private final String input;
    private final StringBuilder html = new StringBuilder();

    private BacktestPage(Backtest backtest, String input) {
        this.backtest = backtest;
        this.input = input;
    }

    /** The page for a comparison over an input of that name. */
    static String of(Backtest backtest, String input) {
        BacktestPage page = new BacktestPage(backtest, input);
        page.head();
        page.figures();
        page.alerts();
        page.verdicts();
        page.levels();
        page.expectations();
        page.truth();
        page.files();
        return page.html + "</main>\n</body>\n</html>\n";
    }

    private void head() {
        String title = backtest.candidate() + " instead of " + backtest.present();
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Backtest: ")
                .append(Markup.escaped(title))
                .append("</title>\n<style>\n")
                .append(PageStyle.CSS)
                .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#alerts\">To the alerts</a>\n<main>\n<h1>")
                .append(Markup.escaped(title))
                .append("</h1>\n");
        paragraph("What would have changed. Both rule sets looked at the same reports of \"" + input
                + "\", at each hour at what was known by "
                + "then: " + IsoText.day(backtest.history().firstDay()) + " to "
                + IsoText.day(backtest.history().lastDay()) + ", "
                + backtest.history().sections().size()
                + " sections. It shows what a change would do; whether it is better, people decide.");
    }

    private void figures() {
        html.append("<ul class=\"figures\">\n");
        for (AlertChange.Kind kind : AlertChange.Kind.values()) {
            figure(Long.toString(backtest.count(kind)), BacktestWords.alerts(kind));
        }
        figure(Integer.toString(backtest.changedVerdicts().size()), "weeks with another verdict");
        figure(Integer.toString(backtest.changedLevels().size()), "weeks with another level");
        if (!backtest.expectations().isEmpty()) {
            figure(
                    backtest.count(JudgedExpectation.Outcome.MET) + " of "
                            + backtest.expectations().size(),
                    "expectations met");
        }
        html.append("</ul>\n");
    }

    private void figure(String number, String words) {
        html.append("<li><b>")
                .append(number)
                .append("</b> ")
                .append(Markup.escaped(words))
                .append("</li>\n");
    }

    private void alerts() {
        heading("alerts", "Alerts");
        if (backtest.alerts().isEmpty()) {
            paragraph("Neither rule set tells of anything.");
            return;
        }
        AlertTimeline timeline = new AlertTimeline(backtest);
        html.append(PageLegend.ALERTS);
        drawing("Alerts over time", timeline.svg());
        if (timeline.leftOut() > 0) {
            paragraph(timeline.leftOut() + " more rows, in which least differs, are not drawn; " + BacktestTables.ALERTS
                    + " has all.");
        }
        PageTable table = new PageTable(
                "Alerts that differ",
                List.of("Alert", "Change", "Present rules, known (UTC)", "Candidate, known (UTC)"));
        backtest.alerts().stream()
                .filter(change -> change.kind() != AlertChange.Kind.SAME)
                .forEach(change -> table.row(
                        change.either().headline(),
                        BacktestWords.change(change),
                        BacktestWords.known(change.present()),
                        BacktestWords.known(change.candidate())));
        orNothing(table, "Both tell of the same episodes at the same hours.");
    }

    private void verdicts() {
        heading("verdicts", "Verdicts");
        if (backtest.verdicts().isEmpty()) {
            paragraph("No control is judged in this history.");
            return;
        }
        VerdictTimeline timeline = new VerdictTimeline(backtest);
        if (timeline.changes().isEmpty()) {
            paragraph("Both say the same of every control in every week: " + timeline.controls()
                    + " controls on their sections.");
            return;
        }
        html.append(PageLegend.verdicts());
        drawing("Verdicts over time", timeline.svg());
        paragraph("Drawn are the controls of which they do not say the same, of " + timeline.controls() + ".");
        PageTable table = new PageTable("Weeks that differ", List.of("Control", "Weeks", "Present rules", "Candidate"));
        timeline.changes()
                .forEach(span -> table.row(
                        span.first().control(),
                        span.weeks(),
                        verdict(span.first().present()),
                        verdict(span.first().candidate())));
        html.append(table.html());
    }

    private static String verdict(@Nullable VerdictCode verdict) {
        return BacktestWords.plain(verdict);
    }

    private void levels() {
        heading("levels", "Levels of the indicator");
        PageTable table = new PageTable(
                "Weeks with another level, by section", List.of("Section", "Weeks higher", "Weeks lower", "Otherwise"));
        LevelCounts.of(backtest.changedLevels())
                .forEach((section, counts) -> table.row(
                        section,
                        Integer.toString(counts.higher()),
                        Integer.toString(counts.lower()),
                        Integer.toString(counts.otherwise())));
        orNothing(table, "Every section has the same level in every week.");
    }

    private void expectations() {
        heading("expectations", "Expectations of the candidate");
        PageTable table = new PageTable(
                "What the candidate must find in this history", List.of("Expectation", "Expected", "Found", "Outcome"));
        backtest.expectations()
                .forEach(each -> table.row(
                        each.expectation().name(),
                        BacktestWords.expected(each.expectation()),
                        Integer.toString(each.found()),
                        BacktestWords.outcome(each.outcome())));
        orNothing(table, "The candidate names none.");
    }

    private void truth() {
        heading("truth", "Against what is known to have happened");
        if (backtest.presentTruth() == null || backtest.candidateTruth() == null) {
            paragraph(
                    "There is no labels.csv beside the reports: nobody knows which alerts were right, so none is called false.");
            return;
        }
        PageTable table = new PageTable(
                "Alerts that no event of labels.csv explains",
                List.of("Rules", "Alerts", "False", "False per section and year", "Events found"));
        truth(table, "present: " + backtest.present(), backtest.presentTruth());
        truth(table, "candidate: " + backtest.candidate(), backtest.candidateTruth());
        html.append(table.html());
        paragraph(
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

    private void files() {
        heading("files", "To download");
        html.append("<ul>\n");
        BacktestTables.of(backtest).keySet().forEach(name -> link(name));
        link(BacktestFiles.JUNIT);
        html.append("</ul>\n");
        paragraph("The results of both runs lie in present/ and candidate/.");
    }

    private void link(String file) {
        html.append("<li><a href=\"")
                .append(file)
                .append("\" download>")
                .append(file)
                .append("</a></li>\n");
    }

    private void heading(String id, String text) {
        html.append("<h2 id=\"").append(id).append("\">").append(text).append("</h2>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(Markup.escaped(text)).append("</p>\n");
    }

    private void drawing(String name, String svg) {
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(name)
                .append("\">\n")
                .append(svg)
                .append("</div>\n");
    }

    private void orNothing(PageTable table, String nothing) {
        if (table.isEmpty()) {
            paragraph(nothing);
            return;
        }
        html.append(table.html());
    }
}
