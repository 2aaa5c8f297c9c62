import type { Release } from "./cells";

/** A release as one thing: its tables and its place among all. */
export type Vintage = { vintage: string; number: number; tables: Release[] };

/** The latest first; the first ever made has number 1. */
export function vintagesOf(releases: readonly Release[]): Vintage[] {
    const byDay = new Map<string, Release[]>();
    for (const release of releases) {
        byDay.set(release.vintage, [...(byDay.get(release.vintage) ?? []), release]);
    }
    return [...byDay]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([vintage, tables], place) => ({ vintage, number: place + 1, tables }))
        .reverse();
}

/** The release before one that has the table too; null for the first. */
export function before(vintages: readonly Vintage[], vintage: string, table: string): Vintage | null {
    return (
        vintages.find((each) => each.vintage < vintage && each.tables.some((found) => found.table === table)) ?? null
    );
}
