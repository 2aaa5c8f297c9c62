import type { LegalDate, MeasurePage } from "../../api/shapes";

/** The next date that is open, of a decision. */
export function nextOf(dates: readonly LegalDate[], today: string): LegalDate | null {
    return (
        [...dates]
            .filter((each) => each.status === "OPEN" && each.due >= today)
            .sort((one, other) => (one.due < other.due ? -1 : 1))[0] ?? null
    );
}

/** The last day of a decision: that of its lifting, or the notified one. */
export function lastDay(measure: MeasurePage["measure"]): string {
    const { end, liftedOn } = measure;
    return liftedOn && liftedOn < end ? liftedOn : end;
}

/** Sections by the day since which they are controlled without a gap, the earliest first. */
export function bySince(since: MeasurePage["since"]): { day: string; sections: string[] }[] {
    const days = new Map<string, string[]>();
    for (const { day, section } of since) {
        days.set(day, [...(days.get(day) ?? []), section]);
    }
    return [...days].map(([day, sections]) => ({ day, sections })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** First and last of some days. */
export function span(days: readonly string[]): { first: string; last: string } {
    const sorted = [...days].sort();
    return { first: sorted[0] ?? "", last: sorted.at(-1) ?? "" };
}
