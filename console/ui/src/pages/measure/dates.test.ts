import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../api/shapes";
import { axisOf, bySince, nextOf, statusOf } from "./dates";

function date(due: string, status: LegalDate["status"]): LegalDate {
    return {
        sections: ["AT-DE"],
        rule: "FOR-6M",
        kind: "PERIOD_END",
        due,
        dutyHolder: "DE",
        status,
        counting: "six months",
        provision: "Art. 25a(5)",
        text: "The period ends.",
    };
}

describe("dates of a decision", () => {
    it("have a next one: the earliest that is open and has not passed", () => {
        const dates = [date("2026-12-18", "OPEN"), date("2026-12-01", "MET"), date("2026-11-30", "OPEN")];

        expect(nextOf(dates, "2026-11-23")?.due).toBe("2026-11-30");
        expect(nextOf(dates, "2027-01-01")).toBeNull();
    });

    it("that lie ahead are ahead where a period ends, and met where a duty was fulfilled early", () => {
        const end = date("2026-12-18", "MET");

        expect(statusOf(end, "2026-12-18")).toBe("AHEAD");
        expect(statusOf(end, "2026-12-19")).toBe("MET");
        expect(statusOf({ ...end, rule: "FOR-NOTICE" }, "2026-11-01")).toBe("MET");
    });

    it("gather sections that have been controlled since the same day", () => {
        const since = [
            { section: "CH-DE", day: "2023-10-16" },
            { section: "AT-DE", day: "2015-09-13" },
            { section: "CZ-DE", day: "2023-10-16" },
        ];

        expect(bySince(since)).toEqual([
            { day: "2015-09-13", sections: ["AT-DE"] },
            { day: "2023-10-16", sections: ["CH-DE", "CZ-DE"] },
        ]);
    });

    it("are drawn from a year before the decision on; what lies further back is counted", () => {
        const dates = [date("2017-09-15", "MET"), date("2025-07-09", "MET"), date("2026-12-15", "OPEN")];

        expect(axisOf("2026-06-16", "2026-09-15", dates, "2026-11-23")).toEqual({
            first: "2025-07-09",
            last: "2026-12-15",
            dates: dates.slice(1),
            earlier: 1,
            today: true,
        });
        expect(axisOf("2015-11-16", "2016-05-16", [], "2026-11-23")).toEqual({
            first: "2015-11-16",
            last: "2016-05-16",
            dates: [],
            earlier: 0,
            today: false,
        });
    });
});
