import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type AST } from "svelte/compiler";
import { describe, expect, it } from "vitest";
import questions from "../../../../common/src/main/resources/exchange/question-words.csv?raw";
import en from "./languages/en";
import { pairsOf } from "./pairs";
import { preferred } from "./words.svelte";

/** Every page is parsed, on machines that do much else meanwhile. */
const PATIENCE_MILLIS = 60_000;

const languages = import.meta.glob<{ default: unknown }>("./languages/*.ts", { eager: true });

/** Every key with the kind of its value, such as `news.waiting function`. */
function keys(value: unknown, path = ""): string[] {
    if (typeof value !== "object" || value === null) {
        return [`${path} ${typeof value}`];
    }
    return Object.entries(value).flatMap(([name, inner]) => keys(inner, path === "" ? name : `${path}.${name}`));
}

describe("languages", () => {
    it.each(Object.entries(languages))("%s has every word, and no empty one", (_, module) => {
        expect(keys(module.default).sort()).toEqual(keys(en).sort());
        expect(texts(module.default).filter((text) => text.trim() === "")).toEqual([]);
    });

    it("ask in English what the form for SIENA asks, word for word", () => {
        expect(new Map(Object.entries(en.question))).toEqual(pairsOf(questions));
    });

    it("the wish of somebody goes before that of the browser", () => {
        expect(preferred("fr", ["de-AT", "en"], ["de", "en", "fr"])).toBe("fr");
        expect(preferred(null, ["hu", "de-AT", "en"], ["de", "en", "fr"])).toBe("de");
        expect(preferred("xx", [], ["de", "en", "fr"])).toBe("en");
    });
});

function texts(value: unknown): string[] {
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
}

describe("pages", () => {
    it(
        "hold no text of their own: every word stands in the languages",
        () => {
            const found = files("src").flatMap((file) => textsOf(file).map((text) => `${file}: ${text}`));

            expect(found).toEqual([]);
        },
        PATIENCE_MILLIS,
    );
});

function files(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".svelte"))
        .map((name) => join(folder, name));
}

const SPOKEN = new Set([
    "title",
    "alt",
    "placeholder",
    "aria-label",
    "aria-description",
    "label",
    "caption",
    "subtitle",
]);
const LETTERS = /\p{L}{2}/u;

function textsOf(file: string): string[] {
    const found: string[] = [];
    walk(parse(readFileSync(file, "utf8"), { modern: true, filename: file }).fragment, found);
    return found;
}

function walk(node: unknown, found: string[]): void {
    if (Array.isArray(node)) {
        node.forEach((each) => walk(each, found));
        return;
    }
    if (typeof node !== "object" || node === null) {
        return;
    }
    const each = node as AST.BaseNode & Record<string, unknown>;
    if (each.type === "Text" && LETTERS.test(String(each["data"]))) {
        found.push(String(each["data"]).trim());
    }
    if (each.type === "Attribute" && !SPOKEN.has(String(each["name"]))) {
        return;
    }
    Object.entries(each)
        .filter(([name]) => name !== "expression" && name !== "metadata")
        .forEach(([, inner]) => walk(inner, found));
}
