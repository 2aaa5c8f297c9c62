import type { Threat } from "../../api/shapes";

/** A part of a score, and where it lies when the parts are laid end to end. */
export type Part = { name: string; points: number; from: number; to: number };

/** The parts of a threat's score, end to end, those without points left out. */
export function partsOf(threat: Pick<Threat, "components">): Part[] {
    let end = 0;
    const parts: Part[] = [];
    for (const { name, points } of threat.components) {
        const value = Number(points);
        if (value > 0) {
            parts.push({ name, points: value, from: end, to: end + value });
            end += value;
        }
    }
    return parts;
}

/** Whether the parts, those without points included, add up to the score. */
export function addsUp(threat: Pick<Threat, "components" | "score">): boolean {
    const sum = threat.components.reduce((total, { points }) => total + Number(points), 0);
    return threat.score !== undefined && sum === Number(threat.score);
}

/** The share of the required proof, 0..1; nothing where it is not shown. */
export function proofOf(evidence: string | null | undefined): number | null {
    if (evidence === null || evidence === undefined || evidence === "") {
        return null;
    }
    const percent = Number(evidence);
    return Number.isFinite(percent) ? Math.min(100, Math.max(0, percent)) / 100 : null;
}
