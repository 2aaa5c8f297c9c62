import type { Page } from "@playwright/test";
import en from "../src/words/languages/en";
import { account, expect, settled, test } from "./officers";

/** What a browser says of answers that this story makes fail; everything else it complains of still counts. */
const FAILED = /Failed to load resource/;

/** What comes back instead of an answer, and what the page says of it. Nothing: nobody answers any more. */
const TROUBLES = [
    { status: 429, said: en.states.tooOften },
    { status: 503, said: en.states.busy },
    { status: 500, said: en.states.broken },
    { status: null, said: en.states.silent },
];

// What is simulated: the answers, at the browser's own door. That the service refuses in these ways is shown by its own tests.
for (const { status, said } of TROUBLES) {
    test(`a page says what is wrong and goes on afterwards: ${status ?? "no answer"}`, async ({
        officer,
        complaints,
    }) => {
        const page = await officer(account("CONTACT_POINT", "AT").name);
        await page.goto("/help");
        await settled(page);

        await fail(page, status);
        await page.getByRole("link", { name: en.pages.alerts, exact: true }).click();
        await expect(page.getByText(en.states.failed)).toBeVisible();
        await expect(page.getByText(said)).toBeVisible();

        await page.unroute(INBOX);
        await page.getByRole("button", { name: en.states.again }).first().click();
        await expect(page.getByText(en.states.failed)).toBeHidden();
        await expect(page.getByRole("navigation", { name: en.alerts.views })).toBeVisible();
        complaints.splice(0, complaints.length, ...complaints.filter((each) => !FAILED.test(each)));
    });
}

test("a page that is watched says that nothing comes in any more, and stops saying so", async ({
    officer,
    complaints,
}) => {
    const page = await officer(account("CONTACT_POINT", "AT").name);
    await page.clock.install();
    await page.goto("/help");
    await settled(page);
    const lost = page.getByText(en.frame.lost("TIME").split("TIME")[0]!);

    await page.route(EVENTS, (route) => route.abort("connectionrefused"));
    await page.reload();
    await settled(page);
    await page.clock.fastForward("00:09");
    await expect(lost).toBeHidden();
    await page.clock.fastForward("00:30");
    await expect(lost).toBeVisible();

    await page.unroute(EVENTS);
    await page.clock.fastForward("01:00");
    await expect(lost).toBeHidden();
    complaints.splice(0, complaints.length, ...complaints.filter((each) => !FAILED.test(each)));
});

test("a part of the pages that cannot be fetched says so and is fetched anew", async ({ officer, complaints }) => {
    const page = await officer(account("CONTACT_POINT", "AT").name);
    await page.goto("/help");
    await settled(page);

    await page.route(ALERTS_PART, (route) => route.abort("connectionrefused"));
    await page.getByRole("link", { name: en.pages.alerts, exact: true }).click();
    await expect(page.getByText(en.states.unfetched)).toBeVisible();

    await page.unroute(ALERTS_PART);
    await page.getByRole("button", { name: en.states.again }).click();
    await expect(page.getByRole("navigation", { name: en.alerts.views })).toBeVisible();
    complaints.splice(0, complaints.length, ...complaints.filter((each) => !FAILED.test(each)));
});

const EVENTS = "**/api/v1/events";
const ALERTS_PART = "**/assets/Alerts-*.js";
const INBOX = "**/api/v1/inbox?*";

async function fail(page: Page, status: number | null): Promise<void> {
    await page.route(INBOX, (route) =>
        status === null
            ? route.abort("connectionrefused")
            : route.fulfill({
                  status,
                  contentType: "application/problem+json",
                  headers: { "Retry-After": "1" },
                  body: JSON.stringify({ status, title: "Refused", detail: "by this story" }),
              }),
    );
}
