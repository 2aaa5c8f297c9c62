import type { LegalDate, MeasurePage } from "../../api/shapes";

/** Rules that a decision keeps or breaks by its own end; the others ask somebody to do something. */
const ENDS = /^(COUNCIL-|EXC-|FOR-6M|MAX-|OLD-\d|UNF-\d)/;

/** What is said of a date: an end that lies ahead is not yet kept, whatever was notified. */
export function statusOf({ rule, due, status }: Pick<LegalDate, "rule" | "due" | "status">, today: string): string {
    return status === "MET" && due >= today && ENDS.test(rule) ? "AHEAD" : status;
}

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

/** What of a decision's dates is drawn, and how many lie so far back that the rest would be squeezed. */
export type Axis = { first: string; last: string; dates: LegalDate[]; earlier: number; today: boolean };

/** As far before the decision as its own dates lie: notices and assessments come weeks before it, reports a year after the one before. */
const YEARS_BEFORE = 1;

/** The axis of a decision: from a year before it at most, to its last date; today only if it lies within. */
export function axisOf(first: string, last: string, dates: readonly LegalDate[], today: string): Axis {
    const earliest = `${Number(first.slice(0, 4)) - YEARS_BEFORE}${first.slice(4)}`;
    const drawn = dates.filter(({ due }) => due >= earliest);
    const days = [first, last, ...drawn.map(({ due }) => due)].sort();
    const [begin = first, end = last] = [days[0], days.at(-1)];
    return {
        first: begin,
        last: end,
        dates: drawn,
        earlier: dates.length - drawn.length,
        today: begin <= today && today <= end,
    };
}
