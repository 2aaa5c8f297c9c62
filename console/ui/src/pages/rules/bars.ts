import type { Counted } from "./backtest";

/** The rules before stand above, the proposed ones below. */
export const PLACES = ["present", "candidate"] as const;

export type Bar = { name: string; place: (typeof PLACES)[number]; count: number };

/** Two bars for each row. */
export function bars(rows: readonly Counted[], named: (row: Counted) => string): Bar[] {
    return rows.flatMap((row) => PLACES.map((place) => ({ name: named(row), place, count: row[place] })));
}
