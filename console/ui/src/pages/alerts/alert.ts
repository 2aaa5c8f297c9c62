import type { InboxEntry } from "../../api/shapes";
import { valueOf } from "../../words/format";

/** Where an alert stands in the inbox of somebody who may speak for several states: what waits for one of them waits. */
export type View = "open" | "answered" | "over";

export const VIEWS: readonly View[] = ["open", "answered", "over"];

export function viewOf(entry: InboxEntry): View {
    const standings = Object.values(entry.standing);
    if (standings.some((standing) => standing === "OPEN" || standing === "ASKS_AGAIN")) {
        return "open";
    }
    return standings.includes("ACKNOWLEDGED") ? "answered" : "over";
}

/** From the one that cannot wait. */
const URGENCIES = ["IMMEDIATE", "EXPECTED", "FUTURE", "UNKNOWN", "PAST"];
export const SEVERITIES: readonly string[] = ["UNKNOWN", "MINOR", "MODERATE", "SEVERE", "EXTREME"];

/** The most urgent first, then the most severe, what has happened before what is practised, then the latest. What is over is in the order of its end. */
export function inOrder(entries: readonly InboxEntry[], view: View): InboxEntry[] {
    const rank = ({ alert }: InboxEntry): number =>
        view === "over"
            ? 0
            : (URGENCIES.indexOf(alert.urgency) * 10 - SEVERITIES.indexOf(alert.severity)) * 2 + Number(alert.exercise);
    return entries
        .filter((entry) => viewOf(entry) === view)
        .sort((a, b) => rank(a) - rank(b) || b.alert.knownAt.localeCompare(a.alert.knownAt));
}

/** Less than this share more or fewer is no change of checks. */
const ABOUT_THE_SAME = 0.1;

export type Checks = { kind: "unknown" | "same" | "fewer" | "more"; share: number };

/** Whether there were more checks or fewer; the share by which. */
export function checksOf(exposureChange: string | null | undefined): Checks {
    const ratio = valueOf(exposureChange);
    if (ratio === null) {
        return { kind: "unknown", share: 0 };
    }
    const share = Math.abs(ratio - 1);
    if (share < ABOUT_THE_SAME) {
        return { kind: "same", share };
    }
    return { kind: ratio < 1 ? "fewer" : "more", share };
}

/** What the two figures of an alert are sums of: of a displacement what was found where it rose. */
export function countedOf(alert: InboxEntry["alert"]): "risen" | "weeks" | "days" {
    if (alert.pattern === "DISPLACEMENT") {
        return "risen";
    }
    return grainOf(alert) === "days" ? "days" : "weeks";
}

/** What a point of an alert's evidence is: a day, a week, or the weeks that are looked at together, named by the last of them. */
export function grainOf({ pattern }: InboxEntry["alert"]): "days" | "weeks" | "sums" {
    if (pattern === "PING_PONG") {
        return "sums";
    }
    return OF_DAYS.has(pattern) ? "days" : "weeks";
}

const OF_DAYS: ReadonlySet<string> = new Set(["SURGE", "DISPLACEMENT", "ARMS_OR_DRUGS_IN_VEHICLES", "SILENT_SOURCE"]);

/** The states by the day until which their data reach, the earliest first: whose data are behind stands at the top. */
export function dataUntil(until: Readonly<Record<string, string>>): { day: string; states: string[] }[] {
    const days = new Map<string, string[]>();
    for (const [state, day] of Object.entries(until)) {
        days.set(day, [...(days.get(day) ?? []), state]);
    }
    return [...days].map(([day, states]) => ({ day, states })).sort((one, other) => one.day.localeCompare(other.day));
}

/** A rise of less than this is no multiple. */
const A_MULTIPLE = 1.5;

/** How many times what was expected was seen; nothing where either is hidden among small numbers, or where it is no rise. */
export function factorOf(observed: string | null | undefined, expected: string | null | undefined): number | null {
    const [seen, usual] = [valueOf(observed), valueOf(expected)];
    const hidden = observed?.startsWith("<") || expected?.startsWith("<");
    return hidden || seen === null || usual === null || usual <= 0 || seen < usual * A_MULTIPLE ? null : seen / usual;
}
