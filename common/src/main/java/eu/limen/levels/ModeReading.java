package eu.limen.levels;

import eu.limen.analysis.Window;
import eu.limen.flow.Quantity;
import eu.limen.flow.WeekSide;
import eu.limen.model.Transport;
import eu.limen.rules.ModeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a flow's weeks for a comparison within modes of transport: the weeks looked at, and those before them. */
final class ModeReading {

    private final RecentWeeks weeks;
    private final String direction;
    private final Family family;
    private final ModeRules rules;

    ModeReading(RecentWeeks weeks, String direction, Family family, ModeRules rules) {
        this.weeks = weeks;
        this.direction = direction;
        this.family = family;
        this.rules = rules;
    }

    /** What each side counted, with the persons whom it checked in the same mode. */
    List<ModeSide> sides(Counted counted) {
        int exposure = Quantity.personsChecked(counted.transport());
        return weeks.section().states().stream()
                .map(state -> new ModeSide(
                        state,
                        windows(state, rules.windowWeeks(), rules.beforeWeeks(), counted.quantity(), exposure),
                        windows(state, 0, rules.windowWeeks(), counted.quantity(), exposure)))
                .toList();
    }

    private List<Window> windows(String state, int from, int number, int quantity, int exposure) {
        List<Window> windows = new ArrayList<>();
        for (int back = from + number - 1; back >= from; back--) {
            WeekSide side = known(state, back);
            windows.add(
                    side == null
                            ? Window.missing(-back)
                            : Window.ofRate(
                                    -back,
                                    side.sums().get(quantity),
                                    side.sums().get(exposure)));
        }
        return windows;
    }

    /** How many of a side's findings state what they are compared by. */
    StatedShare findingsStated(String state) {
        return share(state, family::stated, family::all);
    }

    /** How many of the persons whom a side checked were checked in a stated mode. */
    StatedShare checksStated(String state) {
        return share(state, ModeReading::checkedInStatedMode, WeekSide::personsChecked);
    }

    private StatedShare share(String state, ToLongFunction<WeekSide> stating, ToLongFunction<WeekSide> all) {
        StatedShare share = StatedShare.NONE;
        for (int back = 0; back < rules.windowWeeks() + rules.beforeWeeks(); back++) {
            WeekSide side = known(state, back);
            if (side != null) {
                share = share.plus(
                        back < rules.windowWeeks()
                                ? new StatedShare(stating.applyAsLong(side), all.applyAsLong(side), 0, 0)
                                : new StatedShare(0, 0, stating.applyAsLong(side), all.applyAsLong(side)));
            }
        }
        return share;
    }

    private static long checkedInStatedMode(WeekSide side) {
        return Stream.of(Transport.values())
                .mapToLong(transport -> side.sums().get(Quantity.personsChecked(transport)))
                .sum();
    }

    private @Nullable WeekSide known(String state, int back) {
        LevelWeek week = weeks.back(back);
        WeekSide side = week == null ? null : week.side(state, direction);
        return week == null || side == null || !family.isKnown(week, side) ? null : side;
    }
}
