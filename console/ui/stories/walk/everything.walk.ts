import type { Page } from "@playwright/test";
import { expect, resized, settled, test } from "../officers";
import { accounts } from "../place";
import { from, inTheHead, type Visit } from "../routes";
import { inaccessible } from "./accessible";
import { untranslated } from "./language";
import { illegible } from "./legible";
import { withoutUnit } from "./units";

const DESKTOP = { width: 1440, height: 900 };
const TELEPHONE = { width: 390, height: 844 };
/** As narrow as a page at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

/** Contact points come first: they see more than anybody. */
const ROLES = ["CONTACT_POINT", "ANALYST", "STEWARD", "REPORT_TEAM", "COORDINATOR", "AUDITOR"];

for (const role of ROLES) {
    test(`every page that is there for ${role}`, async ({ officer }) => {
        const name = accounts().find((each) => each.role === role)?.name ?? "";
        const page = await officer(name);
        const waiting = await first(page);
        const seen = new Map<string, Visit>();
        const problems: string[] = [];

        while (waiting.length > 0) {
            const visit = waiting.shift();
            if (visit && !seen.has(visit.name)) {
                seen.set(visit.name, visit);
                await resized(page, DESKTOP);
                await page.goto(visit.path);
                await settled(page);
                const further = await from(page);
                waiting.push(...further.filter((each) => !seen.has(each.name)));
                problems.push(...(await looked(page)).map((problem) => `${visit.path}: ${problem}`));
            }
        }

        console.log(`${name}: ${[...seen.keys()].join(", ")}`);
        expect(problems, `${name} sees ${seen.size} pages`).toEqual([]);
    });
}

async function first(page: Page): Promise<Visit[]> {
    await page.goto("/help");
    await settled(page);
    return inTheHead(page);
}

/** In every appearance, on every screen, in every language. */
async function looked(page: Page): Promise<string[]> {
    const problems = [...(await withoutUnit(page))];
    for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const screen of [DESKTOP, TELEPHONE]) {
            await resized(page, screen);
            const where = `${colorScheme}, ${screen.width} px`;
            problems.push(...(await inaccessible(page)).map((problem) => `${where}: ${problem}`));
        }
    }
    await page.emulateMedia({ colorScheme: "light" });
    for (const screen of [DESKTOP, TELEPHONE, NARROWEST]) {
        await resized(page, screen);
        problems.push(...(await illegible(page)).map((problem) => `${screen.width} px: ${problem}`));
    }
    await resized(page, DESKTOP);
    for (const language of ["de", "fr", "en"]) {
        await page.getByRole("contentinfo").getByRole("combobox").first().selectOption(language);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await settled(page);
        problems.push(...(language === "en" ? [] : await untranslated(page, language)));
        if (language !== "en") {
            await resized(page, NARROWEST);
            problems.push(...(await illegible(page)).map((problem) => `${language}, 320 px: ${problem}`));
            await resized(page, DESKTOP);
        }
    }
    return problems.filter((problem, i) => problems.indexOf(problem) === i);
}
