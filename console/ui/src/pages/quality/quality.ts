import type { Alarm, Completeness, Refusal, Silence, Source } from "./shapes";

/** Something that somebody must do something about. */
export type Need =
    | { kind: "unbalanced"; source: Source }
    | { kind: "silent"; source: Source; silence: Silence; others: number }
    | { kind: "refused"; source: string | null; refused: number; code: string; latest: string }
    | { kind: "alarms"; count: number };

/**
 * What needs action now, the worst first: figures that do not add up, for then nothing else can be trusted; who is silent, the longest first; who is
 * refused, the most often first; what the console itself could not do.
 */
export function needsOf(sources: readonly Source[], refusals: readonly Refusal[], alarms: readonly Alarm[]): Need[] {
    const unbalanced = sources.filter((each) => !each.addsUp).map((source): Need => ({ kind: "unbalanced", source }));
    const silent = sources
        .flatMap((source) => {
            const [silence, ...others] = [...source.silences].sort((a, b) => a.since.localeCompare(b.since));
            return silence ? [{ kind: "silent" as const, source, silence, others: others.length }] : [];
        })
        .sort((a, b) => a.silence.since.localeCompare(b.silence.since));
    const own: Need[] = alarms.length > 0 ? [{ kind: "alarms", count: alarms.length }] : [];
    return [...unbalanced, ...silent, ...refusedOf(refusals), ...own];
}

/** Who is refused, with the most frequent reason. */
function refusedOf(refusals: readonly Refusal[]): Need[] {
    const bySource = new Map<string, Refusal[]>();
    for (const refusal of refusals) {
        const source = refusal.source ?? "";
        bySource.set(source, [...(bySource.get(source) ?? []), refusal]);
    }
    return [...bySource]
        .map(([source, all]) => ({
            kind: "refused" as const,
            source: source === "" ? null : source,
            refused: all.reduce((sum, each) => sum + each.count, 0),
            code: mostFrequent(all),
            latest: all.map((each) => each.latest).reduce((a, b) => (a > b ? a : b)),
        }))
        .sort((a, b) => b.refused - a.refused);
}

function mostFrequent(refusals: readonly Refusal[]): string {
    const byCode = new Map<string, number>();
    refusals.forEach((each) => byCode.set(each.code, (byCode.get(each.code) ?? 0) + each.count));
    return [...byCode].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** One strip: what one side of a section promised of one kind, week by week. */
export type Strip = {
    key: string;
    section: string;
    state: string;
    kind: string;
    weeks: Completeness[];
    /** Mean of the last four weeks; what is decided today rests on them. */
    recent: number;
};

const RECENT_WEEKS = 4;

/** Strips, the least complete of the last weeks first. */
export function stripsOf(rows: readonly Completeness[]): Strip[] {
    const latest = rows.reduce((last, row) => (row.monday > last ? row.monday : last), "");
    const byKey = new Map<string, Completeness[]>();
    for (const row of rows) {
        const key = `${row.section}|${row.state}|${row.kind}`;
        byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    return [...byKey]
        .map(([key, weeks]) => {
            const [section = "", state = "", kind = ""] = key.split("|");
            return { key, section, state, kind, weeks, recent: recentOf(weeks, latest) };
        })
        .sort((a, b) => a.recent - b.recent || a.key.localeCompare(b.key));
}

/** A week that is not there at all counts as nothing received only if it lies after the first that is. */
function recentOf(weeks: readonly Completeness[], latest: string): number {
    const from = new Date(Date.parse(latest) - (RECENT_WEEKS - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
    const recent = weeks.filter((each) => each.monday >= from);
    return recent.length === 0 ? 0 : recent.reduce((sum, each) => sum + each.completeness, 0) / recent.length;
}

/** From here on a week counts as complete; the analysis itself asks for no more. */
export const COMPLETE = 0.95;

/** What is refused for one reason, wherever it comes from. */
export type RefusalReason = {
    code: string;
    count: number;
    /** Empty texts stand for what cannot be told. */
    sources: string[];
    kinds: string[];
    fields: string[];
    latest: string;
    origin: string;
};

/** One row for each reason, with all that it concerns. */
export function reasonsOf(refusals: readonly Refusal[]): RefusalReason[] {
    const codes = [...new Set(refusals.map((each) => each.code))];
    return codes.map((code) => {
        const all = refusals.filter((each) => each.code === code);
        const latest = all.reduce((a, b) => (b.latest > a.latest ? b : a));
        return {
            code,
            count: all.reduce((sum, each) => sum + each.count, 0),
            sources: distinct(all.map((each) => each.source ?? "")),
            kinds: distinct(all.map((each) => each.kind ?? "")),
            fields: distinct(all.flatMap((each) => each.field ?? [])),
            latest: latest.latest,
            origin: latest.origin,
        };
    });
}

function distinct(texts: readonly string[]): string[] {
    return [...new Set(texts)].sort();
}
