import { describe, expect, it } from "vitest";
import { Problem } from "../api/problem";
import en from "../words/languages/en";
import { refusalOf, tellingOf } from "./telling";

describe("what a failure means", () => {
    it.each([
        [0, en.states.silent],
        [403, en.states.notForRole],
        [404, en.states.notShown],
        [429, en.states.tooOften],
        [500, en.states.broken],
        [503, en.states.busy],
    ])("is told of %i in words", (status, told) => {
        expect(tellingOf(new Problem(status, "", ""), en)).toBe(told);
    });

    it("is told of what is no answer at all", () => {
        expect(tellingOf(new TypeError("x is undefined"), en)).toBe(en.states.broken);
    });

    it("is told of something that was not taken", () => {
        expect(refusalOf(new Problem(400, "", "nextDate: before date"), en)).toBe(en.states.refused);
        expect(refusalOf(new Problem(409, "", ""), en)).toBe(en.states.overtaken);
        expect(refusalOf(new Problem(503, "", ""), en)).toBe(en.states.busy);
    });
});
