import type { Page } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { deskOf, type Desk } from "../desk";
import { account, expect, settled, test } from "../officers";
import { accounts } from "../place";
import { from, inTheHead, routes, type Visit } from "../routes";
import { csvOfChecks, galleryOf, pictureOf, type Check } from "./checklist";
import { against, CRITERIA } from "./criteria";
import { fill } from "./filled";
import { shown, taken, VIEWS } from "./picture";
import { emptySheet } from "./sheet";

const OUTPUT = process.env["LIMEN_SCREENS"] ?? "../../docs/screens";

/** Who is asked for a page: the first of them who has it. */
const ROLES = ["CONTACT_POINT", "ANALYST", "STEWARD", "REPORT_TEAM", "COORDINATOR", "AUDITOR"];

/** Whose picture of a page says most, where it is not that of the first. */
const RATHER: Readonly<Record<string, string>> = { overview: "ANALYST", rules: "STEWARD", quality: "STEWARD" };

test("a picture of every page", async ({ officer, stranger, playwright, baseURL }) => {
    const [austria, hungary, slovenia, steward] = await Promise.all(
        [
            account("CONTACT_POINT", "AT"),
            account("CONTACT_POINT", "HU"),
            account("CONTACT_POINT", "SI"),
            account("STEWARD", "AT"),
        ].map(({ name }) => deskOf(playwright, baseURL ?? "", name)) as [
            Promise<Desk>,
            Promise<Desk>,
            Promise<Desk>,
            Promise<Desk>,
        ],
    );
    await fill({ austria, hungary, slovenia, steward });
    mkdirSync(OUTPUT, { recursive: true });
    const checks = new Map<string, Check[]>();

    const door = await stranger();
    await door.goto("/");
    checks.set("login", await pictured(door, "login"));
    for (const role of ROLES) {
        const page = await officer(accounts().find((each) => each.role === role)?.name ?? "");
        await page.goto("/help");
        await settled(page);
        const waiting: Visit[] = await inTheHead(page);
        while (waiting.length > 0) {
            const visit = waiting.shift();
            if (visit && !checks.has(visit.name) && (RATHER[visit.name] ?? role) === role) {
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
        for (const criterion of CRITERIA) {
            const onPaper = criterion === "halves" && view === "print";
            const found = onPaper ? await emptySheet(page) : await against(page, criterion);
            checks.push({ page: name, view, criterion, found });
        }
        await taken(page, view, `${OUTPUT}/${pictureOf(name, view)}`);
    }
    await shown(page, "desktop");
    return checks;
}
