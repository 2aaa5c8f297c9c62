import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import en from "../src/words/languages/en";

const TABLE = "../src/main/resources/eu/limen/console/pages/routes.csv";
const PAGES = "src/pages/pages.ts";

/** One page: its name in routes.csv, and an address of it. */
export type Visit = { name: string; path: string };

type Route = { name: string; pattern: RegExp };

/** Those that are asked for first where several could be: where a control is in force, what both sides hear of, and a decision with open dates. */
const RATHER = [/AT-HU/, /SURGE|TREND_RISE/, /IT-2026-936/];

/** Every page that there is, in the order of routes.csv. */
export function routes(): Route[] {
    const made = new Set(
        [...readFileSync(PAGES, "utf8").matchAll(/^ {4}(\w+): \(\) => import/gm)].map(([, name]) => name),
    );
    return readFileSync(TABLE, "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .slice(1)
        .map((line) => line.split(",") as [string, string])
        .filter(([name]) => made.has(name))
        .map(([name, path]) => ({ name, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`) }));
}

/** The pages that the head offers to who is logged in. */
export async function inTheHead(page: Page): Promise<Visit[]> {
    const links = page.getByRole("navigation", { name: en.frame.navigation }).getByRole("link");
    return visits(
        await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    );
}

/** The pages that this one leads to, one of each kind. */
export async function from(page: Page): Promise<Visit[]> {
    const paths = await page
        .locator("main a[href]")
        .evaluateAll((all) =>
            all.map((link) => new URL((link as HTMLAnchorElement).href ?? "", location.href).pathname),
        )
        .catch(() => []);
    const wished = [...new Set(paths)].sort((one, other) => rank(one) - rank(other));
    const kinds = new Set<string>();
    return visits(wished).filter(({ name }) => !kinds.has(name) && kinds.add(name));
}

function visits(paths: string[]): Visit[] {
    const all = routes();
    return paths.flatMap((path) => {
        const route = all.find(({ pattern }) => pattern.test(path));
        return route ? [{ name: route.name, path }] : [];
    });
}

function rank(path: string): number {
    const found = RATHER.findIndex((each) => each.test(decodeURIComponent(path)));
    return found < 0 ? RATHER.length : found;
}
