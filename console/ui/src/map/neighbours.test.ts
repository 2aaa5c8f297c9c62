import { describe, expect, it } from "vitest";
import type { Point } from "./europe";
import { nextPlace } from "./neighbours";

const PLACES: Record<string, Point> = {
    middle: [50, 50],
    north: [52, 20],
    farNorth: [50, 5],
    east: [80, 55],
    west: [10, 48],
};

describe("arrow keys", () => {
    it("lead to the nearest place that lies that way", () => {
        expect(nextPlace("middle", "ArrowUp", PLACES)).toBe("north");
        expect(nextPlace("middle", "ArrowRight", PLACES)).toBe("east");
        expect(nextPlace("middle", "ArrowLeft", PLACES)).toBe("west");
    });

    it("lead nowhere where nothing lies that way, and for other keys", () => {
        expect(nextPlace("middle", "ArrowDown", PLACES)).toBeNull();
        expect(nextPlace("middle", "Enter", PLACES)).toBeNull();
    });
});
