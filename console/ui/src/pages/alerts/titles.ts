import type { Alert } from "../../api/shapes";
import { section, state } from "../../words/format";
import { language, words, wordOf } from "../../words/words.svelte";

/** As many sections as can be named in a line. */
const NAMED = 2;

/** What an alert is about, in the reader's language: the threats, or what is due. */
export function titleOf(alert: Alert): string {
    const named = alert.threats.map((threat) => wordOf(words().threat, threat));
    const about = named.length > 0 ? named : dutiesOf(alert);
    const pattern = wordOf(words().pattern, alert.pattern);
    return about.length === 0 ? pattern : words().alert.titled(pattern, about.join(", "));
}

/** The rules of law that an alert reminds of. */
function dutiesOf(alert: Alert): string[] {
    const rules: Readonly<Record<string, string>> = words().section.rule;
    return alert.reasons.flatMap(({ rule }) => rules[rule] ?? []);
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

/** Whether only its headline, which is English, tells an English reader what the title does not. */
export function saidOnly(alert: Alert): boolean {
    return language() === "en" && alert.threats.length === 0 && dutiesOf(alert).length === 0;
}
