import type { Verdict } from "../../api/shapes";

type Condition = Verdict["conditions"][number];

/** What every answer needs, and the two ways to a positive one. */
export type Way = "DATA" | "THREAT_FELL" | "ALTERNATIVES_SUFFICE";

/** A condition with all that is said of it: it may be asked for each threat, and is met if it is for all. */
export type Asked = { code: string; met: boolean | null; said: { met: boolean | null; text: string }[] };

export type AskedWay = { way: Way; asked: Asked[]; met: number };

const FALL = new Set([
    "FALL_PROVED",
    "FALL_LASTS",
    "NO_SIDE_CONTRADICTS",
    "SEASON",
    "NOT_ABOVE_NORMAL",
    "REGIMES_COMPARED",
    "CHECKS_KEPT",
    "NO_ALERT",
]);
const ALTERNATIVES = new Set([
    "QUARTER_OF_CONTROL",
    "FOUND_BY_POLICE_CHECKS",
    "FOUND_AWAY_FROM_CONTROL",
    "FEW_SYSTEMATIC_CHECKS",
    "COOPERATION_IN_FORCE",
    "NO_DRIFT",
]);

export function wayOf(code: string): Way {
    if (FALL.has(code)) {
        return "THREAT_FELL";
    }
    return ALTERNATIVES.has(code) ? "ALTERNATIVES_SUFFICE" : "DATA";
}

/** Conditions by their code, in the order in which they come. */
export function asked(conditions: readonly Condition[]): Asked[] {
    const byCode = new Map<string, Asked>();
    for (const { code, met = null, text } of conditions) {
        const known = byCode.get(code);
        if (known) {
            known.said.push({ met, text });
            known.met = both(known.met, met);
        } else {
            byCode.set(code, { code, met, said: [{ met, text }] });
        }
    }
    return [...byCode.values()];
}

/** The same by what they are for; of each way first what is not met. */
export function ways(conditions: readonly Condition[]): AskedWay[] {
    const all = asked(conditions);
    return (["DATA", "THREAT_FELL", "ALTERNATIVES_SUFFICE"] as const)
        .map((way) => {
            const own = all.filter(({ code }) => wayOf(code) === way);
            return {
                way,
                asked: [...own].sort((one, other) => rank(one.met) - rank(other.met)),
                met: own.filter(({ met }) => met === true).length,
            };
        })
        .filter((each) => each.asked.length > 0);
}

export function countMet(conditions: readonly Condition[]): { met: number; of: number } {
    const all = asked(conditions);
    return { met: all.filter(({ met }) => met === true).length, of: all.length };
}

/** What is missing, each thing once: it may be said for each threat. */
export function missingOnce<Missing extends { code: string; state?: string; since?: string }>(
    all: readonly Missing[],
): Missing[] {
    const known = new Map(all.map((each) => [[each.code, each.state, each.since].join("|"), each]));
    return [...known.values()];
}

function both(one: boolean | null, other: boolean | null): boolean | null {
    if (one === false || other === false) {
        return false;
    }
    return one === null || other === null ? null : true;
}

function rank(met: boolean | null): number {
    return met === true ? 2 : Number(met === null);
}
