import { csvOf, download } from "../../ui/csv";
import { absenceOf, type Cell } from "./cells";

/** The members of a cell that a reader of the table needs, in the order of the contract. */
const MEMBERS = [
    "table",
    "freq",
    "period",
    "reportingState",
    "section",
    "borderType",
    "direction",
    "measureType",
    "context",
    "transport",
    "threat",
    "indicator",
    "unit",
    "value",
    "obsStatus",
    "confStatus",
    "completeness",
    "vintage",
] as const;

/** After the cell's own members: why it has no figure, for those who do not know the codes of its status; empty where there is one. */
const ABSENCE = "absence";

/** The cells as they are shown; what is hidden is empty and says why. */
export function csvOfCells(cells: readonly Cell[]): string {
    return csvOf(
        [...MEMBERS, ABSENCE],
        cells.map((cell) => [...MEMBERS.map((member) => String(cell[member] ?? "")), absenceOf(cell) ?? ""]),
    );
}

/** The same as JSON. */
export function jsonOfCells(cells: readonly Cell[]): string {
    const rows = cells.map((cell) => ({
        ...Object.fromEntries(MEMBERS.map((member) => [member, cell[member] ?? null])),
        [ABSENCE]: absenceOf(cell),
    }));
    return JSON.stringify(rows, null, 2) + "\n";
}

export function saveCsv(name: string, cells: readonly Cell[]): void {
    download(`${name}.csv`, csvOfCells(cells));
}

export function saveJson(name: string, cells: readonly Cell[]): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([jsonOfCells(cells)], { type: "application/json" }));
    link.download = `${name}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
}
