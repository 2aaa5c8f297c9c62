import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import en from "../src/words/languages/en";
import { account, expect, settled, test } from "./officers";

test("download the figure behind this chart", async ({ officer }) => {
    const page = await officer(account("ANALYST", "AT").name);
    await page.goto("/sections/AT-HU");
    await settled(page);
    // A threat of which more is found than may be hidden.
    const threat = en.threat.UNAUTHORISED_MOVEMENT;
    const choice = page.getByLabel(en.section.threat, { exact: true });
    await choice.selectOption({
        label: (await choice.getByRole("option").filter({ hasText: threat }).first().innerText()).trim(),
    });
    const chart = page.getByRole("figure", { name: threat });
    await expect(chart.getByRole("img", { name: threat })).toBeVisible();

    await chart.getByRole("button", { name: en.figure.table }).click();
    const table = chart.getByRole("table");
    const shown = await textsOf(table);
    const [download] = await Promise.all([
        page.waitForEvent("download"),
        chart.getByRole("button", { name: en.figure.file }).click(),
    ]);

    expect(download.suggestedFilename()).toMatch(/^limen-.*\.csv$/);
    const [head, ...rows] = linesOf(readFileSync(await download.path(), "utf8"));
    const [shownHead, ...shownRows] = shown;
    expect(head).toEqual(shownHead);
    // The very figures: every row of the table, and the two that the chart's own title says.
    const [found, expected, kind] = [en.section.column.observed, en.section.column.expected, en.section.kind].map(
        (name) => head?.indexOf(name) ?? -1,
    ) as [number, number, number];
    expect(rows.map((row) => asShown(row[found]))).toEqual(shownRows.map((row) => row[found]));
    const latest = rows.findLast((row) => row[kind] === en.section.counted) ?? [];
    expect(asShown(latest[found])).toMatch(/\d/);
    await expect(chart.getByRole("heading")).toHaveText(
        en.section.finding(threat, asShown(latest[found]), asShown(latest[expected])),
    );
});

async function textsOf(table: Locator): Promise<string[][]> {
    return table.evaluate((element) =>
        [...(element as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
    );
}

/** RFC 4180, with the mark of UTF-8 that spreadsheets want. */
function linesOf(text: string): string[][] {
    return text
        .replace(/^\ufeff/, "")
        .split("\r\n")
        .filter((line) => line !== "")
        .map((line) =>
            [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
                ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
            ),
        );
}

/** As the page writes it: what it does not have is a dash. */
function asShown(figure: string | undefined): string {
    return figure === undefined || figure === "" ? "–" : figure.replace(" to ", "–");
}
