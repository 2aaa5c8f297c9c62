import type { components } from "../../api/described";

type Schemas = components["schemas"];

export type Cell = Schemas["Aggregate"];
export type Release = Schemas["ShownRelease"];

/** What a cell is about, but for its period and indicator. */
export const DIMENSIONS = [
    "reportingState",
    "section",
    "borderType",
    "direction",
    "measureType",
    "context",
    "transport",
    "threat",
] as const;

export type DimensionName = (typeof DIMENSIONS)[number];

/** Of a dimension: all together. */
export const TOTAL = "_T";

/** Why a cell has no figure: too few are counted, its neighbours would tell a hidden one, the reason is not stated, or nothing was there to count. */
export type Absence = "PRIMARY" | "SECONDARY" | "UNSTATED" | "MISSING";

/** Codes of SDMX's list of confidentiality (CL_CONF_STATUS): primary for small counts, dominance or by the sender's word; secondary; free. */
const PRIMARY = "ABCMNOT";
const SECONDARY = "DS";
const FREE = "F";

/** Null where there is a figure. */
export function absenceOf(cell: Cell): Absence | null {
    if (cell.value !== null && cell.value !== undefined) {
        return null;
    }
    if (cell.confStatus === FREE || cell.confStatus === "") {
        return "MISSING";
    }
    if (SECONDARY.includes(cell.confStatus)) {
        return "SECONDARY";
    }
    return PRIMARY.includes(cell.confStatus) ? "PRIMARY" : "UNSTATED";
}

export function isHidden(cell: Cell): boolean {
    const absence = absenceOf(cell);
    return absence !== null && absence !== "MISSING";
}

/** The dimensions in which cells differ; the type of border follows from the section. */
export function varying(cells: readonly Cell[]): DimensionName[] {
    const found = DIMENSIONS.filter((name) => new Set(cells.map((cell) => cell[name])).size > 1);
    return found.includes("section") ? found.filter((name) => name !== "borderType") : found;
}

/** A row of a table: cells that differ by their period alone. */
export type Row = { key: string; of: Cell; byPeriod: Map<string, Cell> };

export function rowsOf(cells: readonly Cell[]): Row[] {
    const rows = new Map<string, Row>();
    for (const cell of cells) {
        const key = rowKey(cell);
        const row = rows.get(key) ?? { key, of: cell, byPeriod: new Map<string, Cell>() };
        row.byPeriod.set(cell.period, cell);
        rows.set(key, row);
    }
    return [...rows.values()].sort((a, b) => a.key.localeCompare(b.key));
}

function rowKey(cell: Cell): string {
    return DIMENSIONS.map((name) => cell[name]).join("|");
}

export function periodsOf(cells: readonly Cell[]): string[] {
    return [...new Set(cells.map((cell) => cell.period))].sort();
}

/** The sum of a column; null where there is none (see {@link sumOf}). */
export function totalOf(rows: readonly Row[], period: string): number | null {
    return sumOf(rows.flatMap((row) => row.byPeriod.get(period) ?? []));
}

/** Units of rates, shares and means. */
const NO_COUNTS = ["PER_1000", "SHARE", "MINUTES", "MEDIAN_HOURS"];

/** Whether these are rates, shares or means: they are shown, and never added up. */
export function isRate(cells: readonly Cell[]): boolean {
    return cells.some((cell) => NO_COUNTS.includes(cell.unit));
}

/** Digits after the point that figures of one and more have room for; smaller ones need one more to be told apart. */
const MOST_DIGITS = 2;

/** Digits after the point: as many as the most exact of these figures has, up to a limit, so that a column has one number of them. */
export function digitsOf(cells: readonly Cell[]): number {
    const most = cells.some((cell) => (cell.value ?? 0) >= 1) ? MOST_DIGITS : MOST_DIGITS + 1;
    const found = cells.map((cell) => String(cell.value ?? "").split(".")[1]?.length ?? 0);
    return Math.min(most, Math.max(0, ...found));
}

/** A unit of which each is one state's own. */
const OF_ONE_STATE = "REPORTS";

/**
 * What cells make together; null where a cell is hidden, since a sum without it would be taken for all, where a total stands among its parts, over periods of several
 * lengths, of rates, and over states, of which two may have counted the same movement; reports are each of one state, so these may be added over states.
 */
export function sumOf(cells: readonly Cell[]): number | null {
    const apart = cells.every((cell) => cell.unit === OF_ONE_STATE)
        ? (["freq"] as const)
        : (["reportingState", "freq"] as const);
    if (
        cells.some(isHidden) ||
        cells.some(hasTotal(cells)) ||
        cells.some((cell) => NO_COUNTS.includes(cell.unit)) ||
        apart.some((name) => new Set(cells.map((cell) => cell[name])).size > 1)
    ) {
        return null;
    }
    return cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
}

/** The lengths of period that a table has, the shortest first. */
export function lengthsOf(cells: readonly Cell[]): string[] {
    return ["M", "Q", "A"].filter((freq) => cells.some((cell) => cell.freq === freq));
}

/** Whether a cell sums up others of these in a dimension. */
export function hasTotal(cells: readonly Cell[]): (cell: Cell) => boolean {
    const differing = varying(cells);
    return (cell) => differing.some((name) => cell[name] === TOTAL);
}

/** What stands for the same cell in every release. */
export function cellKey(cell: Cell): string {
    return [rowKey(cell), cell.indicator, cell.period].join("|");
}

/** What a later release changed. */
export type Revision = { cell: Cell; before: Cell };

export function revisionsOf(cells: readonly Cell[], before: readonly Cell[]): Revision[] {
    const known = new Map(before.map((cell) => [cellKey(cell), cell]));
    return cells.flatMap((cell) => {
        const old = known.get(cellKey(cell));
        const same = !old || (old.value === cell.value && absenceOf(old) === absenceOf(cell));
        return same ? [] : [{ cell, before: old }];
    });
}

/** A part of the drawing: the sum of a group in a period, and whether a part of it is hidden. */
export type Bar = { group: string; period: string; value: number; hidden: number };

/** Rates one by one, in a drawing for each row of the table: they are not added up. */
export function ratesOf(cells: readonly Cell[]): Bar[] {
    return cells
        .map((cell): Bar => ({
            group: rowKey(cell),
            period: cell.period,
            value: cell.value ?? 0,
            hidden: isHidden(cell) ? 1 : 0,
        }))
        .sort((a, b) => a.group.localeCompare(b.group) || a.period.localeCompare(b.period));
}

/** By the first dimension in which the cells differ; totals of a table are not added to their own parts. */
export function barsOf(cells: readonly Cell[], by: DimensionName): Bar[] {
    const sums = hasTotal(cells);
    const bars = new Map<string, Bar>();
    for (const cell of cells.filter((each) => !sums(each))) {
        const key = `${cell[by]}|${cell.period}`;
        const bar = bars.get(key) ?? { group: cell[by], period: cell.period, value: 0, hidden: 0 };
        bars.set(key, {
            ...bar,
            value: bar.value + (cell.value ?? 0),
            hidden: bar.hidden + (isHidden(cell) ? 1 : 0),
        });
    }
    return [...bars.values()].sort((a, b) => a.group.localeCompare(b.group) || a.period.localeCompare(b.period));
}

/** The first day of a period such as 2024-03, 2024-Q1 or 2024. */
export function startOf(period: string): Date {
    const [year = "1970", part = "01"] = period.split("-");
    const month = part.startsWith("Q") ? (Number(part.slice(1)) - 1) * 3 : Number(part) - 1;
    return new Date(Date.UTC(Number(year), month, 1));
}

/** Months in a period: a month, a quarter, a year (CL_FREQ of SDMX). */
const MONTHS = { M: 1, Q: 3, A: 12 } as const;

/** The length of a table's periods; months, if it says something else. */
export function periodOf(freq: string): keyof typeof MONTHS {
    return freq === "Q" || freq === "A" ? freq : "M";
}

/** The first day after a period. */
export function endOf(period: string, freq: string): Date {
    const months = MONTHS[periodOf(freq)];
    const start = startOf(period);
    return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
}
