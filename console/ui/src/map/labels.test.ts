import { describe, expect, it } from "vitest";
import { labelsOf, placed } from "./labels";

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

    it("are left out where there is no room", () => {
        const wall = [-20, 0, 20].flatMap((dx) => [-20, -10, 0, 10, 20].map((dy): [number, number] => [dx, dy]));

        expect(placed([{ text: "CH", x: 0, y: 0, strong: false }], wall)).toEqual([]);
    });
});
