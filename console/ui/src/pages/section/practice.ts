import type { Indicator } from "../../api/shapes";
import { mondayOf } from "../../words/format";

export type PracticeKey = keyof NonNullable<Indicator["practice"]>;
export type PracticeWeek = { from: Date; practice: Indicator["practice"] };

export const SHARES: PracticeKey[] = ["systematicShare", "mobileShare", "jointShare", "borderControlShare"];

/** How checks were made, earliest week first. */
export function practiceOf(indicators: readonly Indicator[]): PracticeWeek[] {
    return indicators
        .map(({ week, practice }) => ({ from: mondayOf(week), practice }))
        .sort((one, other) => one.from.getTime() - other.from.getTime());
}

export function valueAt(week: PracticeWeek, key: PracticeKey): number | null {
    return week.practice?.[key] ?? null;
}

/** Names beside the ends of lines, moved until none lies on another or on the axis at 0; they keep their order. */
export function apart<Named extends { y: number }>(names: readonly Named[], least: number): Named[] {
    const sorted = [...names].sort((one, other) => one.y - other.y);
    let below = -least / 2;
    return sorted.map((each) => {
        below = Math.max(each.y, below + least);
        return { ...each, y: below };
    });
}
