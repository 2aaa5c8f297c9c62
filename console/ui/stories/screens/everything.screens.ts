import type { Page } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, settled, test } from "../officers";
import { accounts } from "../place";
import { from, inTheHead, routes, type Visit } from "../routes";
import { csvOfChecks, galleryOf, pictureOf, type Check } from "./checklist";
import { against, CRITERIA } from "./criteria";
import { shown, taken, VIEWS } from "./picture";

const OUTPUT = process.env["LIMEN_SCREENS"] ?? "../../docs/screens";

/** Who is asked for a page: the first of them who has it. */
const ROLES = ["CONTACT_POINT", "ANALYST", "STEWARD", "REPORT_TEAM", "COORDINATOR", "AUDITOR"];

test("a picture of every page", async ({ officer, stranger }) => {
    mkdirSync(OUTPUT, { recursive: true });
    const checks = new Map<string, Check[]>();

    const door = await stranger();
    await door.goto("/");
    checks.set("login", await pictured(door, "login"));
    for (const role of ROLES) {
        const page = await officer(accounts().find((each) => each.role === role)?.name ?? "");
        await page.goto("/help");
        const waiting: Visit[] = await inTheHead(page);
        while (waiting.length > 0) {
            const visit = waiting.shift();
            if (visit && !checks.has(visit.name)) {
                await shown(page, "desktop");
                await page.goto(visit.path);
                await settled(page);
                waiting.push(...(await from(page)));
                checks.set(visit.name, await pictured(page, visit.name));
            }
        }
    }

    const names = ["login", ...routes().map(({ name }) => name)];
    const all = names.flatMap((name) => checks.get(name) ?? []);
    writeFileSync(`${OUTPUT}/checklist.csv`, csvOfChecks(all, new Date().toISOString().slice(0, 10)));
    writeFileSync(
        `${OUTPUT}/README.md`,
        galleryOf(
            [...names].filter((name) => checks.has(name)),
            all,
        ),
    );
    all.filter(({ found }) => found.length > 0).forEach(({ page, view, criterion, found }) =>
        console.log(`${pictureOf(page, view)}: ${criterion}: ${found.join("; ")}`),
    );
    expect([...checks.keys()].sort(), "every page of pages.ts has its pictures").toEqual(names.sort());
});

async function pictured(page: Page, name: string): Promise<Check[]> {
    const checks: Check[] = [];
    for (const view of VIEWS) {
        await shown(page, view);
        // A sheet of paper ends where the text ends.
        for (const criterion of CRITERIA.filter((each) => each !== "halves" || view !== "print")) {
            checks.push({ page: name, view, criterion, found: await against(page, criterion) });
        }
        await taken(page, view, `${OUTPUT}/${pictureOf(name, view)}`);
    }
    await shown(page, "desktop");
    return checks;
}
