package eu.limen.deadlines;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.PatternName;
import eu.limen.patterns.DeadlineWindows;
import eu.limen.rules.DeadlineRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says of each date what has changed: that it came near, stands differently, is closed, is open again, or was never so. */
final class DateKeeping {

    private final DeadlineBook book;
    private final DeadlineRules rules;
    private final long asOfDay;
    private final long tick;
    private final Consumer<Showing> out;

    DateKeeping(DeadlineBook book, DeadlineRules rules, long asOfDay, long tick, Consumer<Showing> out) {
        this.book = book;
        this.rules = rules;
        this.asOfDay = asOfDay;
        this.tick = tick;
        this.out = out;
    }

    /**
     * Goes through all dates.
     *
     * @param dues by key, as they now stand
     */
    void look(Map<String, Due> dues) {
        dues.forEach(this::look);
        new TreeMap<>(book.told).forEach((key, before) -> {
            if (!dues.containsKey(key)) {
                leave(key, before);
            }
        });
    }

    private void look(String key, Due due) {
        ToldDate before = book.told.get(key);
        boolean isNews = due.isOpen() && due.leadDay(rules) <= asOfDay;
        boolean over = Stage.of(due, asOfDay).isAnswered() || asOfDay > due.dueDay() + rules.passedDays();
        boolean wasClosed = before != null && before.closed();
        if ((before == null && !isNews) || (wasClosed && over)) {
            return;
        }
        long day = due.dueDay();
        List<String> inForce = book.inForce(due.first().lineage(), asOfDay);
        Showing window = ahead(key, day, Sight.SHOWS, new DueAccount(due, inForce, asOfDay).account());
        if (before == null || !before.window().saysTheSameAs(window)) {
            out.accept(window);
        }
        if (over != wasClosed) {
            out.accept(closed(key, day, over));
        }
        List<String> basis = book.basisOf(due.measureIds());
        book.told.put(key, new ToldDate(due.dueDay(), basis, window, over));
    }

    /** A date that is no longer there: what it was counted from was corrected, or the control runs no further. */
    private void leave(String key, ToldDate before) {
        if (before.closed()) {
            if (asOfDay > before.dueDay() + rules.passedDays()) {
                book.told.remove(key);
            }
            return;
        }
        if (!book.stillHas(before.basis())) {
            out.accept(ahead(key, before.window().day(), Sight.SHOWS_NOT, null));
            book.told.remove(key);
            return;
        }
        out.accept(closed(key, before.window().day(), true));
        book.told.put(key, new ToldDate(before.dueDay(), before.basis(), before.window(), true));
    }

    private Showing ahead(String key, long day, Sight sight, @Nullable Account account) {
        return new Showing(PatternName.DEADLINE, key, null, DeadlineWindows.AHEAD, day, tick, sight, false, account);
    }

    private Showing closed(String key, long day, boolean over) {
        Sight sight = over ? Sight.SHOWS_NOT : Sight.UNKNOWN;
        return new Showing(PatternName.DEADLINE, key, null, DeadlineWindows.CLOSED, day, tick, sight, false, null);
    }
}
