import { describe, expect, it } from "vitest";
import type { Rules } from "../../api/shapes";
import { stepsOf } from "./steps";

const PROPOSED = {
    status: "PROPOSED",
    proposedBy: "AT",
    proposedAt: "2026-01-01T08:00:00Z",
    validFrom: "2026-03-01T00:00:00Z",
    backtestAt: "2026-01-02T08:00:00Z",
    approvedAt: { SI: "2026-01-04T08:00:00Z", AT: "2026-01-03T08:00:00Z" },
    approvalsMissing: ["HU"],
} as unknown as Rules;

describe("the steps of a version", () => {
    it("stand in the order in which they were taken, what is missing after them", () => {
        const steps = stepsOf(PROPOSED).map(
            ({ kind, state, at }) => `${kind} ${state} ${at === null ? "open" : "done"}`,
        );

        expect(steps).toEqual([
            "proposed AT done",
            "backtest AT done",
            "approved AT done",
            "approved SI done",
            "approved HU open",
            "published AT open",
            "holds  open",
        ]);
    });

    it("end where it was withdrawn", () => {
        const withdrawn = { ...PROPOSED, status: "WITHDRAWN", withdrawnAt: "2026-01-05T08:00:00Z" } as Rules;

        expect(stepsOf(withdrawn).at(-1)).toMatchObject({ kind: "withdrawn", at: "2026-01-05T08:00:00Z" });
        expect(stepsOf(withdrawn).some(({ at }) => at === null)).toBe(false);
    });
});
