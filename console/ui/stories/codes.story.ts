import type { InboxEntry } from "../src/api/shapes";
import en from "../src/words/languages/en";
import { account, answerOf, expect, settled, test } from "./officers";

// Rather an alert that no other state is told of, so that the story of the night keeps its own.
test("every code can be answered with", async ({ officer }) => {
    const page = await officer(account("CONTACT_POINT", "AT").name);
    const { items } = await answerOf<{ items: InboxEntry[] }>(page, "/api/v1/inbox?limit=1000");
    const waiting = items.filter(({ standing }) => standing["AT"] !== "CLOSED");
    const own = waiting.find(({ alert }) => alert.addressees.every(({ state }) => state === "AT")) ?? waiting.at(-1);
    expect(own, "an alert that is not over").toBeDefined();
    await page.goto(`/alerts/${encodeURIComponent(own?.alert.id ?? "")}`);
    await settled(page);

    for (const code of Object.values(en.alert.code)) {
        await page
            .getByRole("button", { name: new RegExp(`^(${en.alert.answer}|${en.alert.answerAgain})$`) })
            .first()
            .click();
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("radio", { name: code }).check();
        await dialog.getByRole("button", { name: en.alert.send }).click();
        await expect(dialog).toBeHidden();
        await expect(page.getByText(code, { exact: true }).filter({ visible: true }).first()).toBeVisible();
    }
});
