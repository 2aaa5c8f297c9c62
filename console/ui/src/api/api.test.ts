import { describe, expect, it } from "vitest";
import { address } from "./api";
import { cookie } from "./cookie";
import { Problem } from "./problem";

describe("questions", () => {
    it("leave out what was not asked and keep slashes of ids within their part", () => {
        expect(address("/api/v1/alerts/{id}", { path: { id: "A|X/Y" } })).toBe("/api/v1/alerts/A%7CX%2FY");
        expect(
            address("/api/v1/indicators", { query: { section: "AT-HU", level: "", limit: 5, after: undefined } }),
        ).toBe("/api/v1/indicators?section=AT-HU&limit=5");
    });
});

describe("problems", () => {
    it("are read from whatever came", () => {
        expect(Problem.of(404, { title: "Not shown", detail: "x" }).title).toBe("Not shown");
        expect(Problem.of(502, null).detail).toBe("");
        expect(Problem.of(401, { door: "/login" }).door).toBe("/login");
    });
});

describe("cookies", () => {
    it("are found by their whole name", () => {
        expect(cookie("TOKEN", "XTOKEN=1; TOKEN=a%20b")).toBe("a b");
        expect(cookie("NONE", "TOKEN=1")).toBe("");
    });
});
