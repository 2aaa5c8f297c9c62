import { describe, expect, it } from "vitest";
import { figure, mondayOf, percent, section, tenths, threeDigits, valueOf, week } from "./format";

describe("figures of the service", () => {
    it("keep their digits and their sign", () => {
        expect(figure("12,345")).toBe("12,345");
        expect(figure("<5")).toBe("<5");
        expect(figure("0.90")).toBe("0.90");
        expect(figure(undefined)).toBe("–");
    });

    it("have one number of digits in a column of ratios, and three in a sum of figures of three", () => {
        expect([tenths("1"), tenths("1.04"), tenths("0.8")]).toEqual(["1.0", "1.0", "0.8"]);
        expect(threeDigits(125_699)).toBe(126_000);
    });

    it("have a place in an order, those below five between zero and five", () => {
        expect(valueOf("<5")).toBe(2.5);
        expect(valueOf("1,017.5")).toBe(1017.5);
        expect(valueOf("10–14")).toBe(12);
        expect(valueOf("")).toBeNull();
        expect(valueOf("often")).toBeNull();
    });
});

describe("weeks", () => {
    it("begin on the Monday of their number", () => {
        expect(mondayOf("2025-W01").toISOString().slice(0, 10)).toBe("2024-12-30");
        expect(mondayOf("2020-W53").toISOString().slice(0, 10)).toBe("2020-12-28");
        expect(week("2025-W09")).toMatch(/24 Feb.*2 Mar 2025/);
    });
});

describe("sections", () => {
    it("are named by their states, and by their kind of border if it is not land", () => {
        expect(section("AT-HU", {})).toBe("Austria–Hungary");
        expect(section("NO:SEA", { SEA: "sea" })).toBe("Norway, sea");
    });
});

describe("shares", () => {
    it("are whole per cent", () => {
        expect(percent(0.694)).toBe("69%");
    });
});
