import en from "../src/words/languages/en";
import { account, answerOf, expect, settled, test } from "./officers";

const SECTION = "AT-HU";

test("record a decision with dissent", async ({ officer }) => {
    const austrian = await officer(account("CONTACT_POINT", "AT").name);
    const hungarian = await officer(account("CONTACT_POINT", "HU").name);
    await Promise.all(
        [austrian, hungarian].map(async (page) => {
            await page.goto(`/sections/${SECTION}`);
            await settled(page);
        }),
    );

    // The state that controls decides on the verdict.
    await austrian.getByRole("button", { name: en.section.decideVerdict("Austria") }).click();
    await austrian.getByRole("radio", { name: en.section.decision.FOLLOWED, exact: true }).check();
    await austrian.getByRole("button", { name: en.section.sendDecision, exact: true }).click();
    await expect(austrian.getByText(en.section.recorded)).toBeVisible();

    // The other dissents. A no without a reason cannot be sent; with one it can.
    await hungarian.getByRole("button", { name: en.section.decideWeek("Hungary") }).click();
    await hungarian.getByRole("radio", { name: en.section.decision.DISSENT }).check();
    const send = hungarian.getByRole("button", { name: en.section.sendDecision, exact: true });
    await expect(send).toBeDisabled();
    await expect(hungarian.getByText(en.section.reasonNeeded)).toBeVisible();
    await hungarian.getByRole("checkbox", { name: en.section.criterion.OTHER_INFORMATION }).check();
    await send.click();
    await expect(hungarian.getByText(en.section.recorded)).toBeVisible();

    // Each sees what the other said, and why.
    for (const page of [austrian, hungarian]) {
        await page.goto(`/sections/${SECTION}`);
        const said = page.getByRole("region", { name: en.section.decisions }).getByRole("listitem");
        await expect(said.filter({ hasText: `Hungary: ${en.section.decision.DISSENT}` })).toContainText(
            en.section.criterion.OTHER_INFORMATION,
        );
        await expect(said.filter({ hasText: `Austria: ${en.section.decision.FOLLOWED}` })).toBeVisible();
        await expect(said.first(), "a dissent stands first").toContainText(en.section.decision.DISSENT);
    }
    const recorded = await answerOf<{ items: { state: string; decision: string; criteria: string[] }[] }>(
        austrian,
        `/api/v1/decisions?section=${SECTION}`,
    );
    expect(recorded.items).toContainEqual(
        expect.objectContaining({ state: "HU", decision: "DISSENT", criteria: ["OTHER_INFORMATION"] }),
    );
});
