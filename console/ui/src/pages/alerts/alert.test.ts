import { describe, expect, it } from "vitest";
import type { Alert, InboxEntry } from "../../api/shapes";
import { checksOf, dataUntil, factorOf, grainOf, inOrder, viewOf } from "./alert";
import { questionsOf } from "./questions";
import { saidOnly, titleOf } from "./titles";

function entry(id: string, standing: Record<string, string>, urgency = "EXPECTED", severity = "MINOR"): InboxEntry {
    return {
        alert: { id, urgency, severity, knownAt: "2025-01-01T00:00:00Z", exercise: id === "exercise" },
        standing,
    } as unknown as InboxEntry;
}

describe("the inbox", () => {
    it("keeps open what one of somebody's states has not answered", () => {
        expect(viewOf(entry("a", { AT: "ACKNOWLEDGED", SI: "ASKS_AGAIN" }))).toBe("open");
        expect(viewOf(entry("a", { AT: "ACKNOWLEDGED", SI: "CLOSED" }))).toBe("answered");
        expect(viewOf(entry("a", { AT: "CLOSED" }))).toBe("over");
    });

    it("begins with what cannot wait", () => {
        const shown = inOrder(
            [
                entry("soon", { AT: "OPEN" }, "EXPECTED", "EXTREME"),
                entry("over", { AT: "CLOSED" }, "IMMEDIATE"),
                entry("now, minor", { AT: "OPEN" }, "IMMEDIATE"),
                entry("exercise", { AT: "OPEN" }, "IMMEDIATE", "SEVERE"),
                entry("now, severe", { AT: "OPEN" }, "IMMEDIATE", "SEVERE"),
            ],
            "open",
        );

        expect(shown.map(({ alert }) => alert.id)).toEqual(["now, severe", "exercise", "now, minor", "soon"]);
    });
});

describe("an alert", () => {
    it("is titled by its threats, or by what is due", () => {
        const alert = { pattern: "SURGE", threats: ["MIGRANT_SMUGGLING"], reasons: [] } as unknown as Alert;
        const reminder = { pattern: "DEADLINE", threats: [], reasons: [{ rule: "FOR-NOTICE" }, { rule: "caveat" }] };
        const silence = { pattern: "SILENT_SOURCE", threats: [], reasons: [{ rule: "silent-source" }] };

        expect(titleOf(alert)).toContain("Migrant smuggling");
        expect(titleOf(reminder as unknown as Alert)).toContain("Notice of the prolongation");
        expect(saidOnly(reminder as unknown as Alert)).toBe(false);
        expect(saidOnly(silence as unknown as Alert)).toBe(true);
    });

    it("says whether checks changed, and not for a little", () => {
        expect(checksOf("0.72")).toEqual({ kind: "fewer", share: expect.closeTo(0.28) });
        expect(checksOf("1.5").kind).toBe("more");
        expect(checksOf("0.96").kind).toBe("same");
        expect(checksOf(undefined).kind).toBe("unknown");
    });

    it("is a multiple of what was expected only where both are shown", () => {
        expect(factorOf("192", "45")).toBeCloseTo(4.27);
        expect(factorOf("45 to 49", "26")).toBeCloseTo(1.81);
        expect(factorOf("5 to 9", "<5")).toBeNull();
        expect(factorOf("20", "18")).toBeNull();
        expect(factorOf("20", undefined)).toBeNull();
    });

    it("always gives something to ask", () => {
        expect(questionsOf("SURGE")).toEqual(["same", "behind", "joint"]);
        expect(questionsOf("RULES_REFUSED")).toEqual(["own"]);
    });
});

describe("what an alert rests on", () => {
    it.each([
        ["SURGE", "days"],
        ["DISPLACEMENT", "days"],
        ["TREND_RISE", "weeks"],
        ["ROUTE_WAVE", "weeks"],
        ["PING_PONG", "sums"],
    ])("%s rests on %s", (pattern, grain) => {
        expect(grainOf({ pattern } as Parameters<typeof grainOf>[0])).toBe(grain);
    });

    it("whose data are behind is named first", () => {
        expect(dataUntil({ AT: "2025-04-13", SI: "2025-03-23", DE: "2025-04-13" })).toEqual([
            { day: "2025-03-23", states: ["SI"] },
            { day: "2025-04-13", states: ["AT", "DE"] },
        ]);
    });
});
