package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Kind;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How alerts speak: whole words, no codes, and nothing that blames. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String RECOMMENDATION = "Recommendation (EU) 2024/268, point ";
    /** Contract section 2: what fits a telephone and a subject line. */
    private static final int HEADLINE_CHARACTERS = 120;

    private static final int DAYS_A_WEEK = 7;
    private static final int CHANGES_NAMED = 3;
    private static final int DAYS_NAMED = 7;

    private Words() {}

    /** {@code 17 October 2015}. */
    public static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).format(DAY);
    }

    /** {@code 2015-10-17}. */
    public static String isoDay(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    public static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** An expectation, rounded as a reader would. */
    public static String number(double expected) {
        return expected < 10 ? String.format(Locale.ENGLISH, "%.1f", expected) : number(Math.round(expected));
    }

    public static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    public static String threat(Threat threat) {
        return threat.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
    }

    static String kind(Kind kind) {
        return kind.code().replace('-', ' ');
    }

    static String slots(SlotLength length) {
        return switch (length) {
            case HOUR -> "hourly";
            case SIX_HOURS -> "six-hourly";
            case DAY -> "daily";
            case WEEK -> "weekly";
            case MONTH -> "monthly";
        };
    }

    /** Which exchange of contact points the threat belongs to. */
    public static String provision(Threat threat) {
        return RECOMMENDATION
                + switch (threat) {
                    case UNAUTHORISED_MOVEMENT -> "2(a)(iii)";
                    case FIREARMS_TRAFFICKING -> "2(a)(ii)";
                    case DRUGS_TRAFFICKING -> "2(a)(iv)";
                    case MIGRANT_SMUGGLING, DOCUMENT_FRAUD -> "2(a)(v)";
                    case TERRORISM -> "2(a)(i)";
                    case TRAFFICKING_IN_HUMAN_BEINGS,
                            ORGANISED_PROPERTY_CRIME,
                            OTHER_ORGANISED_CRIME,
                            HYBRID_OR_SABOTAGE,
                            PUBLIC_HEALTH,
                            EVENT -> "2(a)";
                };
    }

    /** Sharing information on trends regarding unauthorised movements. */
    public static String trendsShared() {
        return RECOMMENDATION + "7(c)";
    }

    /** Joint risk analysis rests on what both sides report. */
    public static String jointAnalysis() {
        return RECOMMENDATION + "5(b)";
    }

    /** Details are left out where the headline would become too long. */
    static String headline(String essential, String detail) {
        String full = essential + detail;
        return full.length() <= HEADLINE_CHARACTERS ? full : essential;
    }

    /** The first letter made a capital. */
    public static String sentence(String subject) {
        return subject.substring(0, 1).toUpperCase(Locale.ENGLISH) + subject.substring(1);
    }

    static String correction(List<String> changes) {
        if (changes.isEmpty()) {
            return "A correction removed what the alert rested on.";
        }
        String named = String.join("; ", changes.subList(0, Math.min(CHANGES_NAMED, changes.size())));
        int more = changes.size() - CHANGES_NAMED;
        return "What is now known does not bear the alert out: " + named
                + (more > 0 ? "; and " + more + " more." : ".");
    }

    /** More checks find more; so what changed in them stands beside what was found. */
    static String exposure(Figures figures) {
        Double change = figures.exposureChange();
        return change == null
                ? ""
                : String.format(
                        Locale.ENGLISH, " Persons checked a day: %.1f times those of the 14 days before.", change);
    }

    /** Joint means both sides: evidence of one says so, except where a border has one side by nature. */
    static Optional<Reason> oneSided(List<LabelledDay> days) {
        return days.stream()
                .filter(day ->
                        !day.bothSides() && Addressees.statesOf(day.section()).size() > 1)
                .map(LabelledDay::section)
                .findFirst()
                .map(section -> oneSided(section, "days"));
    }

    /**
     * The same for any windows.
     *
     * @param windows what they are, for example {@code weeks}
     */
    public static Reason oneSided(String section, String windows) {
        return new Reason(
                "one-sided",
                "one side of " + section,
                "both sides",
                jointAnalysis(),
                "At least one of these " + windows + " rests on the reports of one side of " + section + " only.");
    }

    /** Four times what was to be expected is severe, twice is moderate; extreme is for people to say. */
    public static Severity severity(double observedToExpected) {
        if (observedToExpected >= 4) {
            return Severity.SEVERE;
        }
        return observedToExpected >= 2 ? Severity.MODERATE : Severity.MINOR;
    }

    /** {@code from HR to SI}; a star stands for everywhere else. */
    public static String direction(String direction) {
        int arrow = direction.indexOf('>');
        if (arrow < 0) {
            return "in an unknown direction";
        }
        String from = direction.substring(0, arrow);
        String to = direction.substring(arrow + 1);
        if (from.equals("*")) {
            return "into " + to;
        }
        return to.equals("*") ? "out of " + from : "from " + from + " to " + to;
    }

    /** The first days, and how many more. */
    static String isoDays(List<Long> epochDays) {
        String named = epochDays.stream().limit(DAYS_NAMED).map(Words::isoDay).collect(Collectors.joining(", "));
        int more = epochDays.size() - DAYS_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    /**
     * What a headline begins with when an episode has ended: only what is known to be over is called over.
     *
     * @param over what it begins with then
     */
    static String ended(Span.End end, String over) {
        return switch (end) {
            case RUNNING, OVER -> over;
            case OUT_OF_SIGHT -> "No data any more: ";
            case LASTING -> "Goes on, no longer news: ";
            case REDEFINED -> "Defined anew: ";
        };
    }

    /** Why a message is the last one. */
    static Optional<Reason> ending(Telling telling) {
        return ending(telling, "The condition no longer holds.");
    }

    /**
     * The same.
     *
     * @param over what it means that the episode is over
     */
    static Optional<Reason> ending(Telling telling, String over) {
        String cancelReason = telling.cancelReason();
        if (cancelReason != null) {
            return Optional.of(new Reason("cancelled", "a correction", "the pattern still holds", null, cancelReason));
        }
        return switch (telling.span().end()) {
            case RUNNING -> Optional.empty();
            case OVER -> ended("over", over);
            case OUT_OF_SIGHT ->
                ended("no data", "There are no data to say whether it goes on. This is not a finding that it is over.");
            case LASTING ->
                ended(
                        weeks(telling.span()),
                        "It has lasted " + weeks(telling.span())
                                + " and is no longer news. This is not a finding that it is over.");
            case REDEFINED ->
                ended(
                        "defined anew",
                        "The definition of this pattern has changed, and by the new one the same data do not show it. This is not a finding that anything has changed on the ground.");
        };
    }

    private static String weeks(Span span) {
        long weeks = (span.last() - span.first()) / DAYS_A_WEEK + 1;
        return weeks == Spans.DAYS_LASTING / DAYS_A_WEEK ? "eight weeks" : weeks + " weeks";
    }

    private static Optional<Reason> ended(String observed, String text) {
        return Optional.of(new Reason("ended", observed, "the pattern still holds", null, text));
    }
}
