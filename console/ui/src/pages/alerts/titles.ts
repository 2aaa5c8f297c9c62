import type { Alert } from "../../api/shapes";
import { section, state } from "../../words/format";
import { words, wordOf } from "../../words/words.svelte";

/** As many sections as can be named in a line. */
const NAMED = 2;

/** What an alert is about, in the reader's language. */
export function titleOf(alert: Alert): string {
    const threats = alert.threats.map((threat) => wordOf(words().threat, threat)).join(", ");
    const pattern = wordOf(words().pattern, alert.pattern);
    return threats === "" ? pattern : words().alert.titled(pattern, threats);
}

export function placesOf(alert: Alert): string {
    return alert.sections.length > NAMED
        ? words().alerts.places(alert.sections.length)
        : alert.sections.map((each) => section(each, words().border)).join(" · ");
}

/** The way across, by the names of the states; nothing where an alert has none. */
export function directionOf(alert: Alert): string {
    const ends = (alert.direction ?? "").split(">").filter((end) => end !== "");
    return ends.map((end) => (end === "*" ? "…" : state(end))).join(" → ");
}
