import type { ControlBand, Measure } from "../../api/shapes";

/** A row of the timeline: a state, or a state on a section. */
export type Row = { key: string; state: string; section: string | null; bands: ControlBand[] };
export type Run = { state: string; section: string; first: string; last: string };

const DAY = 86_400_000;
/** Where the timeline begins. */
export const BEGIN = "2015-09-01";

/** The bands that filters leave. */
export function chosen(bands: readonly ControlBand[], state: string, section: string): ControlBand[] {
    return bands
        .filter((band) => state === "" || band.state === state)
        .filter((band) => section === "" || band.sections.includes(section));
}

/** What is read of a decision to know when which threat was named. */
export type Named = Pick<Measure, "lineage" | "state" | "threats" | "sections" | "start" | "end" | "liftedOn" | "id">;

/** The parts of bands in which a decision of theirs names a threat; the decision that a part ends with is the one it leads to. */
export function ofThreat(bands: readonly ControlBand[], decisions: readonly Named[], threat: string): ControlBand[] {
    const naming = decisions.filter((each) => each.threats.some((named) => named === threat));
    return bands.flatMap((band) => {
        const own = naming
            .filter((each) => each.state === band.state && each.lineage === band.lineage)
            .filter((each) => each.sections.some((section) => band.sections.includes(section)))
            .map((each) => ({
                first: later(each.start, band.first),
                last: sooner(lastOf(each), band.last),
                id: each.id,
            }))
            .filter(({ first, last }) => first <= last)
            .sort((one, other) => (one.first < other.first ? -1 : 1));
        return joined(own).map((part) => ({ ...band, ...part }));
    });
}

type Part = { first: string; last: string; id: string };

/** Parts that adjoin or overlap as one. */
function joined(parts: readonly Part[]): Part[] {
    const whole: Part[] = [];
    for (const part of parts) {
        const before = whole.at(-1);
        if (before && dayNumber(part.first) <= dayNumber(before.last) + 1) {
            if (part.last >= before.last) {
                Object.assign(before, { last: part.last, id: part.id });
            }
        } else {
            whole.push({ ...part });
        }
    }
    return whole;
}

function lastOf({ end, liftedOn }: Named): string {
    return liftedOn && liftedOn < end ? liftedOn : end;
}

function later(one: string, other: string): string {
    return one > other ? one : other;
}

function sooner(one: string, other: string): string {
    return one < other ? one : other;
}

/** A row for each state, by its code. */
export function byState(bands: readonly ControlBand[]): Row[] {
    return rows(bands, (band) => [null].map((section) => ({ key: band.state, section })));
}

/** A row for each section with each state that controlled it. */
export function bySection(bands: readonly ControlBand[], only = ""): Row[] {
    return rows(bands, (band) =>
        band.sections
            .filter((section) => only === "" || section === only)
            .map((section) => ({ key: `${section} ${band.state}`, section })),
    );
}

function rows(
    bands: readonly ControlBand[],
    places: (band: ControlBand) => { key: string; section: string | null }[],
): Row[] {
    const found = new Map<string, Row>();
    for (const band of bands) {
        for (const { key, section } of places(band)) {
            const row = found.get(key) ?? { key, state: band.state, section, bands: [] };
            row.bands.push(band);
            found.set(key, row);
        }
    }
    return [...found.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Times of control without a gap, of a state on a section, whatever the threat and procedure. */
export function runs(bands: readonly ControlBand[]): Run[] {
    return bySection(bands).flatMap(({ state, section, bands: own }) => {
        const joined: Run[] = [];
        for (const band of [...own].sort((one, other) => (one.first < other.first ? -1 : 1))) {
            const before = joined.at(-1);
            if (before && dayNumber(band.first) <= dayNumber(before.last) + 1) {
                before.last = band.last > before.last ? band.last : before.last;
            } else {
                joined.push({ state, section: section ?? "", first: band.first, last: band.last });
            }
        }
        return joined;
    });
}

export type Finding = { states: number; sections: number; longest: Run | null };

/** What there is to say of a day: how many control how much, and who for the longest time without a gap. */
export function finding(bands: readonly ControlBand[], today: string): Finding {
    const held = runs(bands).filter((run) => run.first <= today && today <= run.last);
    const [longest = null] = [...held].sort((one, other) => (one.first < other.first ? -1 : 1));
    return {
        states: new Set(held.map((run) => run.state)).size,
        sections: new Set(held.map((run) => run.section)).size,
        longest,
    };
}

/** The first day of the control that begins last: how far the record reaches. */
export function latestBegin(bands: readonly ControlBand[]): string {
    return bands.reduce((latest, band) => (band.first > latest ? band.first : latest), BEGIN);
}

export function dayNumber(day: string): number {
    return Date.parse(day) / DAY;
}

/** Where a day lies between two others, in per cent of the way, kept within it. */
export function placeOf(day: string, begin: string, end: string): number {
    const part = (dayNumber(day) - dayNumber(begin)) / (dayNumber(end) - dayNumber(begin));
    return 100 * Math.min(1, Math.max(0, part));
}

/** Nearer to the end than this, in per cent of the way, a year has no room for its name. */
const ROOM_OF_A_YEAR = 4;

/** The years whose first day lies between two days, and leaves room for their name. */
export function years(begin: string, end: string): string[] {
    const first = Number(begin.slice(0, 4)) + 1;
    const last = Number(end.slice(0, 4));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i)).filter(
        (year) => placeOf(`${year}-01-01`, begin, end) <= 100 - ROOM_OF_A_YEAR,
    );
}

/** The day after which nothing is drawn: the last notified end, and a margin so that it is seen to end. */
export function endOf(bands: readonly ControlBand[], today: string): string {
    const last = bands.reduce((latest, band) => (band.last > latest ? band.last : latest), today);
    return new Date(Date.parse(last) + 60 * DAY).toISOString().slice(0, 10);
}
