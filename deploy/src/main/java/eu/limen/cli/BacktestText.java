package eu.limen.cli;

import eu.limen.backtest.AlertChange;
import eu.limen.backtest.Backtest;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.backtest.Truth;
import eu.limen.cli.backtest.BacktestFiles;
import eu.limen.cli.backtest.BacktestWords;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a backtest says at its end. */
final class BacktestText {

    private BacktestText() {}

    static String of(Backtest backtest, Path output) {
        StringBuilder text = new StringBuilder();
        line(text, "%s instead of %s:", backtest.candidate(), backtest.present());
        for (AlertChange.Kind kind : AlertChange.Kind.values()) {
            line(text, "%,8d  %s", backtest.count(kind), BacktestWords.alerts(kind));
        }
        line(
                text,
                "%,8d  weeks with another verdict",
                backtest.changedVerdicts().size());
        line(text, "%,8d  weeks with another level", backtest.changedLevels().size());
        truth(text, "present rules", backtest.presentTruth());
        truth(text, "candidate", backtest.candidateTruth());
        for (JudgedExpectation each : backtest.expectations()) {
            line(text, "%s", BacktestWords.expectation(each));
        }
        line(text, "To read: %s", output.resolve(BacktestFiles.PAGE));
        return text.toString();
    }

    private static void truth(StringBuilder text, String whose, @Nullable Truth truth) {
        if (truth != null) {
            line(
                    text,
                    "%8.2f  false alerts per section and year, %s (%d of %d alerts; %d of %d events found)",
                    truth.falsePerSectionYear(),
                    whose,
                    truth.falseAlerts(),
                    truth.alerts(),
                    truth.found(),
                    truth.events());
        }
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
