import { expect, test as base, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";
import { accounts, OUTPUT, type Account } from "./place";

type Officers = {
    /** What browsers complained of: errors, warnings, breaches of the content policy. */
    complaints: string[];
    /** A browser of its own, in which an officer has logged in; whatever it complains of fails the test. */
    officer: (name: string, options?: BrowserContextOptions) => Promise<Page>;
    /** A browser in which nobody has logged in. */
    stranger: (options?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Officers>({
    complaints: async ({}, use) => {
        const said: string[] = [];
        await use(said);
        expect(said, "what the browser complained of").toEqual([]);
    },
    officer: async ({ browser, complaints }, use) => {
        await use(async (name, options = {}) => {
            const context = await browser.newContext({ ...options, storageState: sessionOf(name) });
            return listened(await context.newPage(), complaints);
        });
    },
    stranger: async ({ browser, complaints }, use) => {
        await use(async (options = {}) => listened(await (await browser.newContext(options)).newPage(), complaints));
    },
});

export { expect };

/** Where the session of an account is kept for the length of a run. */
export function sessionOf(name: string): string {
    return `${OUTPUT}/sessions/${name}.json`;
}

/** An account by its role and state, as the demo has them. */
export function account(role: string, state: string): Account {
    const found = accounts().find((each) => each.role === role && each.state === state);
    if (!found) {
        throw new Error(`${role} of ${state}: no such account (expected: the accounts of a demo)`);
    }
    return found;
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let pressed = 0; pressed < MOST_TABS; pressed++) {
        await page.keyboard.press("Tab");
        if (await wanted.evaluate((element) => element === document.activeElement)) {
            return;
        }
    }
    throw new Error(`${wanted}: not reached by ${MOST_TABS} times Tab (expected: everything can be reached)`);
}

/** What the service answers this page's officer. */
export async function answerOf<Answer>(page: Page, path: string): Promise<Answer> {
    const answer = await page.request.get(path, { headers: { Accept: "application/json" } });
    expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
    return (await answer.json()) as Answer;
}

/** Another screen, and the page drawn anew for it. */
export async function resized(page: Page, size: { width: number; height: number }): Promise<void> {
    await page.setViewportSize(size);
    await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
    );
}

/** When nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".loading")).toHaveCount(0);
}

const MOST_TABS = 250;

/** Who has not logged in, and what may not be seen, are answered so; a browser calls every such answer an error. */
const REFUSALS = /the server responded with a status of (401|404)/;

function listened(page: Page, complaints: string[]): Page {
    page.on("console", (message) => {
        const refusal = REFUSALS.test(message.text()) && message.location().url.includes("/api/v1/");
        if (["error", "warning"].includes(message.type()) && !refusal) {
            complaints.push(`${new URL(page.url()).pathname}: ${message.text()}`);
        }
    });
    page.on("pageerror", (error) => complaints.push(`${new URL(page.url()).pathname}: ${error.message}`));
    return page;
}
