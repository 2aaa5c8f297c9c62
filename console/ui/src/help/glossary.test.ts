import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Words } from "../words/languages/en";
import { glossary, KINDS, matches } from "./glossary";
import { CARDS, cardOf, numberOf } from "./methods";

const languages = import.meta.glob<{ default: Words }>("../words/languages/*.ts", { eager: true });

describe.each(Object.entries(languages))("the glossary in %s", (_, { default: words }) => {
    it.each(KINDS)("explains every $kind that pages show, and nothing else", ({ kind, terms }) => {
        expect(Object.keys(words.help.means[kind]).sort()).toEqual(Object.keys(terms(words)).sort());
    });

    it("has no thing twice, and no entry without a meaning", () => {
        const things = Object.values(words.help.terms).map(({ term }) => term);

        expect(new Set(things).size).toBe(things.length);
        expect(glossary(words).filter((entry) => entry.term === "" || entry.means === "")).toEqual([]);
    });

    it("has a title and three sentences for every card", () => {
        for (const card of CARDS) {
            const { title, short } = words.help.method[numberOf(card)];

            expect(title).not.toBe("");
            expect(short.match(/[.?!»”“](?= |$)/g)?.length, `${card}: ${short}`).toBeGreaterThanOrEqual(3);
        }
    });
});

describe("cards", () => {
    it("are those of docs/methods", () => {
        const files = readdirSync("../../docs/methods").filter((name) => /^\d\d-.*\.md$/.test(name));

        expect(files.map((name) => name.replace(".md", "")).sort()).toEqual([...CARDS]);
    });

    it("are found by what is shown", () => {
        expect(cardOf("DISPLACEMENT")).toBe("07-displacement");
        expect(cardOf("CAPACITY")).toBeNull();
    });
});

describe("a search", () => {
    it("finds what holds every word, whatever its case", () => {
        expect(matches("Border  CONTROL", "Control", "at an internal border")).toBe(true);
        expect(matches("border sea", "Control at an internal border")).toBe(false);
    });
});
