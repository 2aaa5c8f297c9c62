import en from "../src/words/languages/en";
import { account, expect, settled, test } from "./officers";

/** As the service announces it; that it does is shown by its own tests. */
const NEWS = `event: indicator\ndata: ${JSON.stringify({ id: "I|AT-HU|2025-W33", section: "AT-HU", revision: 0 })}\n\n`;

test("news does not move what somebody reads", async ({ officer }) => {
    const page = await officer(account("CONTACT_POINT", "AT").name);
    let announce: () => void = () => undefined;
    const awaited = new Promise<void>((resolve) => (announce = resolve));
    let announced = false;
    await page.route("**/api/v1/events", async (route) => {
        if (announced) {
            // Open, with nothing to say.
            return;
        }
        await awaited;
        announced = true;
        await route.fulfill({ contentType: "text/event-stream", body: NEWS });
    });
    await page.goto("/sections/AT-HU");
    await settled(page);
    const reader = page.getByRole("region", { name: en.section.deadlines });
    await reader.focus();
    await reader.scrollIntoViewIfNeeded();
    const place = await reader.evaluate((element) => element.getBoundingClientRect().top);
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled, "the page is long enough to be scrolled").toBeGreaterThan(0);

    announce();
    const show = page.getByRole("button", { name: en.news.show });
    await expect(show).toBeVisible();

    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await reader.evaluate((element) => element.getBoundingClientRect().top)).toBe(place);
    await expect(reader).toBeFocused();
    await show.click();
    await expect(show).toBeHidden();
});
