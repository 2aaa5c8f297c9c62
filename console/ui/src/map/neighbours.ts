import type { Point } from "./europe";

const DIRECTIONS: Readonly<Record<string, Point>> = {
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
};

/** How much a way aside counts against a way ahead. */
const ASIDE = 2;

/** Where an arrow key leads from one place on a map: to the nearest that lies that way; nothing where there is none. */
export function nextPlace(from: string, key: string, places: Readonly<Record<string, Point>>): string | null {
    const way = DIRECTIONS[key];
    const start = places[from];
    if (!way || !start) {
        return null;
    }
    let best: { id: string; cost: number } | null = null;
    for (const [id, place] of Object.entries(places)) {
        const step: Point = [place[0] - start[0], place[1] - start[1]];
        const ahead = step[0] * way[0] + step[1] * way[1];
        const aside = Math.abs(step[0] * way[1]) + Math.abs(step[1] * way[0]);
        const cost = ahead + ASIDE * aside;
        if (id !== from && ahead > 0 && aside <= ASIDE * ahead && (!best || cost < best.cost)) {
            best = { id, cost };
        }
    }
    return best?.id ?? null;
}

export function isArrow(key: string): boolean {
    return key in DIRECTIONS;
}
