import type { Verdict } from "../../api/shapes";

/** How long a threat is expected to stay above a part of its former rate, if nothing else changes. */
export type Outlook = {
    /** Code of the threat. */
    threat: string;
    /** Whole per cent of the rate before the control. */
    percent: number;
    central: Until;
    cautious: Until;
};

/** The end of the look-out: a number of weeks that it lies beyond, or a week (2025-W40), or the coming week. */
export type Until = { kind: "beyond"; weeks: number } | { kind: "week"; week: string } | { kind: "next" };

const SENTENCE =
    /Assuming no further change, ([a-z ]+) is expected to stay above (\d+) % of the baseline's rate: central estimate (.+?), cautious estimate ([^.]+)\./g;

/**
 * What a verdict says of how long its threats persist. The analysis says it in one English sentence of fixed form (methods 9; Persistences in
 * common); here its figures are taken out of that sentence, so that pages can say it in the reader's language. Null where it has another form.
 */
export function outlooksOf(verdict: Verdict): Outlook[] | null {
    const text = trendOf(verdict);
    const found = [...text.matchAll(SENTENCE)].map(([, threat = "", percent = "", central = "", cautious = ""]) => ({
        threat: threat.replaceAll(" ", "_").toUpperCase(),
        percent: Number(percent),
        central: untilOf(central),
        cautious: untilOf(cautious),
    }));
    const asked = text.split("Assuming no further change").length - 1;
    return found.length === asked && found.every(isWhole) ? (found as Outlook[]) : null;
}

/** Those of one threat; where it has none, all of them, as those of others. */
export function ofThreat(all: Outlook[] | null, threat: string): { outlooks: Outlook[] | null; others: boolean } {
    const own = all?.filter((each) => each.threat === threat) ?? [];
    return own.length > 0 ? { outlooks: own, others: false } : { outlooks: all, others: (all?.length ?? 0) > 0 };
}

/** The English sentences of the course of the threat. */
export function trendOf(verdict: Verdict): string {
    return verdict.dimensions
        .filter(({ dimension }) => dimension === "THREAT_TREND")
        .map(({ text }) => text)
        .join(" ");
}

function isWhole({ central, cautious }: { central: Until | null; cautious: Until | null }): boolean {
    return central !== null && cautious !== null;
}

function untilOf(said: string): Until | null {
    const beyond = /^beyond (\d+) weeks$/.exec(said)?.[1];
    if (beyond) {
        return { kind: "beyond", weeks: Number(beyond) };
    }
    const week = /^until (\d{4}-W\d{2})$/.exec(said)?.[1];
    if (week) {
        return { kind: "week", week };
    }
    return said === "not beyond next week" ? { kind: "next" } : null;
}
