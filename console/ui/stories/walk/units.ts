import type { Page } from "@playwright/test";

/** Charts without a unit: every chart says beside its first axis what is counted. Dates say so themselves. */
export async function withoutUnit(page: Page): Promise<string[]> {
    const charts = await page.evaluate(() =>
        [...document.querySelectorAll("figure")]
            .filter((figure) => figure.checkVisibility())
            .flatMap((figure) =>
                [...figure.querySelectorAll("svg")]
                    .filter((drawing) => drawing.querySelectorAll("text").length > 1)
                    .map((drawing) => ({
                        name: figure.querySelector("figcaption")?.textContent?.trim().slice(0, 80) ?? "",
                        labels: [...drawing.querySelectorAll("text")].map((label) => label.textContent?.trim() ?? ""),
                    })),
            ),
    );
    return charts.filter(({ labels }) => !labels.some(isUnit)).map(({ name }) => `no unit on an axis: "${name}"`);
}

/** Two words or more, or a sign of a unit: not a figure, not a date. */
function isUnit(label: string): boolean {
    return /^[^\d]*\p{L}{2,}[^\d]*\s\p{L}+/u.test(label) || /^[%€]|km|per\b/.test(label);
}
