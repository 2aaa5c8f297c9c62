import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ControlBand } from "../../api/shapes";
import { bySection, byState, chosen, endOf, finding, ofThreat, placeOf, runs, years, type Named } from "./bands";

function band(state: string, sections: string[], first: string, last: string, lineage = `${state}-L1`): ControlBand {
    return { state, lineage, procedure: "FORESEEABLE", first, last, id: `${state}-2015-001`, sections };
}

/** What is read of a report on a measure. */
type Told = { reportingState: string; sections: string[]; start: string; end: string };

/** The shipped register: decisions with named sections, each as its own band. */
const register: ControlBand[] = readFileSync("../../sample-data/register/measures.jsonl", "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Told)
    .map((each) => band(each.reportingState, each.sections, each.start, each.end));

describe("bands", () => {
    const AUSTRIA = band("DE", ["AT-DE"], "2015-09-13", "2016-05-11");
    const NEXT = band("DE", ["AT-DE"], "2016-05-12", "2026-12-18", "DE-L2");
    const AFTER_A_GAP = band("DE", ["DE-DK"], "2020-01-01", "2020-02-01");
    const bands = [AUSTRIA, NEXT, AFTER_A_GAP];

    it("that adjoin are one run, those after a gap are not", () => {
        expect(runs(bands)).toEqual([
            { state: "DE", section: "AT-DE", first: "2015-09-13", last: "2026-12-18" },
            { state: "DE", section: "DE-DK", first: "2020-01-01", last: "2020-02-01" },
        ]);
        expect(runs([AUSTRIA, band("DE", ["AT-DE"], "2016-05-13", "2016-06-01")])).toHaveLength(2);
    });

    it("say how many control how much and who for the longest time", () => {
        expect(finding(bands, "2026-11-23")).toEqual({
            states: 1,
            sections: 1,
            longest: { state: "DE", section: "AT-DE", first: "2015-09-13", last: "2026-12-18" },
        });
        expect(finding(bands, "2030-01-01").longest).toBeNull();
    });

    it("have a row for each state, or for each section with the states that control it", () => {
        expect(byState(bands).map((row) => row.key)).toEqual(["DE"]);
        expect(bySection(bands).map((row) => row.key)).toEqual(["AT-DE DE", "DE-DK DE"]);
        expect(bySection(bands, "DE-DK")).toHaveLength(1);
        expect(chosen(bands, "AT", "")).toEqual([]);
    });

    it("of a threat are the parts in which a decision names it", () => {
        const decision = (id: string, start: string, end: string, threats: Named["threats"]): Named => ({
            id,
            state: "DE",
            lineage: "DE-L1",
            sections: ["AT-DE"],
            start,
            end,
            threats,
        });
        const decisions = [
            decision("DE-2015-001", "2015-09-13", "2015-11-13", ["TERRORISM"]),
            decision("DE-2015-002", "2015-11-14", "2016-02-13", ["TERRORISM", "EVENT"]),
            decision("DE-2016-001", "2016-02-14", "2016-05-11", ["EVENT"]),
        ];

        expect(ofThreat([AUSTRIA], decisions, "TERRORISM")).toEqual([
            { ...AUSTRIA, first: "2015-09-13", last: "2016-02-13", id: "DE-2015-002" },
        ]);
        expect(ofThreat([AUSTRIA], decisions, "PUBLIC_HEALTH")).toEqual([]);
        expect(ofThreat([NEXT], decisions, "TERRORISM")).toEqual([]);
    });

    it("lie where their days are", () => {
        expect(placeOf("2016-01-01", "2015-01-01", "2017-01-01")).toBeCloseTo(49.93, 1);
        expect(placeOf("2014-01-01", "2015-01-01", "2017-01-01")).toBe(0);
        expect(years("2015-09-01", "2018-06-01")).toEqual(["2016", "2017", "2018"]);
        expect(years("2015-09-01", "2018-02-01")).toEqual(["2016", "2017"]);
        expect(endOf(bands, "2026-11-23")).toBe("2027-02-16");
    });

    it("of the whole register are put in rows in much less than 300 ms", () => {
        const begun = performance.now();

        expect(bySection(register).length).toBeGreaterThan(20);
        expect(performance.now() - begun).toBeLessThan(300);
    });
});
