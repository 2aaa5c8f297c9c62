import type { Rules } from "../../api/shapes";

/** A step of a version: whose it is, when it was taken; nothing where it has not been. */
export type Step = {
    kind: "proposed" | "backtest" | "approved" | "published" | "holds" | "withdrawn";
    by: "steward" | "contact" | "analysis";
    state: string;
    at: string | null;
};

/** The way of a version, in its order: approvals that were given before those that are missing. */
export function stepsOf(rules: Rules): Step[] {
    const approvals = Object.entries(rules.approvedAt)
        .sort(([, one], [, other]) => one.localeCompare(other))
        .map(([state, at]) => ({ kind: "approved" as const, by: "contact" as const, state, at }));
    const missing = rules.approvalsMissing.map((state) => ({
        kind: "approved" as const,
        by: "contact" as const,
        state,
        at: null,
    }));
    const steps: Step[] = [
        { kind: "proposed", by: "steward", state: rules.proposedBy, at: rules.proposedAt },
        { kind: "backtest", by: "steward", state: rules.proposedBy, at: rules.backtestAt ?? null },
        ...approvals,
    ];
    if (rules.status === "WITHDRAWN") {
        return [
            ...steps.filter(({ at }) => at !== null),
            { kind: "withdrawn", by: "steward", state: rules.proposedBy, at: rules.withdrawnAt ?? null },
        ];
    }
    return [
        ...steps,
        ...missing,
        { kind: "published", by: "steward", state: rules.proposedBy, at: rules.publishedAt ?? null },
        { kind: "holds", by: "analysis", state: "", at: rules.publishedAt ? rules.validFrom : null },
    ];
}
