import type { Indicator } from "../../api/shapes";
import { mondayOf } from "../../words/format";
import { WEEK } from "./series";

/** The first week, without a break, of the level of the latest week. Indicators come latest first. */
export function levelSince(indicators: readonly Indicator[]): string | null {
    const [latest] = indicators;
    if (!latest) {
        return null;
    }
    let since = latest.week;
    for (const each of indicators) {
        const gap = mondayOf(since).getTime() - mondayOf(each.week).getTime();
        if (each.level !== latest.level || gap > WEEK) {
            break;
        }
        since = each.week;
    }
    return since;
}

/** Weeks from one to another, both counted. */
export function weeksBetween(first: string, last: string): number {
    return Math.round((mondayOf(last).getTime() - mondayOf(first).getTime()) / WEEK) + 1;
}

/** A stretch of weeks in which a control was in force. */
export type Stretch = { state: string; lineage: string; measures: string[]; from: Date; to: Date };

/** The controls that the weeks speak of, each as one stretch per lineage without a break. */
export function controlsOf(indicators: readonly Indicator[]): Stretch[] {
    const stretches: Stretch[] = [];
    for (const { week, verdicts } of [...indicators].reverse()) {
        const from = mondayOf(week);
        const to = new Date(from.getTime() + WEEK);
        for (const { controllingState, lineage, measureIds } of verdicts) {
            const open = stretches.find((each) => each.lineage === lineage && each.to.getTime() === from.getTime());
            if (open) {
                open.to = to;
                open.measures = [...new Set([...open.measures, ...measureIds])];
            } else {
                stretches.push({ state: controllingState, lineage, measures: [...measureIds], from, to });
            }
        }
    }
    return stretches;
}
