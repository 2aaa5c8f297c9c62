import type { Standing } from "../../api/shapes";
import { mondayOf } from "../../words/format";

/** From quiet to strong; what is not known before all of them. */
export const LEVELS = ["NOT_SHOWN", "NO_DATA", "NOT_ASSESSED", "LOW", "MEDIUM", "HIGH", "CRITICAL"] as const;
export type LevelName = (typeof LEVELS)[number];

/** What older is than this (milliseconds, two weeks behind the latest) says nothing of now. */
const RECENT = 14 * 86_400_000;
const DAY = 86_400_000;

/** A scenario of the past is looked at as of its own last day. */
const PAST = 8 * DAY;

/** The Monday of the latest week of all; nothing where there is no week. */
export function latestWeek(standings: readonly Standing[]): string | null {
    return standings.reduce<string | null>(
        (latest, { week }) => (week && (!latest || week > latest) ? week : latest),
        null,
    );
}

/** The level of a section now: a level of long ago is none. */
export function levelOf(standing: Standing, latest: string | null): LevelName {
    if (standing.release === "NOTHING") {
        return "NOT_SHOWN";
    }
    if (!standing.week || !latest || mondayOf(latest).getTime() - mondayOf(standing.week).getTime() > RECENT) {
        return "NO_DATA";
    }
    return LEVELS.find((level) => level === standing.level) ?? "NOT_ASSESSED";
}

export function hasData(level: LevelName): boolean {
    return LEVELS.indexOf(level) >= LEVELS.indexOf("NOT_ASSESSED");
}

export function rank(level: LevelName): number {
    return LEVELS.indexOf(level);
}

/** How many weeks a level has lasted, the first and the latest included. */
export function weeksSince(standing: Standing): number {
    if (!standing.since || !standing.week) {
        return 0;
    }
    return Math.round((mondayOf(standing.week).getTime() - Date.parse(standing.since)) / (7 * DAY)) + 1;
}

/** Up to when results are known; nothing where there is none. */
export function knownUntil(standings: readonly Standing[]): string | null {
    return standings.reduce<string | null>(
        (last, { knownAt }) => (knownAt && (!last || knownAt > last) ? knownAt : last),
        null,
    );
}

/** What "now" is for the reader: the clock, or the last result of a scenario of the past. */
export function nowOf(known: string | null, clock: Date): Date {
    const last = known ? new Date(known) : clock;
    return clock.getTime() - last.getTime() > PAST ? last : clock;
}

export function dayBefore(now: Date): string {
    return new Date(now.getTime() - DAY).toISOString();
}

/** A level or a verdict that is not what it was. */
export type Change =
    | { kind: "level"; section: string; before: LevelName; now: LevelName }
    | { kind: "verdict"; section: string; state: string; now: string };

/** What changed from one overview to the next, the strongest change first. Data that only came to an end are no change. */
export function changes(then: readonly Standing[], now: readonly Standing[]): Change[] {
    const before = new Map(then.map((standing) => [standing.section, standing]));
    const [latestThen, latestNow] = [latestWeek(then), latestWeek(now)];
    const found: { change: Change; strength: number }[] = [];
    for (const standing of now) {
        const old = before.get(standing.section);
        if (!old || standing.release === "NOTHING") {
            continue;
        }
        const [was, is] = [levelOf(old, latestThen), levelOf(standing, latestNow)];
        if (was !== is && hasData(is)) {
            found.push({
                change: { kind: "level", section: standing.section, before: was, now: is },
                strength: rank(is),
            });
        }
        for (const verdict of standing.verdicts) {
            const earlier = old.verdicts.find((each) => each.lineage === verdict.lineage);
            if (earlier?.verdict !== verdict.verdict) {
                const change: Change = {
                    kind: "verdict",
                    section: standing.section,
                    state: verdict.controllingState,
                    now: verdict.verdict,
                };
                found.push({ change, strength: rank("MEDIUM") });
            }
        }
    }
    return found.sort((one, other) => other.strength - one.strength).map(({ change }) => change);
}

/** What the address bar asks for. */
export type Wish = { state?: string; border?: string; level?: string; all?: string };

export function matches(standing: Standing, level: LevelName, wish: Wish): boolean {
    const least = LEVELS.find((each) => each === wish.level);
    return (
        (!wish.state || standing.states.includes(wish.state)) &&
        (!wish.border || standing.borderType === wish.border) &&
        (!least || rank(level) >= rank(least))
    );
}
