import type { Counted } from "./backtest";

/** The rules before stand above, the proposed ones below. */
export const PLACES = ["present", "candidate"] as const;

export type Bar = { name: string; place: (typeof PLACES)[number]; count: number };

/** Two bars for each row. */
export function bars(rows: readonly Counted[], named: (row: Counted) => string): Bar[] {
    return rows.flatMap((row) => PLACES.map((place) => ({ name: named(row), place, count: row[place] })));
}

/** A bar of one alert must not fill its chart: axes reach at least so far. */
const LEAST_REACH = 4;
const MOST_TICKS = 5;

/** How far the axis of some counts reaches. */
export function mostOf(counts: readonly number[]): number {
    return Math.max(LEAST_REACH, ...counts);
}

/** Ticks of an axis of counts: whole numbers, not more than can be read, zero among them. */
export function wholeTicks(least: number, most: number): number[] {
    const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => most / each <= MOST_TICKS) ?? most;
    const count = Math.floor(most / step);
    const up = Array.from({ length: count + 1 }, (_, i) => i * step);
    return least < 0
        ? [
              ...up
                  .slice(1)
                  .map((each) => -each)
                  .reverse(),
              ...up,
          ]
        : up;
}
