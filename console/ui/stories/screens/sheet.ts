import type { Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MARGIN = "10mm";
/** Dots per inch; enough to tell ink from paper. */
const COARSE = "20";
/** Darker than this is ink; 255 is white. */
const INK = 200;
const HALF = 0.5;

/** Prints a page as its readers do. */
export async function asPdf(page: Page, file: string): Promise<void> {
    const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    writeFileSync(file, await page.pdf({ format: "A4", margin }));
}

/** How many sheets a file takes: the pages that it names, which Chromium does not pack. */
export function sheetsOf(pdf: string): number {
    return readFileSync(pdf, "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** A first sheet whose lower half is empty although others follow; one that is alone ends where its text ends. */
export async function emptySheet(page: Page): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), "sheet-"));
    try {
        const pdf = join(folder, "page.pdf");
        await asPdf(page, pdf);
        const sheets = sheetsOf(pdf);
        const ends = lastInk(execFileSync("pdftoppm", ["-r", COARSE, "-f", "1", "-singlefile", "-gray", pdf]));
        return sheets > 1 && ends < HALF ? [`sheet 1 of ${sheets} ends after ${Math.round(100 * ends)} % of it`] : [];
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** Where the ink ends, from 0 at the top to 1: of a grey picture as netpbm writes it (P5, width, height, 255, a byte a dot). */
function lastInk(picture: Buffer): number {
    const [head = "", width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString("latin1", 0, 64)) ?? [];
    const dots = picture.subarray(head.length);
    const last = dots.findLastIndex((dot) => dot < INK);
    return Math.floor(last / Number(width)) / Number(height);
}
