import { describe, expect, it } from "vitest";
import type { Parameter, Rules } from "../../api/shapes";
import origins from "../../help/made/origins.json";
import en from "../../words/languages/en";
import { byPattern, bySection, byWeek, rowsOf, type Episode } from "./backtest";
import { asRead, changed, EVERYWHERE, nameKey, nextVersion, placed, waitOf } from "./document";

const HEAD = { name: "autumn", version: "3", publishedAt: "2026-02-01T00:00:00Z", validFrom: "2026-03-01T00:00:00Z" };

function episode(
    change: Episode["change"],
    pattern: string,
    section: string,
    present: string,
    candidate: string,
): Episode {
    return {
        change,
        hours: "",
        pattern,
        sections: [section],
        direction: "",
        knownPresent: present,
        knownCandidate: candidate,
        headline: "",
    };
}

describe("a proposed text", () => {
    it("are read in the order of their words, since one may speak of the one before", () => {
        const paths = ["verdict.leastNormalWeeks", "verdict.theta", "unnamed.one", "verdict.normalWeeks"];
        const parameters = paths.map((path) => ({ path })) as Parameter[];

        expect(asRead(parameters, en.rules.parameter).map(({ path }) => path)).toEqual([
            "verdict.theta",
            "verdict.normalWeeks",
            "verdict.leastNormalWeeks",
            "unnamed.one",
        ]);
    });

    it("keeps what held and changes what was changed, for all and on one section", () => {
        const base =
            '{"version":"2","approvals":[1],"parameters":{"alarm":{"alpha":0.01}},"overrides":[{"section":"AT-SI","parameters":{"label":{"highAlpha":0.01}}}]}';

        const text = changed(base, HEAD, [
            { scope: EVERYWHERE, path: "alarm.kappa", value: "1,4" },
            { scope: "AT-SI", path: "verdict.theta", value: "0.4" },
            { scope: "AT-DE", path: "verdict.theta", value: "" },
        ]);

        expect(JSON.parse(text)).toEqual({
            name: "autumn",
            version: "3",
            validFrom: "2026-03-01T00:00:00Z",
            publishedAt: "2026-02-01T00:00:00Z",
            regime: "SBC_2024",
            parameters: { alarm: { alpha: 0.01, kappa: 1.4 } },
            overrides: [{ section: "AT-SI", parameters: { label: { highAlpha: 0.01 }, verdict: { theta: 0.4 } } }],
        });
    });

    it("has the next whole number, whatever the versions were called", () => {
        expect(nextVersion([])).toBe("2");
        expect(nextVersion(["2.1", "autumn", "7"])).toBe("8");
    });

    it("shows a refusal at the change that it is about", () => {
        const problems = ["parameters.verdict.theta: '40' (expected: 0.05 to 0.95)", "validFrom: too early"];

        expect(placed(problems, [{ scope: EVERYWHERE, path: "verdict.theta", value: "40" }])).toEqual({
            of: [[problems[0]]],
            rest: [problems[1]],
        });
    });
});

describe("a version on its way", () => {
    const proposed = { status: "PROPOSED", approvalsMissing: ["SI"] } as unknown as Rules;

    it("waits for a backtest, then for approvals, then for publication", () => {
        expect(waitOf(proposed)).toBe("backtest");
        expect(waitOf({ ...proposed, backtest: "a" })).toBe("approvals");
        expect(waitOf({ ...proposed, backtest: "a", approvalsMissing: [] })).toBe("publication");
        expect(waitOf({ ...proposed, status: "WITHDRAWN" })).toBe("nothing");
    });
});

describe("a backtest", () => {
    const episodes = [
        episode("SAME", "SURGE", "DE-PL", "2025-04-05T08:00:00Z", "2025-04-05T08:00:00Z"),
        episode("GAINED", "TREND_RISE", "DE-PL", "", "2025-04-14T12:00:00Z"),
        episode("LOST", "SURGE", "AT-DE", "2025-04-22T08:00:00Z", ""),
    ];

    it("is read from its tables, with what stands in quotes", () => {
        expect(rowsOf('a,b,c\r\n1,"two, and ""three""",\r\n')).toEqual([{ a: "1", b: 'two, and "three"', c: "" }]);
    });

    it("is counted by pattern, by week and by section", () => {
        expect(byPattern(episodes)).toEqual([
            { name: "SURGE", present: 2, candidate: 1 },
            { name: "TREND_RISE", present: 0, candidate: 1 },
        ]);
        expect(byWeek(episodes).map((week) => [week.name, week.present, week.candidate])).toEqual([
            ["2025-03-31", 1, 1],
            ["2025-04-07", 0, 0],
            ["2025-04-14", 0, 1],
            ["2025-04-21", 1, 0],
        ]);
        expect(bySection(episodes).map((each) => [each.section, each.gained, each.lost])).toEqual([
            ["DE-PL", 1, 0],
            ["AT-DE", 0, 1],
        ]);
    });
});

describe("numbers of the rules", () => {
    it("have a name in words, each of them", () => {
        const names: Record<string, string> = en.rules.parameter;

        expect(Object.keys(origins).filter((path) => !names[nameKey(path)])).toEqual([]);
    });
});
