// node scripts/size.mjs: how much script the first view takes, packed. More than agreed is a failure of the build.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const MOST = 300 * 1024;
const PAGES = "../target/ui/pages/";
const FIRST_VIEW = ["index.html", "src/pages/overview/Overview.svelte", "src/words/languages/de.ts"];

const manifest = JSON.parse(readFileSync(`${PAGES}manifest.json`, "utf8"));

/** A part and all that it needs before it runs. */
function withNeeded(part, found = new Set()) {
    if (!found.has(part)) {
        found.add(part);
        (manifest[part].imports ?? []).forEach((needed) => withNeeded(needed, found));
    }
    return found;
}

const parts = new Set(FIRST_VIEW.flatMap((part) => [...withNeeded(part)]));
const size = [...parts].reduce((sum, part) => sum + gzipSync(readFileSync(PAGES + manifest[part].file)).length, 0);
const figure = `first view: ${(size / 1024).toFixed(1)} KiB of script, packed (expected: below ${MOST / 1024})`;
if (size >= MOST) {
    console.error(figure);
    process.exit(1);
}
console.log(figure);
