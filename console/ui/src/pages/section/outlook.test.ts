import { describe, expect, it } from "vitest";
import type { Verdict } from "../../api/shapes";
import { ofThreat, outlooksOf } from "./outlook";

const COURSE =
    "Rate of the recent weeks divided by the baseline's; the least likely fall below 50 % has probability under 1 %.";

function verdict(text: string): Verdict {
    return { dimensions: [{ dimension: "THREAT_TREND", supports: "AGAINST", text }] } as unknown as Verdict;
}

describe("how long threats are expected to stay", () => {
    it("is said of the chosen threat, and of others only if it has none", () => {
        const end = { kind: "next" } as const;
        const all = ["A", "B"].map((threat) => ({ threat, percent: 50, central: end, cautious: end }));

        expect(ofThreat(all, "B")).toEqual({ outlooks: [all[1]], others: false });
        expect(ofThreat(all, "C")).toEqual({ outlooks: all, others: true });
        expect(ofThreat(null, "C")).toEqual({ outlooks: null, others: false });
    });

    it("is taken out of the sentence of the analysis, threat by threat", () => {
        const said =
            " Assuming no further change, unauthorised movement is expected to stay above 50 % of the baseline's rate: central estimate until 2025-W40, cautious estimate beyond 26 weeks." +
            " Assuming no further change, migrant smuggling is expected to stay above 40 % of the baseline's rate: central estimate not beyond next week, cautious estimate until 2026-W01.";

        expect(outlooksOf(verdict(COURSE + said))).toEqual([
            {
                threat: "UNAUTHORISED_MOVEMENT",
                percent: 50,
                central: { kind: "week", week: "2025-W40" },
                cautious: { kind: "beyond", weeks: 26 },
            },
            {
                threat: "MIGRANT_SMUGGLING",
                percent: 40,
                central: { kind: "next" },
                cautious: { kind: "week", week: "2026-W01" },
            },
        ]);
    });

    it("is nothing where the analysis says nothing of it", () => {
        expect(outlooksOf(verdict(COURSE))).toEqual([]);
    });

    it("stays a sentence where it has another form", () => {
        expect(outlooksOf(verdict(`${COURSE} Assuming no further change, it will pass.`))).toBeNull();
    });
});
