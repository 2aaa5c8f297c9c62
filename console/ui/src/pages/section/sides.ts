import type { DayFigures } from "../../api/shapes";
import { mondayOfDay } from "./days";
import { isSmall, rangeOf, type Range, type WeekPoint } from "./series";

/** What one side reported in a week, made of the days that are shown. */
export type SideWeek = {
    state: string;
    from: Date;
    /** Persons checked on the days that are shown. */
    exposure: Range | null;
    /** Findings of the days as they are shown. */
    observed: Range | null;
    /** Days on which the findings of the side may be below five. */
    hiddenDays: number;
    /** Days on which the side reported. */
    reportedDays: number;
    days: number;
};

/** Days of one threat and direction as weeks of each side, earliest first. */
export function sidesOf(days: readonly DayFigures[]): SideWeek[] {
    const weeks = new Map<string, SideWeek>();
    for (const day of days) {
        const from = mondayOfDay(day.day);
        for (const [state, reported] of Object.entries(day.reported)) {
            const key = `${from.getTime()}|${state}`;
            const week = weeks.get(key) ?? {
                state,
                from,
                exposure: null,
                observed: null,
                hiddenDays: 0,
                reportedDays: 0,
                days: 0,
            };
            const side = day.sides[state];
            const observed = rangeOf(side?.observed);
            weeks.set(key, {
                ...week,
                exposure: plus(week.exposure, rangeOf(side?.exposure)),
                observed: plus(week.observed, observed),
                hiddenDays: week.hiddenDays + Number(isSmall(observed)),
                reportedDays: week.reportedDays + Number(reported),
                days: week.days + 1,
            });
        }
    }
    return [...weeks.values()].sort(
        (one, other) => one.from.getTime() - other.from.getTime() || one.state.localeCompare(other.state),
    );
}

/** The same, no side above what both found together in the week: of seven days below five alone a side could have found 28. */
export function atMost(sides: readonly SideWeek[], both: readonly WeekPoint[]): SideWeek[] {
    const joint = new Map(both.map((each) => [each.from.getTime(), each.observed]));
    return sides.map((side) => {
        const [own, most] = [side.observed, joint.get(side.from.getTime())?.most];
        return own && most !== undefined && most >= own.least
            ? { ...side, observed: { ...own, most: Math.min(own.most, most) } }
            : side;
    });
}

function plus(one: Range | null, other: Range | null): Range | null {
    if (one === null || other === null) {
        return one ?? other;
    }
    return { least: one.least + other.least, most: one.most + other.most };
}
