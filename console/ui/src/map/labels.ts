import type { Point } from "./europe";

/** `from`: what is meant, where the label stands too far from it to say so by itself. */
export type Label = { text: string; x: number; y: number; strong: boolean; from?: Point };

/** Half of what a label takes up (pixels of the drawing). */
const HALF_HEIGHT = 8;
const HALF_LETTER = 4.5;
/** How far above its line a section is named. */
const ABOVE = 12;
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
        .map(({ id, middle: [x, y] }) => ({ text: id.replace("-", "–"), x, y: y - ABOVE, strong: true }));
    return [...strong, ...Object.entries(states).map(([text, [x, y]]) => ({ text, x, y, strong: false }))];
}

/** Where a label may go, the nearest first; further to the sides than up and down, as it is wider than high. */
const ASIDE: readonly Point[] = [0, 14, 26, 38].flatMap((away): Point[] =>
    away === 0
        ? [[0, 0]]
        : [
              [0, -away],
              [0, away],
              [-1.4 * away, 0],
              [1.4 * away, 0],
              [-1.2 * away, -away],
              [1.2 * away, away],
              [1.2 * away, -away],
              [-1.2 * away, away],
          ],
);

/** A label that had to go further than this is tied to what it means. */
const NEAR = 15;

/** How far a state's label may go before its state is no longer meant. */
const FURTHEST_OF_STATE = 24;

/** The corners of a line as it is drawn (`M1,2L3,4`). */
export function corners(path: string): Point[] {
    return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/**
 * Labels each at a place where it lies on no earlier one and on no mark, and if there is such a place on no line that stands out; one without a place is left out.
 */
export function placed(labels: readonly Label[], marks: readonly Point[] = [], lines: readonly Point[] = []): Label[] {
    const kept: Label[] = [];
    for (const label of labels) {
        const free = ASIDE.filter(([dx, dy]) => label.strong || Math.hypot(dx, dy) <= FURTHEST_OF_STATE)
            .map(([dx, dy]) => ({ ...label, x: label.x + dx, y: label.y + dy, ...tie(label, Math.hypot(dx, dy)) }))
            .filter(
                (each) =>
                    !kept.some((other) => overlap(each, other, other.text.length)) &&
                    !marks.some(([x, y]) => overlap(each, { x, y }, LETTERS_OF_MARK)),
            );
        const chosen = free.find((each) => !lines.some(([x, y]) => overlap(each, { x, y }, 0, 0))) ?? free[0];
        if (chosen) {
            kept.push(chosen);
        }
    }
    return kept;
}

function tie(label: Label, away: number): { from?: Point } {
    return label.strong && away > NEAR ? { from: [label.x, label.y + ABOVE] } : {};
}

/** Whether a label lies on something as wide as so many letters, and half as high as so many pixels. */
function overlap(one: Label, other: { x: number; y: number }, letters: number, halfHeight = HALF_HEIGHT): boolean {
    const apart = HALF_LETTER * (one.text.length + letters);
    return Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < HALF_HEIGHT + halfHeight;
}
