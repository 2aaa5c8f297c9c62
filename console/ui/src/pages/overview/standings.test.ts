import { describe, expect, it } from "vitest";
import type { Standing } from "../../api/shapes";
import { changes, latestWeek, levelOf, matches, nowOf, weeksSince } from "./standings";

function standing(section: string, more: Partial<Standing> = {}): Standing {
    return {
        section,
        states: section.split("-"),
        borderType: "LAND",
        release: "COUNTS",
        verdicts: [],
        week: "2025-W10",
        level: "LOW",
        since: "2025-02-17",
        ...more,
    } as Standing;
}

function verdict(code: Standing["verdicts"][number]["verdict"]): Standing["verdicts"] {
    return [{ controllingState: "AT", lineage: "AT-L1", verdict: code, since: "2025-W01", text: "" }];
}

describe("levels", () => {
    it("of long ago are none, and what is not released is not shown", () => {
        const all = [
            standing("AT-HU"),
            standing("AT-SI", { week: "2015-W40" }),
            standing("DE-FR", { release: "NOTHING" }),
        ];
        const latest = latestWeek(all);

        expect(latest).toBe("2025-W10");
        expect(all.map((each) => levelOf(each, latest))).toEqual(["LOW", "NO_DATA", "NOT_SHOWN"]);
    });

    it("last from their first week to the latest, both included", () => {
        expect(weeksSince(standing("AT-HU"))).toBe(3);
    });
});

describe("changes", () => {
    it("are levels and verdicts that differ, the strongest first", () => {
        const then = [
            standing("AT-HU", { verdicts: verdict("INSUFFICIENT_EVIDENCE") }),
            standing("AT-SI"),
            standing("AT-SK"),
        ];
        const now = [
            standing("AT-HU", { verdicts: verdict("REPLACEABLE_NOW") }),
            standing("AT-SI", { level: "CRITICAL" }),
            standing("AT-SK"),
        ];

        expect(changes(then, now)).toEqual([
            { kind: "level", section: "AT-SI", before: "LOW", now: "CRITICAL" },
            { kind: "verdict", section: "AT-HU", state: "AT", now: "REPLACEABLE_NOW" },
        ]);
    });

    it("do not tell that data came to an end", () => {
        const then = [standing("AT-HU"), standing("AT-SI")];
        const now = [standing("AT-HU"), standing("AT-SI", { week: "2024-W01" })];

        expect(changes(then, now)).toEqual([]);
    });
});

describe("now", () => {
    it("is the clock, or the last result of a scenario of the past", () => {
        const clock = new Date("2026-11-22T00:00:00Z");

        expect(nowOf("2026-11-20T12:00:00Z", clock)).toBe(clock);
        expect(nowOf("2025-12-30T08:00:00Z", clock).toISOString()).toBe("2025-12-30T08:00:00.000Z");
        expect(nowOf(null, clock)).toBe(clock);
    });
});

describe("filters", () => {
    it("must all hold", () => {
        expect(matches(standing("AT-HU"), "LOW", { state: "HU", border: "LAND" })).toBe(true);
        expect(matches(standing("AT-HU"), "LOW", { state: "DE" })).toBe(false);
        expect(matches(standing("AT-HU"), "LOW", { level: "MEDIUM" })).toBe(false);
        expect(matches(standing("AT-HU"), "HIGH", { level: "MEDIUM" })).toBe(true);
    });
});
