import { describe, expect, it } from "vitest";
import { corners, labelsOf, placed } from "./labels";

describe("labels of a map", () => {
    it("name what stands out first; the rest steps aside", () => {
        const labels = labelsOf(
            [
                { id: "AT-HU", rank: 4, named: true, middle: [100, 112] },
                { id: "DE-FR", rank: 3, named: false, middle: [10, 10] },
            ],
            { AT: [90, 98], DE: [10, 60] },
        );

        expect(placed(labels).map(({ text }) => text)).toEqual(["AT–HU", "AT", "DE"]);
    });

    it("step aside for a mark", () => {
        const [label] = placed([{ text: "CH", x: 50, y: 50, strong: false }], [[52, 52]]);

        expect(label).toMatchObject({ text: "CH", x: 50, y: 36 });
    });

    it("keep off lines that stand out, where there is room", () => {
        const line = corners("M100,88L100,94M100,100L100.5,106");
        const named = labelsOf([{ id: "AT-HU", rank: 4, named: true, middle: [100, 100] }], {});

        const [label] = placed(named, [], line);

        expect(line).toHaveLength(4);
        expect(line.some(([x, y]) => Math.abs(x - label!.x) < 22 && Math.abs(y - label!.y) < 8)).toBe(false);
    });

    it("lie on a line rather than nowhere", () => {
        const everywhere = corners(
            Array.from({ length: 21 * 21 }, (_, at) => `${10 * (at % 21)},${10 * Math.floor(at / 21)}`).join("L"),
        );

        expect(placed([{ text: "CH", x: 100, y: 100, strong: false }], [], everywhere)).toHaveLength(1);
    });

    it("are left out where there is no room", () => {
        const wall = [-40, -20, 0, 20, 40].flatMap((dx) =>
            [-40, -30, -20, -10, 0, 10, 20, 30, 40].map((dy): [number, number] => [dx, dy]),
        );

        expect(placed([{ text: "CH", x: 0, y: 0, strong: false }], wall)).toEqual([]);
    });
});
