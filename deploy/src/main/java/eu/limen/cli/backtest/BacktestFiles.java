package eu.limen.cli.backtest;

import eu.limen.backtest.Backtest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The directory that a comparison goes to.
 *
 * @param input name of the history, for people
 * @param fingerprint of the candidate's text ({@link eu.limen.codec.RuleSetPublication#fingerprint}); empty where it is not one rule set
 */
public record BacktestFiles(Path directory, String input, String fingerprint) {

    /** The page to read. */
    public static final String PAGE = "backtest.html";

    static final String JUNIT = "junit.xml";

    /** Writes the page, its tables and the report for build servers; files of the same names are replaced. */
    public void write(Backtest backtest) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> table : BacktestTables.of(backtest).entrySet()) {
            Files.writeString(directory.resolve(table.getKey()), table.getValue());
        }
        Files.writeString(directory.resolve(JUNIT), JunitReport.of(backtest, fingerprint));
        Files.writeString(directory.resolve(PAGE), BacktestPage.of(backtest, input, fingerprint));
    }
}
