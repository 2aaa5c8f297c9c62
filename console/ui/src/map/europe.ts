import address from "./europe.json?url";

/** A point of the drawing. */
export type Point = [number, number];

export type DrawnSection = { path: string; middle: Point; marker?: Point };

/** The map as the build drew it (scripts/map.mjs). */
export type Europe = {
    width: number;
    height: number;
    states: string;
    others: string;
    otherBorders: string;
    names: Record<string, Point>;
    sections: Record<string, DrawnSection>;
};

let asked: Promise<Europe> | null = null;

/** Fetched once. */
export function europe(): Promise<Europe> {
    asked ??= fetch(address).then((answer) => {
        if (!answer.ok) {
            throw new Error(`map: ${answer.status}`);
        }
        return answer.json() as Promise<Europe>;
    });
    return asked;
}
