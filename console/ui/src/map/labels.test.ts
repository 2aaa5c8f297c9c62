import { describe, expect, it } from "vitest";
import { labelsOf, placed } from "./labels";

describe("labels of a map", () => {
    it("name what stands out first, and leave out what would lie on it", () => {
        const labels = labelsOf(
            [
                { id: "AT-HU", rank: 4, named: true, middle: [100, 112] },
                { id: "DE-FR", rank: 3, named: false, middle: [10, 10] },
            ],
            { AT: [90, 98], DE: [10, 60] },
        );

        expect(placed(labels).map(({ text }) => text)).toEqual(["AT–HU", "DE"]);
    });
});
