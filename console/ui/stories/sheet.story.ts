import en from "../src/words/languages/en";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { account, answerOf, expect, settled, test } from "./officers";
import { asPdf, sheetsOf } from "./screens/sheet";

test("every alert prints on one sheet, with its reasons", async ({ officer }) => {
    const page = await officer(account("CONTACT_POINT", "AT").name);
    const inbox = await answerOf<{ items: { alert: { id: string; pattern: string } }[] }>(
        page,
        "/api/v1/inbox?limit=200",
    );
    const ofEachPattern = [...new Map(inbox.items.map(({ alert }) => [alert.pattern, alert.id])).values()];
    expect(ofEachPattern.length).toBeGreaterThan(0);
    const folder = mkdtempSync(join(tmpdir(), "alert-"));
    try {
        for (const id of ofEachPattern) {
            await page.goto(`/alerts/${encodeURIComponent(id)}`);
            await settled(page);
            await page.emulateMedia({ media: "print" });
            await expect(page.getByRole("heading", { name: en.alert.why })).toBeVisible();
            const file = join(folder, "alert.pdf");
            await asPdf(page, file);
            expect(sheetsOf(file), id).toBe(1);
            await page.emulateMedia({ media: "screen" });
        }
    } finally {
        rmSync(folder, { recursive: true });
    }
});
