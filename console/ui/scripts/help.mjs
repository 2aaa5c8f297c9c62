// node scripts/help.mjs: makes of the papers of this repository what the pages show of them, so that each has one source: the method cards (docs/methods), the
// case-law (law/cases.csv), and where each number of the rules comes from, with the exemplars that rules are tried with (rules/default.yaml). Cards become trees of known pieces: no markup reaches a page.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { lexer } from "marked";
import { yaml } from "./yaml.mjs";

const METHODS = "../../docs/methods/";
const COMMON = "../../common/src/main/resources/";
const MADE = "src/help/made/";

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

function plain(text) {
    return text.replace(/&(amp|lt|gt|quot|#39);/g, (found) => ENTITIES[found]);
}

/** Pieces of a line. A link to another card stays one; one to the source or to another paper becomes its words. */
function line(tokens, card) {
    return tokens.flatMap((token) => {
        switch (token.type) {
            case "text":
            case "escape":
                return token.tokens ? line(token.tokens, card) : [{ kind: "text", text: plain(token.text) }];
            case "strong":
            case "em":
                return [{ kind: token.type, parts: line(token.tokens, card) }];
            case "codespan":
                return [{ kind: "code", text: plain(token.text) }];
            case "br":
                return [{ kind: "text", text: " " }];
            case "link": {
                const to = /^(\d\d-[a-z-]+)\.md/.exec(token.href)?.[1];
                const parts = line(token.tokens, card);
                return to ? [{ kind: "card", to, parts }] : parts;
            }
            case "image":
                return [{ kind: "picture", file: token.href, text: plain(token.text) }];
            default:
                throw new Error(`${card}: ${token.type} within a line (expected: text, links, code, emphasis)`);
        }
    });
}

function blocks(tokens, card) {
    return tokens.flatMap((token) => {
        switch (token.type) {
            case "space":
                return [];
            case "html":
                if (/^<!--[^]*-->\s*$/.test(token.text)) {
                    return [];
                }
                throw new Error(`${card}: markup (expected: none but remarks)`);
            case "heading":
                return [{ kind: "heading", level: token.depth, parts: line(token.tokens, card) }];
            case "paragraph":
                return [{ kind: "paragraph", parts: line(token.tokens, card) }];
            case "list":
                return [
                    {
                        kind: "list",
                        ordered: token.ordered,
                        items: token.items.map((item) => line(item.tokens.flatMap(inner), card)),
                    },
                ];
            case "table":
                return [
                    {
                        kind: "table",
                        head: token.header.map((cell) => line(cell.tokens, card)),
                        rows: token.rows.map((row) => row.map((cell) => line(cell.tokens, card))),
                    },
                ];
            default:
                throw new Error(`${card}: ${token.type} (expected: headings, paragraphs, lists, tables)`);
        }
    });
}

/** An item of a list is a line, whether it stands close to the others or not. */
function inner(token) {
    return token.type === "paragraph" || token.type === "text" ? (token.tokens ?? [token]) : [token];
}

/** Rows of a CSV file whose remarks begin with #. */
function rows(text) {
    const [head, ...lines] = text.split("\n").filter((each) => each !== "" && !each.startsWith("#"));
    const names = head.split(",");
    return lines.map((each) => {
        const cells = [...each.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((found) =>
            found[1].startsWith('"') ? found[1].slice(1, -1).replaceAll('""', '"') : found[1],
        );
        return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
    });
}

/** What stands behind each number of the standard rules: unit; where it comes from. */
function origins(text) {
    const found = {};
    let theme = "";
    for (const each of text.split("\n")) {
        theme = /^ {2}(\w+):/.exec(each)?.[1] ?? theme;
        const number = /^ {4}(\w+): [-\d.]+ *# *(.*)$/.exec(each);
        if (number) {
            found[`${theme}.${number[1]}`] = number[2].split(/; (.*)/s)[1] ?? "";
        }
    }
    return found;
}

mkdirSync(MADE, { recursive: true });
for (const file of readdirSync(METHODS).filter((name) => /^\d\d-.*\.md$/.test(name))) {
    const name = file.replace(/\.md$/, "");
    writeFileSync(`${MADE}${name}.json`, JSON.stringify(blocks(lexer(readFileSync(METHODS + file, "utf8")), name)));
}
writeFileSync(`${MADE}cases.json`, JSON.stringify(rows(readFileSync(`${COMMON}law/cases.csv`, "utf8"))));
const rules = readFileSync(`${COMMON}rules/default.yaml`, "utf8");
writeFileSync(`${MADE}origins.json`, JSON.stringify(origins(rules)));
writeFileSync(`${MADE}exemplars.json`, JSON.stringify(yaml(rules).exemplars));
