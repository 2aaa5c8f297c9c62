import type { Threat } from "../../api/shapes";

/** A part of a score, and where it lies when the parts are laid end to end. */
export type Part = { name: string; points: number; from: number; to: number };

/** The parts as a sum is written, those without points left out: a part may take points away. */
export function saidOf(threat: Pick<Threat, "components">): { sign: "+" | "−"; name: string; points: number }[] {
    return threat.components
        .map(({ name, points }) => ({ name, value: Number(points) }))
        .filter(({ value }) => value !== 0)
        .map(({ name, value }) => ({ sign: value < 0 ? "−" : "+", name, points: Math.abs(value) }));
}

/** The parts that give points, end to end; where another takes some away, they end at the score. */
export function partsOf(threat: Pick<Threat, "components">): Part[] {
    const less = threat.components.reduce((sum, { points }) => sum + Math.min(0, Number(points)), 0);
    const all = threat.components.reduce((sum, { points }) => sum + Math.max(0, Number(points)), 0);
    let end = 0;
    const parts: Part[] = [];
    for (const { name, points } of threat.components) {
        const value = Math.min(Number(points), all + less - end);
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
