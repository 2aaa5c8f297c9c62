import type { Standing } from "../src/api/shapes";
import en from "../src/words/languages/en";
import { account, answerOf, expect, settled, tabTo, test } from "./officers";

/** Where a control is in force, so that there is a verdict to give reasons for. */
const SECTION = "AT-HU";
const NAME = "Austria–Hungary";

// By keyboard alone, from the form to the reasons.
test("find the section that changed and say why", async ({ stranger }) => {
    const analyst = account("ANALYST", "AT");
    const page = await stranger();
    await page.goto("/");

    await tabTo(page, page.getByLabel(en.login.name));
    await page.keyboard.type(analyst.name);
    await tabTo(page, page.getByLabel(en.login.password));
    await page.keyboard.type(analyst.password);
    await page.keyboard.press("Enter");
    await settled(page);

    // The finding names it before anything is looked for; the map and the table say the same of it as the service.
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText(NAME);
    const { items } = await answerOf<{ items: Standing[] }>(page, "/api/v1/overview");
    const standing = items.find((each) => each.section === SECTION);
    const level = en.level[standing?.level as "MEDIUM" | "HIGH"];
    const driver = en.threat[standing?.driver as keyof typeof en.threat];
    await expect(page.getByRole("link", { name: `${NAME}: ${level}` })).toBeVisible();
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: NAME, exact: true }) });
    await expect(row).toContainText(level);
    await expect(row).toContainText(driver);
    await tabTo(page, row.getByRole("link", { name: NAME }));
    await page.keyboard.press("Enter");

    // The page of the section: how much, since when, driven by what.
    await expect(heading).toHaveText(NAME);
    await expect(heading).toBeFocused();
    await settled(page);
    const main = page.getByRole("main");
    await expect(main.getByText(level, { exact: true }).first()).toBeVisible();
    await expect(main.getByText(/since the week of \d+ \w+ \d{4}/).first()).toBeVisible();
    await expect(main.getByText(driver, { exact: true }).first()).toBeVisible();

    // Why: the verdict as a question and its answer, and each condition with its reason.
    const verdict = standing?.verdicts[0]?.verdict as keyof typeof en.section.verdict;
    await expect(page.getByText(en.section.verdictOn("Austria"))).toBeVisible();
    await expect(page.getByRole("heading", { name: en.section.verdict[verdict] })).toBeVisible();
    await expect(page.getByText(/\d+ of \d+ conditions met/)).toBeVisible();
    const condition = page
        .getByRole("region", { name: en.section.why("Austria") })
        .getByRole("listitem")
        .filter({ hasText: en.section.condition.ENOUGH_EVENTS });
    await tabTo(page, condition.locator("summary"));
    await page.keyboard.press("Enter");
    await expect(condition.getByRole("paragraph").first()).toBeVisible();
    await expect(condition.getByRole("paragraph").first()).not.toBeEmpty();
});
