import { describe, expect, it } from "vitest";
import type { Threat } from "../../api/shapes";
import { countMet, missingOnce, ways } from "./conditions";
import { mondayOfDay, spanOf } from "./days";
import { addsUp, partsOf, proofOf } from "./points";
import { fanOf, isSmall, placeOf, rangeOf, rateOf, weeksOf } from "./series";
import { controlsOf, levelSince, weeksBetween } from "./since";
import { verdict, week } from "./specimens";

function threat(given: Partial<Threat>): Threat {
    return { category: "FIREARMS", direction: "A>B", level: "LOW", components: [], forecast: [], ...given } as Threat;
}

describe("shown figures", () => {
    it("are the range in which the count lies", () => {
        expect(rangeOf("22 to 26")).toEqual({ least: 22, most: 26 });
        expect(rangeOf("12,345")).toEqual({ least: 12345, most: 12345 });
        expect(rangeOf("<5")).toEqual({ least: 0, most: 4 });
        expect(rangeOf(null)).toBeNull();
    });

    it("below five are a band and never zero", () => {
        expect(isSmall(rangeOf("<5"))).toBe(true);
        expect(isSmall(rangeOf("5 to 9"))).toBe(false);
    });
});

describe("weeks", () => {
    const latest = week("2025-W04", { threats: [threat({ observed: "30", exposure: "1,000" })] });
    const known = [latest, week("2025-W01", { threats: [threat({ observed: "10", exposure: "1,000" })] })];

    it("leave none out: what nobody computed is a gap", () => {
        const points = weeksOf(known, "FIREARMS", "A>B");

        expect(points.map((each) => each.observed?.least ?? null)).toEqual([10, null, null, 30]);
    });

    it("have a place among those that are known", () => {
        expect(placeOf(weeksOf(known, "FIREARMS", "A>B"))).toEqual({ below: 1, of: 2 });
    });

    it("have a rate: the one that is said, or the range that the counts leave", () => {
        expect(rateOf({ observed: "20 to 25", exposure: "2,000" })).toBe("10.0 to 12.5");
        expect(rateOf({ observed: "20 to 25", exposure: "2,000", per1000: { mean: "11" } })).toBe("11");
        expect(rateOf({ observed: "<5", exposure: "2,000" })).toBeNull();
    });

    it("have no place where the count is hidden", () => {
        const hidden = [week("2025-W05", { threats: [threat({ observed: "<5", exposure: "1,000" })] }), ...known];

        expect(placeOf(weeksOf(hidden, "FIREARMS", "A>B"))).toBeNull();
    });

    it("are followed by what is expected ahead", () => {
        const forecast = [{ weeksAhead: 4, median: "7", low80: "<5", high80: "12" }];
        const [point] = fanOf(week("2025-W04", { threats: [threat({ forecast })] }), "FIREARMS", "A>B");

        expect(point).toMatchObject({ median: 7, low: 0, high: 12 });
        expect(point?.at.toISOString().slice(0, 10)).toBe("2025-02-20");
    });

    it("begin on Monday, and the span reaches back and ahead", () => {
        const monday = mondayOfDay("2025-01-26");

        expect(monday.toISOString().slice(0, 10)).toBe("2025-01-20");
        expect(spanOf(monday, 1, 2).to.toISOString().slice(0, 10)).toBe("2025-02-03");
    });
});

describe("since", () => {
    it("a level is the first week without a break", () => {
        const all = [week("2025-W04"), week("2025-W03"), week("2025-W02", { level: "HIGH" }), week("2025-W01")];

        expect(levelSince(all)).toBe("2025-W03");
        expect(weeksBetween("2025-W03", "2025-W04")).toBe(2);
    });

    it("a missing week breaks a level and a control", () => {
        const verdicts = [verdict({ measureIds: ["A-1"] })];
        const all = [week("2025-W04", { verdicts }), week("2025-W02", { verdicts }), week("2025-W01", { verdicts })];

        expect(levelSince(all)).toBe("2025-W04");
        expect(controlsOf(all)).toHaveLength(2);
    });
});

describe("conditions", () => {
    const conditions = [
        { code: "EXPOSURE", met: true, text: "checked" },
        { code: "FALL_PROVED", met: true, text: "of one threat" },
        { code: "FALL_PROVED", met: false, text: "of another" },
        { code: "NO_DRIFT", met: true, text: "none" },
    ];

    it("asked for several threats are met if they are for all", () => {
        expect(countMet(conditions)).toEqual({ met: 2, of: 3 });
    });

    it("stand by what they are for", () => {
        expect(ways(conditions).map(({ way, met, asked }) => [way, met, asked.length])).toEqual([
            ["DATA", 1, 1],
            ["THREAT_FELL", 0, 1],
            ["ALTERNATIVES_SUFFICE", 1, 1],
        ]);
    });

    it("what is missing is said once", () => {
        expect(missingOnce([{ code: "TOO_FEW" }, { code: "TOO_FEW" }, { code: "SILENT", state: "A" }])).toHaveLength(2);
    });
});

describe("points", () => {
    const parts = threat({
        score: "12",
        components: [
            { name: "LEVEL", points: "9" },
            { name: "MOVEMENT", points: "0" },
            { name: "TREND", points: "3" },
        ],
    });

    it("lie end to end and add up to the score", () => {
        expect(partsOf(parts).map(({ name, from, to }) => [name, from, to])).toEqual([
            ["LEVEL", 0, 9],
            ["TREND", 9, 12],
        ]);
        expect(addsUp(parts)).toBe(true);
        expect(addsUp({ ...parts, score: "13" })).toBe(false);
    });

    it("the proof is a share, and nothing where it is not shown", () => {
        expect(proofOf("40")).toBe(0.4);
        expect(proofOf("140")).toBe(1);
        expect(proofOf(undefined)).toBeNull();
    });
});
