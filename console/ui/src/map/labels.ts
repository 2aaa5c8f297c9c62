import type { Point } from "./europe";

export type Label = { text: string; x: number; y: number; strong: boolean };

/** Half of what a label takes up (pixels of the drawing). */
const HALF_HEIGHT = 8;
const HALF_LETTER = 4.5;

/** Sections that stand out are named beside their line, states in their midst; the strongest first. */
export function labelsOf(
    sections: readonly { id: string; rank: number; named: boolean; middle: Point }[],
    states: Readonly<Record<string, Point>>,
): Label[] {
    const strong = sections
        .filter(({ named }) => named)
        .sort((one, other) => other.rank - one.rank)
        .map(({ id, middle: [x, y] }) => ({ text: id.replace("-", "–"), x, y: y - 12, strong: true }));
    return [...strong, ...Object.entries(states).map(([text, [x, y]]) => ({ text, x, y, strong: false }))];
}

/** Those that fit: a label that would lie on an earlier one is left out. */
export function placed(labels: readonly Label[]): Label[] {
    const kept: Label[] = [];
    for (const label of labels) {
        if (!kept.some((other) => overlap(label, other))) {
            kept.push(label);
        }
    }
    return kept;
}

function overlap(one: Label, other: Label): boolean {
    const apart = HALF_LETTER * (one.text.length + other.text.length);
    return Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < 2 * HALF_HEIGHT;
}
