import { describe, expect, it } from "vitest";
import { cellOf, pressed, sorted, type Column } from "./columns";
import { csvOf } from "./csv";

type Row = { name: string; figure: number | null };

const ROWS: Row[] = [
    { name: "b", figure: 2 },
    { name: "a", figure: null },
    { name: "c", figure: 10 },
];
const COLUMNS: Column<Row>[] = [
    { key: "name", label: "Name", value: (row) => row.name },
    { key: "figure", label: "Figure", value: (row) => row.figure },
];

describe("tables", () => {
    it("put what has no value last in either order", () => {
        const names = (ascending: boolean): string[] =>
            sorted(ROWS, COLUMNS, { key: "figure", ascending }).map((row) => row.name);

        expect(names(true)).toEqual(["b", "c", "a"]);
        expect(names(false)).toEqual(["c", "b", "a"]);
    });

    it("turn round when the same head is pressed twice", () => {
        const once = pressed(null, "name");

        expect(once).toEqual({ key: "name", ascending: true });
        expect(pressed(once, "name")).toEqual({ key: "name", ascending: false });
        expect(pressed(once, "figure")).toEqual({ key: "figure", ascending: true });
    });
});

describe("files", () => {
    it("quote what needs it and make formulas harmless", () => {
        expect(
            csvOf(
                ["a", "b"],
                [
                    ['say "x", y', "=1+1"],
                    ["-2.5", "<5"],
                ],
            ),
        ).toBe('a,b\r\n"say ""x"", y",\'=1+1\r\n-2.5,<5\r\n');
    });

    it("hold figures without the comma of thousands, and what a column says of its file", () => {
        const row = { text: "8,710 to 12,345" };
        const figures = { key: "a", label: "a", value: (each: typeof row) => each.text, figures: true };

        expect(cellOf(row, figures)).toBe("8710 to 12345");
        expect(cellOf(row, { ...figures, figures: false })).toBe("8,710 to 12,345");
        expect(cellOf({ text: "" }, { ...figures, file: () => "<5" })).toBe("<5");
    });
});
