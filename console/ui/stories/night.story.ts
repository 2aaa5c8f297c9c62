import type { Page } from "@playwright/test";
import type { InboxEntry } from "../src/api/shapes";
import en from "../src/words/languages/en";
import { account, answerOf, expect, settled, test } from "./officers";
import { accounts, address } from "./place";

/** A small telephone, held in one hand in the dark. */
const TELEPHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** As small as a thumb still finds it (WCAG 2.2 asks for 24, a phone's maker for 44). */
const THUMB = 44;

// What is simulated: the telephone (its screen, its touch) and its clock, which says three at night. The service's own clock is the real one; that it
// wakes whom it should, and at which hour, is shown by the service's own tests.
test("acknowledge an alert at night on a phone", async ({ officer, stranger }) => {
    const woken = await atNight(await stranger({ ...TELEPHONE, colorScheme: "dark" }));
    const { link, entry, own, other } = await toAnswer(officer);
    const point = account("CONTACT_POINT", own);

    // The link of the message leads to the door, and through it to the alert.
    await woken.goto(link);
    await woken.getByLabel(en.login.name).fill(point.name);
    await woken.getByLabel(en.login.password).fill(point.password);
    await woken.getByRole("button", { name: en.login.enter }).tap();
    await settled(woken);
    await expect(woken.getByRole("heading", { level: 1 })).toContainText(
        en.pattern[entry.alert.pattern as keyof typeof en.pattern],
    );
    await expect(woken.getByText(en.alert.limit)).toBeVisible();
    const answer = woken.getByRole("button", { name: en.alert.answer, exact: true });
    await expect(answer).toBeInViewport();
    expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(THUMB);

    await answer.tap();
    const dialog = woken.getByRole("dialog", { name: en.alert.answer });
    await dialog.getByRole("radio", { name: en.alert.code.VERIFYING }).tap();
    await dialog.getByRole("button", { name: en.alert.send }).tap();

    // Here, on the other side, and in the interface it is the same answer.
    await expect(dialog).toBeHidden();
    await expect(woken.getByRole("status").filter({ hasText: /is recorded/ })).toBeVisible();
    const neighbour = await officer(account("CONTACT_POINT", other).name);
    await neighbour.goto(new URL(link).pathname);
    await settled(neighbour);
    await expect(neighbour.getByText(en.alert.code.VERIFYING, { exact: true }).filter({ visible: true })).toBeVisible();
    const said = await answerOf<{ items: { state: string; code: string; revision: number }[] }>(
        neighbour,
        `/api/v1/alerts/${encodeURIComponent(entry.alert.id)}/acknowledgements`,
    );
    expect(said.items).toContainEqual(expect.objectContaining({ state: own, code: "VERIFYING" }));
    const after = await answerOf<InboxEntry>(woken, `/api/v1/inbox/${encodeURIComponent(entry.alert.id)}`);
    expect(after.standing[own]).toBe("ACKNOWLEDGED");
    expect(after.escalation[own]?.nextAt ?? null, "nobody else of this state is woken").toBeNull();
});

/** The alert that waits for two states whose contact points are here: that of the message, if a desk was told of one. */
async function toAnswer(officer: (name: string) => Promise<Page>) {
    const points = accounts().filter((each) => each.role === "CONTACT_POINT");
    for (const { name, state } of points) {
        const page = await officer(name);
        const { items } = await answerOf<{ items: InboxEntry[] }>(page, "/api/v1/inbox?limit=1000");
        for (const entry of items.filter((each) => each.standing[state] === "OPEN")) {
            const link = new URL(`/alerts/${encodeURIComponent(entry.alert.id)}`, address()).href;
            const other = points.find(
                (each) => each.state !== state && entry.alert.addressees.some((told) => told.state === each.state),
            );
            const told = process.env["LIMEN_ALERT"];
            if (other && (told === undefined || decodeURIComponent(told) === decodeURIComponent(link))) {
                return { link, entry, own: state, other: other.state };
            }
        }
    }
    throw new Error(
        "no alert waits for two states (expected: one, when the service is filled by the demo's scenarios)",
    );
}

/** The telephone's own clock, at three at night where its owner is. */
async function atNight(page: Page): Promise<Page> {
    await page.clock.setSystemTime(new Date(new Date().setHours(3, 0, 0, 0)));
    return page;
}
