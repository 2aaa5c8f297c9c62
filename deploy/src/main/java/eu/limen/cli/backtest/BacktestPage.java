package eu.limen.cli.backtest;

import eu.limen.backtest.AlertChange;
import eu.limen.backtest.Backtest;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.model.IsoText;
import eu.limen.model.VerdictCode;
import eu.limen.paper.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as a page that needs nothing beside it: read on any screen, printed, or listened to. */
final class BacktestPage {

    private final Backtest backtest;
    private final String input;
    private final String fingerprint;
    private final PageParts html = new PageParts();

    private BacktestPage(Backtest backtest, String input, String fingerprint) {
        this.backtest = backtest;
        this.input = input;
        this.fingerprint = fingerprint;
    }

    /** The page for a comparison over an input of that name. */
    static String of(Backtest backtest, String input, String fingerprint) {
        BacktestPage page = new BacktestPage(backtest, input, fingerprint);
        page.head();
        page.figures();
        page.alerts();
        page.verdicts();
        new PageJudgements(backtest, page.html).write();
        page.files();
        page.tables();
        return page.html + "</main>\n</body>\n</html>\n";
    }

    private void head() {
        String title = backtest.candidate() + " instead of " + backtest.present();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"candidate.sha256\" content=\"")
                .raw(Markup.escaped(fingerprint))
                .raw("\">\n<title>Backtest: ")
                .raw(Markup.escaped(title))
                .raw("</title>\n<style>\n")
                .raw(PageStyle.CSS)
                .raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#alerts\">To the alerts</a>\n<main>\n<h1>")
                .raw(Markup.escaped(title))
                .raw("</h1>\n");
        html.paragraph("What would have changed. Both rule sets looked at the same reports of \"" + input
                + "\", at each hour at what was known by "
                + "then: " + IsoText.day(backtest.history().firstDay()) + " to "
                + IsoText.day(backtest.history().lastDay()) + ", "
                + backtest.history().sections().size()
                + " sections. It shows what a change would do; whether it is better, people decide.");
    }

    private void figures() {
        html.raw("<ul class=\"figures\">\n");
        for (AlertChange.Kind kind : AlertChange.Kind.values()) {
            figure(Long.toString(backtest.count(kind)), BacktestWords.alerts(kind));
        }
        figure(Integer.toString(backtest.changedVerdicts().size()), "weeks with another verdict");
        figure(Integer.toString(backtest.changedLevels().size()), "weeks with another level");
        long missed = backtest.count(JudgedExpectation.Outcome.MISSED);
        long met = backtest.count(JudgedExpectation.Outcome.MET);
        if (met + missed > 0) {
            figure(met + " of " + (met + missed), "expectations on this history met");
        }
        html.raw("</ul>\n");
    }

    private void figure(String number, String words) {
        html.raw("<li><b>").raw(number).raw("</b> ").raw(Markup.escaped(words)).raw("</li>\n");
    }

    private void alerts() {
        html.heading("alerts", "Alerts");
        if (backtest.alerts().isEmpty()) {
            html.paragraph("Neither rule set tells of anything.");
            return;
        }
        AlertTimeline timeline = new AlertTimeline(backtest);
        html.raw(PageLegend.ALERTS);
        html.drawing("Alerts over time", timeline.svg());
        if (timeline.leftOut() > 0) {
            html.paragraph(timeline.leftOut() + " more rows, in which least differs, are not drawn; "
                    + BacktestTables.ALERTS + " has all.");
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
        html.orNothing(table, "Both tell of the same episodes at the same hours.");
    }

    private void verdicts() {
        html.heading("verdicts", "Verdicts");
        if (backtest.verdicts().isEmpty()) {
            html.paragraph("No control is judged in this history.");
            return;
        }
        VerdictTimeline timeline = new VerdictTimeline(backtest);
        if (timeline.changes().isEmpty()) {
            html.paragraph("Both say the same of every control in every week: " + timeline.controls()
                    + " controls on their sections.");
            return;
        }
        html.raw(PageLegend.verdicts());
        html.drawing("Verdicts over time", timeline.svg());
        html.paragraph("Drawn are the controls of which they do not say the same, of " + timeline.controls() + ".");
        PageTable table = new PageTable("Weeks that differ", List.of("Control", "Weeks", "Present rules", "Candidate"));
        timeline.changes()
                .forEach(span -> table.row(
                        span.first().control(),
                        span.weeks(),
                        verdict(span.first().present()),
                        verdict(span.first().candidate())));
        html.raw(table.html());
    }

    private static String verdict(@Nullable VerdictCode verdict) {
        return BacktestWords.plain(verdict);
    }

    private void files() {
        html.heading("files", "To download");
        html.raw("<ul>\n");
        BacktestTables.of(backtest).keySet().forEach(html::link);
        html.link(BacktestFiles.JUNIT);
        html.raw("</ul>\n");
        html.paragraph("The results of both runs lie in present/ and candidate/.");
    }

    /** For programs that draw it anew, such as the console: what the files hold, in the page and not shown. */
    private void tables() {
        BacktestTables.of(backtest)
                .forEach((file, rows) -> html.raw("<template data-file=\"")
                        .raw(file)
                        .raw("\">")
                        .raw(Markup.escaped(rows))
                        .raw("</template>\n"));
    }
}
