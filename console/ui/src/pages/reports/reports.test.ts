import { describe, expect, it } from "vitest";
import reporting from "../../../../../docs/reporting.md?raw";
import {
    absenceOf,
    barsOf,
    digitsOf,
    endOf,
    lengthsOf,
    ratesOf,
    revisionsOf,
    rowsOf,
    startOf,
    sumOf,
    totalOf,
    varying,
    type Cell,
    type Release,
} from "./cells";
import { csvOfCells, jsonOfCells } from "./file";
import en from "../../words/languages/en";
import { nameOf, nameOfRow } from "./naming";
import { before, vintagesOf } from "./releases";

function cell(period: string, section: string, value: number | null, confStatus = "F", more: Partial<Cell> = {}): Cell {
    const known = {
        id: `G|T1|${section}|${period}|2025-01-01`,
        revision: 0,
        knownAtMillis: 0,
        generatedBy: { ruleSet: "default", ruleSetVersion: "1", methodVersion: "1" },
        reasons: [],
        table: "T1",
        freq: "Q",
        period,
        reportingState: "AT",
        section,
        borderType: "LAND",
        direction: "_T",
        measureType: "_Z",
        context: "_T",
        transport: "_T",
        threat: "_T",
        indicator: "DETECTIONS",
        unit: "PERSONS",
        obsStatus: "A",
        confStatus,
        vintage: "2025-01-01",
        ...more,
    } as Cell;
    return value === null ? known : { ...known, value };
}

function release(vintage: string, table = "T1"): Release {
    return {
        vintage,
        table,
        freq: "Q",
        indicators: ["DETECTIONS"],
        from: "2024-Q1",
        to: "2024-Q4",
        cells: 4,
        hidden: 0,
    };
}

describe("a cell without a figure", () => {
    it("says whether it is hidden for itself, for another, for an unknown reason, or was never there", () => {
        const absences = ["A", "C", "D", "X", "F"].map((status) => absenceOf(cell("2024-Q1", "AT-DE", null, status)));

        expect(absences).toEqual(["PRIMARY", "PRIMARY", "SECONDARY", "UNSTATED", "MISSING"]);
        expect(absenceOf(cell("2024-Q1", "AT-DE", 0))).toBeNull();
    });

    it("leaves its column without a sum, for the sum would be taken for all", () => {
        const rows = rowsOf([
            cell("2024-Q1", "AT-DE", 10),
            cell("2024-Q1", "AT-SI", null, "A"),
            cell("2024-Q2", "AT-DE", 10),
            cell("2024-Q2", "AT-SI", 20),
        ]);

        expect(totalOf(rows, "2024-Q1")).toBeNull();
        expect(totalOf(rows, "2024-Q2")).toBe(30);
    });

    it("is drawn as hidden, and not as nothing", () => {
        const bars = barsOf([cell("2024-Q1", "AT-DE", 10), cell("2024-Q1", "AT-SI", null, "D")], "reportingState");

        expect(bars).toEqual([{ group: "AT", period: "2024-Q1", value: 10, hidden: 1 }]);
    });
});

describe("a table", () => {
    it("is not added to its own total", () => {
        const cells = [cell("2024-Q1", "AT-DE", 10), cell("2024-Q1", "AT-SI", 20), cell("2024-Q1", "_T", 30)];

        expect(barsOf(cells, "reportingState")[0]?.value).toBe(30);
        expect(totalOf(rowsOf(cells), "2024-Q1")).toBeNull();
    });

    it("is not added over states, lengths of period, or rates", () => {
        const one = cell("2024-Q1", "AT-DE", 10);

        expect(sumOf([one, cell("2024-Q1", "AT-DE", 20, "F", { reportingState: "DE" })])).toBeNull();
        expect(sumOf([one, cell("2024", "AT-DE", 20, "F", { freq: "A" })])).toBeNull();
        expect(sumOf([cell("2024-Q1", "AT-DE", 10, "F", { unit: "SHARE" })])).toBeNull();
        expect(sumOf([one, cell("2024-Q1", "AT-SI", 20)])).toBe(30);
    });

    it("of rates is drawn row by row, with one number of digits", () => {
        const rate = (section: string, value: number): Cell =>
            cell("2024-Q1", section, value, "F", { unit: "PER_1000" });
        const rates = [rate("AT-DE", 1.25), rate("AT-SI", 3), rate("_T", 2)];

        expect(
            ratesOf(rates)
                .map(({ value }) => value)
                .sort(),
        ).toEqual([1.25, 2, 3]);
        expect(digitsOf(rates)).toBe(2);
        expect(digitsOf([rate("AT-DE", 0.527), rate("AT-SI", 11.8)])).toBe(2);
        expect(digitsOf([rate("AT-DE", 0.527)])).toBe(3);
        expect(digitsOf([cell("2024-Q1", "AT-DE", 10)])).toBe(0);
    });

    it("says of a row once that it is a total", () => {
        const row = { ...cell("2024-Q1", "_T", 10), borderType: "_T" };

        expect(nameOfRow(row, ["reportingState", "section", "threat"])).toBe("Austria, total");
    });

    it("knows its lengths of period, the shortest first", () => {
        const year = cell("2024", "AT-DE", 20, "F", { freq: "A" });

        expect(lengthsOf([year, cell("2024-Q1", "AT-DE", 10)])).toEqual(["Q", "A"]);
    });

    it("tells all sections of a type of border from all sections", () => {
        const land = cell("2024-Q1", "_T", 10);

        expect(nameOfRow(land, ["section"])).not.toBe(nameOfRow({ ...land, borderType: "_T" }, ["section"]));
    });

    it("names its rows by what they differ in, and the border only where the section does not say it", () => {
        expect(
            varying([cell("2024-Q1", "AT-DE", 1), cell("2024-Q1", "NL:AIR", 1, "F", { borderType: "AIR" })]),
        ).toEqual(["section"]);
    });

    it("knows what the release before said otherwise, also where only the hiding changed", () => {
        const now = [cell("2024-Q1", "AT-DE", 12), cell("2024-Q1", "AT-SI", null, "A"), cell("2024-Q2", "AT-DE", 1)];
        const then = [cell("2024-Q1", "AT-DE", 11), cell("2024-Q1", "AT-SI", 15)];

        expect(revisionsOf(now, then).map((each) => [each.cell.section, each.before.value])).toEqual([
            ["AT-DE", 11],
            ["AT-SI", 15],
        ]);
        expect(revisionsOf(now, now)).toEqual([]);
    });
});

describe("a file", () => {
    it("has every cell that is shown, the hidden ones empty and with their status", () => {
        const cells = [cell("2024-Q1", "AT-DE", 12), cell("2024-Q1", "AT-SI", null, "A")];

        expect(csvOfCells(cells).trim().split("\r\n")).toHaveLength(3);
        expect(csvOfCells(cells)).toContain("PERSONS,,A,A,,2025-01-01,PRIMARY");
        expect(csvOfCells(cells)).toContain("PERSONS,12,A,F,,2025-01-01,\r\n");
        expect(JSON.parse(jsonOfCells(cells))).toMatchObject([
            { value: 12, absence: null },
            { value: null, confStatus: "A", absence: "PRIMARY" },
        ]);
    });
});

describe("releases", () => {
    it("are numbered from the first, and each has one before it if that has the table too", () => {
        const vintages = vintagesOf([release("2025-01-01"), release("2024-10-01", "T2"), release("2024-07-01")]);

        expect(vintages.map((each) => each.number)).toEqual([3, 2, 1]);
        expect(before(vintages, "2025-01-01", "T1")?.vintage).toBe("2024-07-01");
        expect(before(vintages, "2024-07-01", "T1")).toBeNull();
    });
});

describe("a period", () => {
    it("begins and ends as its length says", () => {
        const ends = [endOf("2024-12", "M"), endOf("2024-Q4", "Q"), endOf("2024", "A")].map((each) => each.getTime());

        expect(new Set(ends)).toEqual(new Set([Date.UTC(2025, 0, 1)]));
        expect(startOf("2024-Q4").getTime()).toBe(Date.UTC(2024, 9, 1));
    });
});

describe("what a cell is about", () => {
    it("is said in words, whatever the dimension", () => {
        expect(nameOf("context", "POLICE_INLAND")).toBe("police checks inland");
        expect(nameOf("transport", "ROAD_LORRY")).toBe("lorry");
        expect(nameOf("measureType", "JOINT_PATROL")).toBe("joint patrols");
        expect(nameOf("direction", "AT>HU")).toBe("Austria → Hungary");
        expect(nameOf("direction", "EL>*")).toMatch(/ → elsewhere$/);
        expect(nameOf("direction", "_T")).toBe("total");
    });
});

describe("reports", () => {
    it("are added over states, what they count is not", () => {
        const of = (unit: string) =>
            ["AT", "DE"].map((reportingState) => cell("2024-Q1", "AT-DE", 10, "F", { reportingState, unit }));

        expect(sumOf(of("REPORTS"))).toBe(20);
        expect(sumOf(of("PERSONS"))).toBeNull();
    });
});

describe("a table", () => {
    it("that is released says what it counts and what it does not say", () => {
        const documented = [...reporting.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = ""]) => name);
        const registers = ["DECISIONS", "DURATIONS", "QUALITY", "REVIEWS", "STATES_WORDS", "WEEKS_NOT_ASSESSED"];

        expect(documented.length).toBeGreaterThan(registers.length);
        expect(Object.keys(en.reports.table).sort()).toEqual(
            documented.filter((name) => !registers.includes(name)).sort(),
        );
    });
});
