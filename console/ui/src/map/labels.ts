import type { Point } from "./europe";

export type Label = { text: string; x: number; y: number; strong: boolean };

/** Half of what a label takes up (pixels of the drawing). */
const HALF_HEIGHT = 8;
const HALF_LETTER = 4.5;
/** A mark is about as wide as so many letters. */
const LETTERS_OF_MARK = 1;

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

/** Where a label may go if its place is taken, the nearest first. */
const ASIDE: readonly Point[] = [
    [0, 0],
    [0, -14],
    [0, 14],
    [-18, 0],
    [18, 0],
    [-16, -14],
    [16, 14],
];

/** Labels each at a place where it lies on no earlier one and on no mark; one without such a place is left out. */
export function placed(labels: readonly Label[], marks: readonly Point[] = []): Label[] {
    const kept: Label[] = [];
    for (const label of labels) {
        const free = ASIDE.map(([dx, dy]) => ({ ...label, x: label.x + dx, y: label.y + dy })).find(
            (each) =>
                !kept.some((other) => overlap(each, other, other.text.length)) &&
                !marks.some(([x, y]) => overlap(each, { x, y }, LETTERS_OF_MARK)),
        );
        if (free) {
            kept.push(free);
        }
    }
    return kept;
}

function overlap(one: Label, other: { x: number; y: number }, letters: number): boolean {
    const apart = HALF_LETTER * (one.text.length + letters);
    return Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < 2 * HALF_HEIGHT;
}
