import { describe, expect, it } from "vitest";
import { needsOf, reasonsOf, stripsOf } from "./quality";
import type { Completeness, Refusal, Source } from "./shapes";

function source(name: string, more: Partial<Source> = {}): Source {
    return {
        source: name,
        state: name.slice(0, 2),
        kinds: ["check"],
        lastSeen: "2025-03-11T12:00:00Z",
        hoursSince: 1,
        read: 100,
        admitted: 100,
        corrected: 0,
        duplicate: 0,
        rejected: 0,
        rejectedShare: 0,
        addsUp: true,
        silences: [],
        ...more,
    };
}

function silence(since: string): Source["silences"][number] {
    return { source: "AT-BMI", section: "AT-SI", kind: "check", slot: "P1D", since, alertId: `A|${since}` };
}

function refusal(code: Refusal["code"], of: string | undefined, count: number): Refusal {
    const refused = { code, count, first: "2025-03-01T00:00:00Z", latest: "2025-03-02T00:00:00Z", origin: "x/0/1" };
    return of === undefined ? refused : { ...refused, source: of };
}

function week(state: string, monday: string, completeness: number): Completeness {
    return { section: "AT-SI", state, kind: "check", monday, days: 7, reportedDays: 7, completeness };
}

describe("what needs action", () => {
    it("begins with what does not add up, then the longest silence, then the most refused", () => {
        const needs = needsOf(
            [
                source("AT-A", { silences: [silence("2025-03-05")] }),
                source("AT-B", { silences: [silence("2025-03-04"), silence("2025-03-01")] }),
                source("AT-C", { addsUp: false }),
            ],
            [refusal("BAD_VALUE", "AT-A", 3), refusal("NOT_JSON", undefined, 9)],
            [],
        );

        expect(needs.map((each) => each.kind)).toEqual(["unbalanced", "silent", "silent", "refused", "refused"]);
        expect(needs[1]).toMatchObject({ silence: { since: "2025-03-01" }, others: 1 });
        expect(needs[3]).toMatchObject({ source: null, refused: 9 });
    });

    it("names the most frequent reason of a source over all its fields", () => {
        const needs = needsOf(
            [],
            [refusal("TOO_FINE", "AT-A", 3), refusal("BAD_VALUE", "AT-A", 2), refusal("BAD_VALUE", "AT-A", 2)],
            [],
        );

        expect(needs).toMatchObject([{ refused: 7, code: "BAD_VALUE" }]);
    });

    it("is nothing where all report", () => {
        expect(needsOf([source("AT-A")], [], [])).toEqual([]);
    });
});

describe("reasons of refusals", () => {
    it("are one row each over all sources and fields, with the place of the latest", () => {
        const late = {
            ...refusal("BAD_VALUE", "AT-B", 2),
            latest: "2025-03-09T00:00:00Z",
            origin: "x/0/9",
            field: "b",
        };
        const reasons = reasonsOf([
            { ...refusal("BAD_VALUE", "AT-A", 3), field: "a" },
            late,
            refusal("NOT_JSON", undefined, 1),
        ]);

        expect(reasons).toMatchObject([
            { code: "BAD_VALUE", count: 5, sources: ["AT-A", "AT-B"], fields: ["a", "b"], origin: "x/0/9" },
            { code: "NOT_JSON", count: 1, sources: [""], fields: [] },
        ]);
    });
});

describe("strips", () => {
    it("begin with the side that has been least complete lately, not with who was long ago", () => {
        const strips = stripsOf([
            week("AT", "2025-01-06", 0),
            week("AT", "2025-03-03", 1),
            week("SI", "2025-01-06", 1),
            week("SI", "2025-03-03", 0.5),
        ]);

        expect(strips.map((each) => [each.state, each.recent])).toEqual([
            ["SI", 0.5],
            ["AT", 1],
        ]);
    });

    it("take a side that has not been promised anything lately as not there", () => {
        const strips = stripsOf([week("AT", "2025-01-06", 1), week("SI", "2025-03-03", 1)]);

        expect(strips.map((each) => [each.state, each.recent])).toEqual([
            ["AT", 0],
            ["SI", 1],
        ]);
    });
});
