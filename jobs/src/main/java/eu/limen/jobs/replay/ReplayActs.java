package eu.limen.jobs.replay;

import eu.limen.model.Acknowledgement;
import eu.limen.model.Alert;
import eu.limen.model.HeldReview;
import eu.limen.model.Indicator;
import eu.limen.reporting.IndicatorWeeks;
import eu.limen.reporting.cooperation.RecordedActs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What authorities did, for a release that is made of files: what the console sent lies beside the input, the alerts in what a replay of the input wrote. */
public final class ReplayActs {

    private static final String ALERTS = "alerts.jsonl";
    private static final String INDICATORS = "indicators.jsonl";

    private ReplayActs() {}

    /**
     * Takes the decisions, answers and reviews beside an input; none if it has no directory {@code console}.
     *
     * @throws UnusableInput naming every line that is none
     */
    public static void beside(Path input, RecordedActs acts) throws UnusableInput, IOException {
        ReplayDecisions.beside(input).forEach(acts::take);
        new ConsoleLines<>(
                        Acknowledgement.class,
                        "alertId",
                        "an acknowledgement as in schemas/console/acknowledgement.schema.json")
                .readBeside(input, acts::take);
        new ConsoleLines<>(HeldReview.class, "nextDate", "a review as in schemas/console/review.schema.json")
                .readBeside(input, acts::take);
    }

    /** Whether a directory holds what a replay wrote. */
    public static boolean areResults(Path results) {
        return Files.isRegularFile(results.resolve(ALERTS)) && Files.isRegularFile(results.resolve(INDICATORS));
    }

    /**
     * Takes the alerts that a replay wrote.
     *
     * @throws UnusableInput naming every line that is none
     */
    public static void alerts(Path results, RecordedActs acts) throws UnusableInput, IOException {
        new ConsoleLines<>(Alert.class, "addressees", "an alert as in schemas/result/alert.schema.json")
                .readFile(results.resolve(ALERTS), acts::take);
    }

    /**
     * The weekly indicators that a replay wrote.
     *
     * @throws UnusableInput naming every line that is none
     */
    public static IndicatorWeeks weeks(Path results) throws UnusableInput, IOException {
        IndicatorWeeks weeks = new IndicatorWeeks();
        new ConsoleLines<>(Indicator.class, "verdicts", "an indicator as in schemas/result/indicator.schema.json")
                .readFile(results.resolve(INDICATORS), weeks::take);
        return weeks;
    }
}
