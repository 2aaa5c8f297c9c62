import { describe, expect, it } from "vitest";
import type { Standing } from "../../api/shapes";
import en from "../../words/languages/en";
import { findingOf } from "./finding";

const LATEST = "2025-W10";

function standing(section: string, level: string, release = "COUNTS"): Standing {
    return { section, level, release, week: LATEST, verdicts: [] } as unknown as Standing;
}

function said(...standings: Standing[]): string {
    return findingOf(standings, LATEST, en, (section) => section);
}

describe("the overview in one sentence", () => {
    it("names what is strongest", () => {
        const all = [
            standing("A-B", "LOW"),
            standing("A-C", "HIGH"),
            standing("A-D", "CRITICAL"),
            standing("A-E", "HIGH"),
        ];

        expect(said(...all)).toBe("Well above the usual on A-D, A-C and 1 more");
        expect(said(standing("A-B", "MEDIUM"))).toBe("Raised on A-B, nothing higher");
    });

    it("speaks only of what is shown where some is not", () => {
        const hidden = standing("A-D", "", "NOTHING");

        expect(said(standing("A-B", "LOW"), hidden)).toBe("Usual wherever it is assessed, of what is shown to you");
        expect(said(standing("A-B", "NOT_ASSESSED"), hidden)).toContain("of what is shown to you");
        expect(said(standing("A-B", "LOW"), standing("A-C", "LOW", "LABELS"))).toBe(en.overview.findings.usual);
    });

    it("tells usual from not assessed, and that from not shown", () => {
        expect(said(standing("A-B", "LOW"))).toBe(en.overview.findings.usual);
        expect(said(standing("A-B", "NOT_ASSESSED"))).toBe(en.overview.findings.none);
        expect(said(standing("A-B", "HIGH", "NOTHING"))).toBe(en.overview.findings.hidden);
    });
});
