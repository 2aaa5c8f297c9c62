package eu.limen.cli.backtest;

import eu.limen.backtest.AlertChange;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.backtest.ToldEpisode;
import eu.limen.model.IsoText;
import eu.limen.model.VerdictCode;
import eu.limen.rules.Expectation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of a comparison, the same on the page, in the terminal and in the report for build servers. */
public final class BacktestWords {

    private static final int MINUTES_END = 16;
    private static final int ANY_NUMBER = 1_000_000;

    private BacktestWords() {}

    /** What a kind of change means, after a number of alerts. */
    public static String alerts(AlertChange.Kind kind) {
        return switch (kind) {
            case GAINED -> "alerts gained: only the candidate tells of them";
            case LOST -> "alerts lost: only the present rules tell of them";
            case EARLIER -> "alerts told earlier by the candidate";
            case LATER -> "alerts told later by the candidate";
            case SAME -> "alerts told by both at the same time";
        };
    }

    /** One line on an expectation and what became of it. */
    public static String expectation(JudgedExpectation judged) {
        return outcome(judged.outcome()) + ": " + judged.expectation().name() + " (" + expected(judged.expectation())
                + "; found " + judged.found() + ")";
    }

    static String outcome(JudgedExpectation.Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case MISSED -> "MISSED";
            case NOT_IN_THIS_HISTORY -> "not in this history";
        };
    }

    static String expected(Expectation expectation) {
        return number(expectation) + " " + expectation.pattern() + " on " + expectation.section()
                + " that began between " + IsoText.day(expectation.fromDay()) + " and "
                + IsoText.day(expectation.toDay());
    }

    private static String number(Expectation expectation) {
        if (expectation.atMost() >= ANY_NUMBER) {
            return "at least " + expectation.atLeast();
        }
        if (expectation.atMost() == 0) {
            return "no";
        }
        if (expectation.atLeast() == expectation.atMost()) {
            return "exactly " + expectation.atLeast();
        }
        return expectation.atLeast() + " to " + expectation.atMost();
    }

    static String change(AlertChange change) {
        return switch (change.kind()) {
            case GAINED -> "gained";
            case LOST -> "lost";
            case EARLIER -> "earlier by " + hours(-change.hours());
            case LATER -> "later by " + hours(change.hours());
            case SAME -> "the same";
        };
    }

    private static String hours(long hours) {
        return hours == 1 ? "1 hour" : hours + " hours";
    }

    /** {@code DISPLACEMENT} as people write it. */
    static String plain(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String plain(@Nullable VerdictCode verdict) {
        return verdict == null ? "no verdict" : plain((Enum<?>) verdict);
    }

    static String known(@Nullable ToldEpisode episode) {
        if (episode == null) {
            return "-";
        }
        String hour = IsoText.instant(episode.detectedAtMillis())
                .substring(0, MINUTES_END)
                .replace('T', ' ');
        return episode.isCancelled() ? hour + ", cancelled later" : hour;
    }
}
