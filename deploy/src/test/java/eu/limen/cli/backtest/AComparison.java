package eu.limen.cli.backtest;

import eu.limen.backtest.AlertChange;
import eu.limen.backtest.Backtest;
import eu.limen.backtest.History;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.backtest.ToldEpisode;
import eu.limen.backtest.Truth;
import eu.limen.backtest.WeekOfLevel;
import eu.limen.backtest.WeekOfVerdict;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.Level;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.model.VerdictCode;
import eu.limen.rules.Expectation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A comparison in which something of everything differs. */
final class AComparison {

    static final String NAME_WITH_MARKS = "no <surge> & \"calm\"";

    private static final long FIRST_DAY = 20_150;

    private AComparison() {}

    static Backtest full() {
        return new Backtest(
                "default 1",
                "draft <2>",
                new History(FIRST_DAY, FIRST_DAY + 40, Set.of("AT-DE", "DE-PL")),
                List.of(
                        new AlertChange(null, told("DE-PL", "2025-03-10T08:00:00Z", AlertStatus.ENDED)),
                        new AlertChange(told("AT-DE", "2025-03-12T08:00:00Z", AlertStatus.CANCEL), null),
                        new AlertChange(
                                told("AT-DE", "2025-03-20T08:00:00Z", AlertStatus.ENDED),
                                told("AT-DE", "2025-03-20T09:00:00Z", AlertStatus.ENDED))),
                List.of(
                        verdict("2025-W10", VerdictCode.MAINTAIN_UNDER_REVIEW, VerdictCode.REPLACEABLE_NOW),
                        verdict("2025-W11", VerdictCode.MAINTAIN_UNDER_REVIEW, VerdictCode.REPLACEABLE_NOW),
                        verdict("2025-W12", VerdictCode.REPLACEABLE_NOW, VerdictCode.REPLACEABLE_NOW)),
                List.of(new WeekOfLevel("AT-DE", "2025-W10", Level.LOW, Level.HIGH)),
                new Truth(2, 1, 1, 1, 0.5),
                new Truth(2, 0, 1, 1, 0.5),
                List.of(
                        judged("a surge", JudgedExpectation.Outcome.MET),
                        judged(NAME_WITH_MARKS, JudgedExpectation.Outcome.MISSED),
                        judged("long ago", JudgedExpectation.Outcome.NOT_IN_THIS_HISTORY)));
    }

    private static WeekOfVerdict verdict(String week, VerdictCode present, VerdictCode candidate) {
        return new WeekOfVerdict("AT-DE", "DE", "DE-L1", week, present, candidate);
    }

    private static JudgedExpectation judged(String name, JudgedExpectation.Outcome outcome) {
        return new JudgedExpectation(
                new Expectation(name, PatternName.SURGE, "AT-DE", FIRST_DAY, FIRST_DAY + 9, 0, 0), outcome, 1);
    }

    private static ToldEpisode told(String section, String known, AlertStatus last) {
        long millis = Instant.parse(known).toEpochMilli();
        return new ToldEpisode(
                "A|SURGE|" + section + "|" + known,
                AlertFamily.PATTERN,
                PatternName.SURGE,
                List.of(section),
                List.of(Threat.UNAUTHORISED_MOVEMENT),
                null,
                "Surge, twice the level, on " + section,
                Math.floorDiv(millis, 86_400_000L) - 2,
                millis,
                millis + 3 * 86_400_000L,
                last);
    }
}
