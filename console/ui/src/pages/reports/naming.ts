import { section as nameOfSection, state as nameOfState } from "../../words/format";
import { language, words, wordOf } from "../../words/words.svelte";
import { TOTAL, type Cell, type DimensionName } from "./cells";

const STATE = /^[A-Z]{2}$/;
const SECTION = /^[A-Z]{2}(-[A-Z]{2}|(-[A-Z]{2})?:(SEA|AIR))$/;

/** A value of a dimension in words; the code itself where there is no word for it. */
export function nameOf(dimension: DimensionName, value: string): string {
    const special = words().reports.special as Readonly<Record<string, string>>;
    if (special[value]) {
        return special[value];
    }
    if (dimension === "reportingState" && STATE.test(value)) {
        return nameOfState(value);
    }
    if (dimension === "section" && SECTION.test(value)) {
        return nameOfSection(value, words().border);
    }
    switch (dimension) {
        case "threat":
            return wordOf(words().threat, value);
        case "borderType":
            return wordOf(words().border, value);
        case "direction":
            return value.split(">").map(nameOfEnd).join(" → ");
        case "context":
        case "transport":
        case "measureType":
            return wordOf(words().reports[dimension], value);
        default:
            return value;
    }
}

/** An end of a direction: a state, or `*` for everywhere else. */
function nameOfEnd(end: string): string {
    if (end === "*") {
        return words().reports.elsewhere;
    }
    return STATE.test(end) ? nameOfState(end) : end;
}

/** What a row is about: only where rows differ, and that it is a total once. */
export function nameOfRow(cell: Cell, differing: readonly DimensionName[]): string {
    const parts = differing.map((name) => ({
        total: cell[name] === TOTAL && !(name === "section" && cell.borderType !== TOTAL),
        name: name === "section" ? nameOfPlace(cell) : nameOf(name, cell[name]),
    }));
    const named = parts.filter(({ total }) => !total).map(({ name }) => name);
    const [total] = parts.filter((part) => part.total).map(({ name }) => name);
    return [...named, ...(total ? [total] : [])].join(", ");
}

/** A section, or all sections of a type of border, which is another row than all sections. */
function nameOfPlace(cell: Cell): string {
    const name = nameOf("section", cell.section);
    const ofType = cell.section === TOTAL && cell.borderType !== TOTAL;
    return ofType ? `${nameOf("borderType", cell.borderType)}: ${name}` : name;
}

/** A period such as 2024-03, 2024-Q1 or 2024, short enough for the head of a column. */
export function nameOfPeriod(period: string): string {
    const [year = "", part] = period.split("-");
    if (!part) {
        return year;
    }
    if (part.startsWith("Q")) {
        return words().reports.quarter(part.slice(1), year);
    }
    return new Intl.DateTimeFormat(language(), { month: "short", year: "numeric", timeZone: "UTC" }).format(
        new Date(`${period}-01`),
    );
}

/** What an indicator counts; its code where nothing is known of it. */
export function nameOfIndicator(indicator: string): string {
    return wordOf(words().reports.indicator, indicator);
}

/** What a table is about; its code where nothing is known of it. */
export function nameOfTable(table: string): string {
    const described = words().reports.table as Readonly<Record<string, { name: string }>>;
    return described[table]?.name ?? table;
}
