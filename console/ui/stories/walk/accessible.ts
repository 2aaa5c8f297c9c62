import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2, levels A and AA, with what came before them. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe-core finds wrong on the page as it is now: the rule, how often, and the first place. */
export async function inaccessible(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const found = await page.evaluate(async (rules) => {
        const { axe } = window as unknown as { axe: { run: (of: Document, options: object) => Promise<AxeResults> } };
        return (
            await axe.run(document, {
                runOnly: rules,
                resultTypes: ["violations"],
                // Off unless it is asked for.
                rules: { "target-size": { enabled: true } },
            })
        ).violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => node.html.slice(0, 160)) }));
    }, RULES);
    return found.map(({ id, help, places }) => `axe ${id}, ${places.length} times: ${help}; first: ${places[0]}`);
}
