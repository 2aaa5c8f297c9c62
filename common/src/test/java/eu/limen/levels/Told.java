package eu.limen.levels;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Account;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Showing;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.model.PatternName;
import eu.limen.register.Section;
import eu.limen.rules.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Weeks of one section as they close or are corrected, and all that is shown of them. */
public final class Told {

    public static final long MONDAY = LocalDate.of(2025, 1, 6).toEpochDay();
    private static final int DAYS_A_WEEK = 7;
    private static final RuleSets RULES = RuleSets.only(RuleSetReader.standard());
    private static final List<String> IN_FORCE = List.of("DE-2025-001");

    private final Section section;
    private final SectionLevels levels;
    private final LevelBook book = new LevelBook();
    private final List<Showing> showings = new ArrayList<>();

    public Told(String section) {
        this(section, RULES);
    }

    Told(String section, RuleSets rules) {
        this.section = Section.of(section, 0, null);
        this.levels = new SectionLevels(this.section, rules);
    }

    public static long monday(int week) {
        return MONDAY + (long) week * DAYS_A_WEEK;
    }

    public static long close(int week) {
        return RULES.time().weekClosesMillis(monday(week));
    }

    /** A week closes. */
    public Told week(int number, WeekSide... sides) {
        return known(number, close(number), sides);
    }

    /** A week as it is known at a later tick. */
    public Told known(int number, long tick, WeekSide... sides) {
        SectionWeek week = new SectionWeek(section.id(), monday(number), tick, List.of(sides));
        SectionLevels.take(book, new SectionTrend(week, List.of(), false, IN_FORCE));
        levels.compute(book, tick, showings::add);
        return this;
    }

    /** A side that reported everything it promised. */
    public static WeekSide side(String state, String direction, Consumer<Sums.Builder> counted) {
        return side(state, direction, 1, counted);
    }

    /** A side that reported so many of one promised slot. */
    public static WeekSide side(String state, String direction, int slots, Consumer<Sums.Builder> counted) {
        Sums.Builder sums = new Sums.Builder();
        counted.accept(sums);
        return new WeekSide(state, direction, sums.build(), slots, 1, slots, 1, MONDAY);
    }

    /** A side that apprehended some, transferred some of them across, and says so. */
    public static WeekSide transfers(String state, String direction, long apprehended, long transferred) {
        return side(
                state,
                direction,
                sums -> sums.add(Quantity.APPREHENSION_REPORTS, 1)
                        .add(Quantity.PERSONS_APPREHENDED, apprehended)
                        .add(Quantity.PERSONS_WITH_TRANSFERS_STATED, apprehended)
                        .add(Quantity.PERSONS_TRANSFERRED_ACROSS, transferred));
    }

    public List<Showing> showings() {
        return showings;
    }

    LevelBook book() {
        return book;
    }

    List<Showing> of(PatternName pattern) {
        return showings.stream().filter(showing -> showing.pattern() == pattern).toList();
    }

    Showing last(PatternName pattern, String key) {
        return of(pattern).stream()
                .filter(showing -> showing.key().equals(key))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError(key + " is not among " + of(pattern)));
    }

    Showing.Sight sight(PatternName pattern, String key) {
        return last(pattern, key).sight();
    }

    Account account(PatternName pattern, String key) {
        return Objects.requireNonNull(last(pattern, key).account(), "account");
    }
}
