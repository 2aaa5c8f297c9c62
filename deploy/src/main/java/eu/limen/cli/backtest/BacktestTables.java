package eu.limen.cli.backtest;

import eu.limen.backtest.AlertChange;
import eu.limen.backtest.Backtest;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.backtest.ToldEpisode;
import eu.limen.backtest.Truth;
import eu.limen.model.IsoText;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a comparison, each a file to download. */
final class BacktestTables {

    static final String ALERTS = "alerts.csv";
    static final String VERDICTS = "verdicts.csv";
    static final String LEVELS = "levels.csv";
    static final String TRUTH = "false-alerts.csv";
    static final String EXPECTATIONS = "expectations.csv";

    private BacktestTables() {}

    /** Every table by the name of its file. */
    static SortedMap<String, String> of(Backtest backtest) {
        return new TreeMap<>(Map.of(
                ALERTS, alerts(backtest),
                VERDICTS, verdicts(backtest),
                LEVELS, levels(backtest),
                TRUTH, truth(backtest),
                EXPECTATIONS, expectations(backtest)));
    }

    private static String alerts(Backtest backtest) {
        CsvText table = new CsvText(
                "change",
                "hours",
                "pattern",
                "sections",
                "threats",
                "direction",
                "onset_present",
                "onset_candidate",
                "known_present",
                "known_candidate",
                "last_state_present",
                "last_state_candidate",
                "id_present",
                "id_candidate",
                "headline");
        for (AlertChange change : backtest.alerts()) {
            ToldEpisode told = change.either();
            ToldEpisode present = change.present();
            ToldEpisode candidate = change.candidate();
            table.row(
                    change.kind(),
                    isInBoth(change) ? change.hours() : null,
                    told.pattern(),
                    String.join(" ", told.sections()),
                    told.threats().stream().map(Enum::name).collect(Collectors.joining(" ")),
                    told.direction(),
                    onset(present),
                    onset(candidate),
                    known(present),
                    known(candidate),
                    present == null ? null : present.lastStatus(),
                    candidate == null ? null : candidate.lastStatus(),
                    present == null ? null : present.id(),
                    candidate == null ? null : candidate.id(),
                    told.headline());
        }
        return table.toString();
    }

    private static boolean isInBoth(AlertChange change) {
        return change.present() != null && change.candidate() != null;
    }

    private static @Nullable String onset(@Nullable ToldEpisode episode) {
        return episode == null ? null : IsoText.day(episode.onsetDay());
    }

    private static @Nullable String known(@Nullable ToldEpisode episode) {
        return episode == null ? null : IsoText.instant(episode.detectedAtMillis());
    }

    private static String verdicts(Backtest backtest) {
        CsvText table = new CsvText("section", "controlling_state", "lineage", "week", "present", "candidate");
        backtest.changedVerdicts()
                .forEach(week -> table.row(
                        week.section(),
                        week.controllingState(),
                        week.lineage(),
                        week.week(),
                        week.present(),
                        week.candidate()));
        return table.toString();
    }

    private static String levels(Backtest backtest) {
        CsvText table = new CsvText("section", "week", "present", "candidate");
        backtest.changedLevels()
                .forEach(week -> table.row(week.section(), week.week(), week.present(), week.candidate()));
        return table.toString();
    }

    private static String truth(Backtest backtest) {
        CsvText table = new CsvText(
                "rules", "alerts", "false_alerts", "section_years", "false_per_section_year", "events", "events_found");
        truth(table, backtest.present(), backtest.presentTruth());
        truth(table, backtest.candidate(), backtest.candidateTruth());
        return table.toString();
    }

    private static void truth(CsvText table, String rules, @Nullable Truth truth) {
        if (truth != null) {
            table.row(
                    rules,
                    truth.alerts(),
                    truth.falseAlerts(),
                    decimal(truth.sectionYears()),
                    decimal(truth.falsePerSectionYear()),
                    truth.events(),
                    truth.found());
        }
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String expectations(Backtest backtest) {
        CsvText table =
                new CsvText("name", "pattern", "section", "from", "to", "at_least", "at_most", "found", "outcome");
        for (JudgedExpectation each : backtest.expectations()) {
            table.row(
                    each.expectation().name(),
                    each.expectation().pattern(),
                    each.expectation().section(),
                    IsoText.day(each.expectation().fromDay()),
                    IsoText.day(each.expectation().toDay()),
                    each.expectation().atLeast(),
                    each.expectation().atMost(),
                    each.found(),
                    each.outcome());
        }
        return table.toString();
    }
}
