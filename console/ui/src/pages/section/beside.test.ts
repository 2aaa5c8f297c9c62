import { describe, expect, it } from "vitest";
import type { Alert, DayFigures, Indicator, KnownSection } from "../../api/shapes";
import { alertMarks } from "./alerts";
import { spanOf } from "./days";
import { decidable } from "./decisions";
import { neighboursOf } from "./neighbours";
import { apart } from "./practice";
import { atMost, sidesOf } from "./sides";
import { verdict, week } from "./specimens";

describe("sides", () => {
    it("add the days as they are shown and count those below five", () => {
        const day = (text: string, observed?: string): DayFigures =>
            ({
                day: text,
                reported: { A: true, B: false },
                sides: { A: { exposure: "100", ...(observed ? { observed } : {}) } },
            }) as unknown as DayFigures;

        const [first, second] = sidesOf([day("2025-01-20", "7"), day("2025-01-21", "<5")]);

        expect(first).toMatchObject({
            state: "A",
            observed: { least: 7, most: 11 },
            exposure: { least: 200 },
            hiddenDays: 1,
        });
        expect(second).toMatchObject({ state: "B", exposure: null, reportedDays: 0, days: 2 });
    });
});

describe("a side of hidden days", () => {
    const side = (most: number) =>
        ({ from: new Date("2025-01-20"), observed: { least: 0, most } }) as unknown as ReturnType<
            typeof sidesOf
        >[number];
    const both = (least: number, most: number) =>
        [{ from: new Date("2025-01-20"), observed: { least, most } }] as unknown as Parameters<typeof atMost>[1];

    it("found no more than both together", () => {
        expect(atMost([side(28)], both(5, 9))[0]?.observed).toEqual({ least: 0, most: 9 });
        expect(atMost([side(4)], both(5, 9))[0]?.observed).toEqual({ least: 0, most: 4 });
        expect(atMost([side(28)], [])[0]?.observed).toEqual({ least: 0, most: 28 });
    });
});

describe("beside the charts", () => {
    it("names of lines do not lie on each other", () => {
        const ys = apart([{ y: 0.7 }, { y: 0.69 }, { y: 0.1 }], 0.1).map(({ y }) => y);

        expect(ys[0]).toBeCloseTo(0.1);
        expect(ys[1]).toBeCloseTo(0.69);
        expect(ys[2]).toBeCloseTo(0.79);
    });

    it("alerts of findings are marks where they began; dates are none", () => {
        const alert = (family: string): Alert =>
            ({ id: family, family, threats: ["FIREARMS"], onset: "2025-01-22", headline: "" }) as unknown as Alert;

        const marks = alertMarks(
            [alert("TREND"), alert("DEADLINE")],
            "FIREARMS",
            spanOf(new Date("2025-02-01"), 10, 0),
        );

        expect(marks.map(({ id }) => id)).toEqual(["TREND"]);
    });

    it("neighbours share a state, each with its latest week", () => {
        const sections = [
            { id: "A-B", states: ["A", "B"] },
            { id: "B-C", states: ["B", "C"] },
            { id: "C-D", states: ["C", "D"] },
        ] as KnownSection[];
        const at = (section: string, text: string): Indicator => week(text, { section });

        const found = neighboursOf("A-B", sections, [
            at("B-C", "2025-W04"),
            at("B-C", "2025-W03"),
            at("C-D", "2025-W04"),
        ]);

        expect(found.map(({ section, week: of }) => [section, of])).toEqual([["B-C", "2025-W04"]]);
    });
});

describe("decisions", () => {
    it("on a verdict are for the state that controls, on the week for both", () => {
        const indicator = week("2025-W04", { endorsement: { A: "NONE", B: "NONE" }, verdicts: [verdict({})] });

        expect(decidable(indicator, ["A"]).map(({ resultId }) => resultId)).toEqual(["V", "I|A-B|2025-W04"]);
        expect(decidable(indicator, ["B", "C"]).map(({ state }) => state)).toEqual(["B"]);
    });
});
