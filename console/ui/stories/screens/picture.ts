import type { Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { resized } from "../officers";
import { asPdf } from "./sheet";

/** How a page is looked at. */
export const VIEWS = ["desktop", "phone", "dark", "print"] as const;
export type View = (typeof VIEWS)[number];

const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
/** A4 between its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };
/** Dots per inch: a sheet is then as wide as a page on a small screen. */
const DOTS = "96";

/** Sets the page up as it is looked at. */
export async function shown(page: Page, view: View): Promise<void> {
    await page.emulateMedia({
        media: view === "print" ? "print" : "screen",
        colorScheme: view === "dark" ? "dark" : "light",
    });
    const screens: Record<View, { width: number; height: number }> = {
        desktop: SCREENS.desktop,
        phone: SCREENS.phone,
        dark: SCREENS.desktop,
        print: SHEET,
    };
    await resized(page, screens[view]);
}

/** As high as all of it, so that what stays at the lower edge of a screen does not lie over what is behind it. */
async function unrolled(page: Page): Promise<void> {
    const [size, height] = [
        page.viewportSize() ?? SCREENS.desktop,
        await page.evaluate(() => document.body.scrollHeight),
    ];
    await resized(page, { width: size.width, height: Math.max(size.height, height) });
}

/** Takes the picture: the whole page, or the first sheet as a printer would get it. */
export async function taken(page: Page, view: View, file: string): Promise<void> {
    if (view === "print") {
        await printed(page, file);
    } else {
        await unrolled(page);
        await page.screenshot({ path: file, fullPage: true, animations: "disabled", caret: "hide" });
    }
    smaller(file);
}

async function printed(page: Page, file: string): Promise<void> {
    const sheet = file.replace(/\.png$/, ".pdf");
    await asPdf(page, sheet);
    execFileSync("pdftoppm", ["-r", DOTS, "-f", "1", "-singlefile", "-png", sheet, file.replace(/\.png$/, "")]);
    rmSync(sheet);
}

/** A palette of 256 colours is enough for pages, and a third of the size; without pngquant they stay as they are. */
function smaller(file: string): void {
    const folders = (process.env["PATH"] ?? "").split(":");
    if (folders.some((folder) => existsSync(`${folder}/pngquant`))) {
        execFileSync("pngquant", ["--force", "--skip-if-larger", "--strip", "--ext", ".png", "256", file], {
            stdio: "ignore",
        });
    }
}
