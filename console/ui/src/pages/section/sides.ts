import type { DayFigures } from "../../api/shapes";
import { mondayOfDay } from "./days";
import { isSmall, rangeOf, type Range } from "./series";

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

function plus(one: Range | null, other: Range | null): Range | null {
    if (one === null || other === null) {
        return one ?? other;
    }
    return { least: one.least + other.least, most: one.most + other.most };
}
