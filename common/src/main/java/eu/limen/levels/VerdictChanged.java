package eu.limen.levels;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.Certainty;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.Verdict;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * VERDICT_CHANGED: the answer on a control is not that of the week before. Both states of the section are told at once, so that neither learns of
 * it from the other (Recommendation of 23.11.2023, (5)).
 */
public final class VerdictChanged {

    private static final int DAYS_A_WEEK = 7;
    /** The horizon of 56 days, and two weeks for what is on its way; one more to compare with. */
    private static final int WEEKS_KEPT = 11;

    private static final String POLICE_CHECKS_FIRST = "Recommendation (EU) 2024/268, point 13";

    private VerdictChanged() {}

    /** Takes in an indicator, at its close or corrected, and says what it and the week after it show. */
    public static void take(VerdictBook book, Indicator indicator, Consumer<Showing> out) {
        long monday = IsoText.mondayOf(indicator.week());
        TreeSet<String> keys = new TreeSet<>();
        book.verdicts.values().forEach(known -> keys.add(known.key()));
        for (Verdict verdict : indicator.verdicts()) {
            KnownVerdict known = known(verdict, monday, indicator.joint());
            keys.add(known.key());
            book.verdicts.put(known.key() + '|' + monday, known);
        }
        for (String key : keys) {
            lapseIfGone(book, key, monday, indicator);
            for (long week : List.of(monday, monday + DAYS_A_WEEK)) {
                say(book, key, week, indicator, out);
            }
        }
        forget(book);
    }

    private static KnownVerdict known(Verdict verdict, long monday, boolean joint) {
        return new KnownVerdict(
                verdict.controllingState(),
                verdict.lineage(),
                verdict.direction(),
                monday,
                false,
                verdict.verdict(),
                verdict.text(),
                List.copyOf(verdict.measureIds()),
                joint);
    }

    private static void lapseIfGone(VerdictBook book, String key, long monday, Indicator indicator) {
        boolean isThere = indicator.verdicts().stream()
                .anyMatch(verdict -> key.equals(verdict.controllingState() + '|' + verdict.lineage()));
        KnownVerdict before = book.verdicts.get(key + '|' + (monday - DAYS_A_WEEK));
        KnownVerdict now = book.verdicts.get(key + '|' + monday);
        KnownVerdict ended = now == null ? before : now;
        if (!isThere && ended != null && !ended.lapsed()) {
            book.verdicts.put(
                    key + '|' + monday,
                    new KnownVerdict(
                            ended.controllingState(),
                            ended.lineage(),
                            ended.direction(),
                            monday,
                            true,
                            ended.verdict(),
                            "",
                            List.of(),
                            ended.joint()));
        }
    }

    private static void say(VerdictBook book, String key, long monday, Indicator indicator, Consumer<Showing> out) {
        KnownVerdict now = book.verdicts.get(key + '|' + monday);
        if (now == null) {
            return;
        }
        KnownVerdict before = book.verdicts.get(key + '|' + (monday - DAYS_A_WEEK));
        Showing showing = showing(indicator.section(), now, before, indicator.knownAtMillis());
        Showing said = book.said.put(key + '|' + monday, showing);
        if (said == null || !said.at(showing.tick()).equals(showing)) {
            out.accept(showing);
        }
    }

    private static Showing showing(String section, KnownVerdict now, @Nullable KnownVerdict before, long tick) {
        boolean changed = before != null && !now.lapsed() && !before.lapsed() && now.verdict() != before.verdict();
        return new Showing(
                PatternName.VERDICT_CHANGED,
                section + "~" + now.controllingState() + "~" + now.lineage(),
                null,
                "",
                now.mondayDay(),
                tick,
                changed ? Sight.SHOWS : Sight.SHOWS_NOT,
                false,
                changed ? account(section, now, Objects.requireNonNull(before)) : null);
    }

    private static Account account(String section, KnownVerdict now, KnownVerdict before) {
        return new Account(
                "new answer on the control by " + now.controllingState() + " on " + section + " "
                        + Words.direction(now.direction()),
                ", week of " + Words.day(now.mondayDay()),
                now.verdict().name(),
                List.of(section),
                now.direction(),
                Addressees.national(Addressees.statesOf(section)),
                List.of(),
                0,
                Severity.MINOR,
                Certainty.OBSERVED,
                now.joint(),
                null,
                null,
                null,
                null,
                Map.of(),
                now.measureIds(),
                List.of(
                        new Reason(
                                "verdict-changed",
                                now.text(),
                                "the answer of the week before: " + before.text(),
                                POLICE_CHECKS_FIRST,
                                "The answer for the week of " + Words.day(now.mondayDay())
                                        + " is not that of the week before. It advises; people decide, and the indicator of the week gives its reasons.")),
                List.of());
    }

    private static void forget(VerdictBook book) {
        long newest = book.verdicts.values().stream()
                .mapToLong(KnownVerdict::mondayDay)
                .max()
                .orElse(Long.MIN_VALUE + WEEKS_KEPT * DAYS_A_WEEK);
        long oldest = newest - WEEKS_KEPT * DAYS_A_WEEK;
        book.verdicts.values().removeIf(verdict -> verdict.mondayDay() < oldest);
        book.said.values().removeIf(showing -> showing.day() < oldest);
    }
}
