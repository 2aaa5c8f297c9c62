import type { Alert } from "../../api/shapes";
import { titleOf } from "../alerts/titles";
import type { Span } from "./days";

/** An alert as a mark over the weeks; what it says stands in its text. */
export type AlertMark = { at: Date; id: string; text: string };

/** Families that speak of what was found; dates and sources have pages of their own. */
const OF_FINDINGS = new Set(["PATTERN", "TREND"]);

/** Alerts of a threat within a span, each where it began. */
export function alertMarks(alerts: readonly Alert[], threat: string, span: Span): AlertMark[] {
    return alerts
        .filter((each) => OF_FINDINGS.has(each.family) && each.threats.some((named) => named === threat))
        .map((each) => ({ at: new Date(each.onset), id: each.id, text: titleOf(each) }))
        .filter(({ at }) => at >= span.from && at <= span.to)
        .sort((one, other) => one.at.getTime() - other.at.getTime());
}
