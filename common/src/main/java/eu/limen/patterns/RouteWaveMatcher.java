package eu.limen.patterns;

import eu.limen.analysis.wave.Chain;
import eu.limen.analysis.wave.Onset;
import eu.limen.analysis.wave.Wave;
import eu.limen.analysis.wave.WaveMatcher;
import eu.limen.analysis.wave.WaveRules;
import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Defines ROUTE_WAVE: rises begin on one section of a corridor after the other, each one to four weeks after the one before (methods 5). The part of a
 * showing is the section's position on the corridor, in the direction of movement.
 */
public final class RouteWaveMatcher implements Sequence {

    /** The shape of the sequence: fixed, since flink-cep runs it. */
    public static final WaveRules RULES = WaveRules.standard();

    /** The order in which flink-cep sees onsets: as they become known, then by week, then along the corridor. */
    public static final Comparator<Showing> AS_KNOWN =
            Comparator.comparingLong(Showing::tick).thenComparing(RouteWaveMatcher::onset, Onset.IN_ORDER);

    private static final int DAYS_A_WEEK = 7;
    /** 5 January 1970, from which weeks are counted. */
    private static final long FIRST_MONDAY = 4;

    /** Ten weeks that a late report can change, the longest wave, and its rest. */
    private static final int WEEKS_KEPT = 26;

    /** Where the rise on one section begins. */
    public static Onset onset(Showing showing) {
        return new Onset(position(showing), windowOf(showing.day()));
    }

    /** The number of the week that begins on a Monday, epoch day. */
    public static long windowOf(long monday) {
        return Math.floorDiv(monday - FIRST_MONDAY, DAYS_A_WEEK);
    }

    static int position(Showing showing) {
        return Integer.parseInt(showing.part());
    }

    /** Whether a rise goes on with others, without completing a wave yet. */
    public static boolean goesOn(List<Showing> chain, Showing next) {
        Chain known = chainOf(chain);
        return known.leadsTo(onset(next), RULES) && !known.with(onset(next)).isComplete(RULES);
    }

    /** Whether a rise makes others a wave. */
    public static boolean completes(List<Showing> chain, Showing next) {
        Chain known = chainOf(chain);
        return known.leadsTo(onset(next), RULES) && known.with(onset(next)).isComplete(RULES);
    }

    private static Chain chainOf(List<Showing> showings) {
        return Chain.of(showings.stream().map(RouteWaveMatcher::onset).toList());
    }

    /** The match of a wave that the second rise completes. */
    public static PatternMatch match(Showing first, Showing last) {
        return new PatternMatch(
                PatternName.ROUTE_WAVE,
                last.key(),
                last.threat(),
                first.day(),
                List.of(first.day(), last.day()),
                last.tick());
    }

    /** Every match that flink-cep tells of: each chain of rises that is a wave and was none before its last. */
    public static List<PatternMatch> everyMatch(List<Showing> onsets) {
        List<PatternMatch> matches = new ArrayList<>();
        List<List<Showing>> chains = new ArrayList<>();
        for (Showing onset : onsets) {
            List<List<Showing>> grown = new ArrayList<>();
            for (List<Showing> chain : chains) {
                if (completes(chain, onset)) {
                    matches.add(match(chain.get(0), onset));
                } else if (goesOn(chain, onset)) {
                    grown.add(Stream.concat(chain.stream(), Stream.of(onset)).toList());
                }
            }
            chains.addAll(grown);
            chains.add(List.of(onset));
        }
        return matches;
    }

    /** The waves among what the weeks of one corridor show. */
    public static List<Wave> waves(List<Showing> showings) {
        return WaveMatcher.waves(
                showings.stream()
                        .filter(Showing::shows)
                        .map(RouteWaveMatcher::onset)
                        .toList(),
                RULES);
    }

    @Override
    public List<Span> spans(List<Showing> showings, long tick) {
        return waves(showings).stream().map(wave -> span(wave, showings, tick)).toList();
    }

    /** A wave has come to rest when it has reached no further section for as long as it may take to. */
    private static Span span(Wave wave, List<Showing> showings, long tick) {
        List<Long> days =
                wave.onsets().stream().map(RouteWaveMatcher::day).distinct().toList();
        long last = day(wave.last());
        long restsAt = last + (long) RULES.longestGap() * DAYS_A_WEEK;
        if (Closes.lastMondayAt(tick) < restsAt) {
            return new Span(days, last, Span.End.RUNNING);
        }
        return new Span(
                days, restsAt, isSeenAhead(wave, showings, last, restsAt) ? Span.End.OVER : Span.End.OUT_OF_SIGHT);
    }

    /**
     * Whether it could be seen that the next section was not reached: in all weeks but one that it may have taken. Sections behind the wave say nothing of
     * that; at the end of the corridor there is nothing ahead.
     */
    private static boolean isSeenAhead(Wave wave, List<Showing> showings, long last, long restsAt) {
        int next = wave.last().position() + 1;
        boolean atTheEnd = showings.stream().noneMatch(showing -> position(showing) == next);
        if (atTheEnd) {
            return showings.stream()
                    .anyMatch(showing -> showing.day() > last && showing.sight() != Showing.Sight.UNKNOWN);
        }
        long assessed = showings.stream()
                .filter(showing -> position(showing) == next && showing.day() > last && showing.day() <= restsAt)
                .filter(showing -> showing.sight() != Showing.Sight.UNKNOWN)
                .map(Showing::day)
                .distinct()
                .count();
        return assessed >= RULES.longestGap() - 1;
    }

    /** The Monday of an onset, epoch day. */
    private static long day(Onset onset) {
        return onset.window() * DAYS_A_WEEK + FIRST_MONDAY;
    }

    /** The rises of the wave alone: others of the same weeks are none of its. */
    @Override
    public List<Showing> shown(List<Showing> showings, Span span) {
        return waves(showings).stream()
                .filter(wave -> wave.onsets().stream()
                        .map(RouteWaveMatcher::day)
                        .distinct()
                        .toList()
                        .equals(span.days()))
                .findFirst()
                .map(wave -> showings.stream()
                        .filter(showing -> wave.onsets().contains(onset(showing)))
                        .toList())
                .orElseGet(() -> Sequence.super.shown(showings, span));
    }

    @Override
    public boolean isFoundByCep() {
        return true;
    }

    @Override
    public int daysKept() {
        return WEEKS_KEPT * DAYS_A_WEEK;
    }

    @Override
    public int daysOutOfSight() {
        return RULES.longestGap() * DAYS_A_WEEK + DAYS_A_WEEK - 1;
    }

    @Override
    public int daysAWindow() {
        return DAYS_A_WEEK;
    }

    @Override
    public int daysUntilForgotten() {
        return RULES.onsetsAcrossGap() * RULES.longestGap() * DAYS_A_WEEK;
    }

    @Override
    public String overInHeadline() {
        return "Come to rest: ";
    }

    @Override
    public String overInWords() {
        return "It has reached no further section for four weeks.";
    }
}
