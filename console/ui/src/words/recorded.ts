import en from "./languages/en";
import { day, direction, section, state } from "./format";
import { SENTENCES } from "./sentences";
import { language, locale, words } from "./words.svelte";

const RULES = SENTENCES.map((sentence) => ({
    sentence,
    pattern: new RegExp(
        `^${sentence
            .split(/\{\d\}/)
            .map(plain)
            .join("(.+?)")}$`,
        "i",
    ),
}));

/** Not behind "Art."; a sentence may begin with a figure. */
const BETWEEN_SENTENCES = /(?<!Art\.)(?<=[.!?]) (?=[A-Z])|(?<!Art\.)(?<=[a-z)%]\.) (?=[0-9<])/;
const NUMBER = /^(\d[\d,]*)(\.\d+)?( %)?$/;
const REGION = / [A-Z]{2}[A-Z0-9]*\d$/;
const WORD = /[a-z]{3}/;
const ISO_DATE = /\b\d{4}-\d\d-\d\d\b/g;
const MONTHS = [..."JFMAMJJASOND"].map((_, month) =>
    new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month)),
);

/** A text of the analysis in the reader's language; null in English, and where one of its sentences is not known. */
export function recordedIn(text: string): string | null {
    if (language() === "en") {
        return null;
    }
    const own = text.trim().split(BETWEEN_SENTENCES).map(sentenceIn);
    return own.includes(null) ? null : own.join(" ");
}

function sentenceIn(text: string): string | null {
    for (const { sentence, pattern } of RULES) {
        const values = pattern.exec(text)?.slice(1).map(valueIn);
        if (values && !values.includes(null)) {
            return words().recorded[sentence].replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? "");
        }
    }
    return null;
}

/** What was filled in: a figure, a day, a place, a threat, a list, or words that are known themselves. */
function valueIn(text: string): string | null {
    const figure = NUMBER.exec(text);
    if (figure) {
        return numberIn(figure);
    }
    const date = dateIn(text);
    if (date) {
        return day(date);
    }
    if (/^[A-Z]{2}$/.test(text)) {
        return state(text);
    }
    if (/^[A-Z]{2}-[A-Z]{2}$/.test(text)) {
        return section(text, words().border);
    }
    if (/^[A-Z]{2}>[A-Z]{2}$/.test(text)) {
        return direction(text);
    }
    const threat = Object.entries(en.threat).find(([, name]) => name.toLowerCase() === text.toLowerCase());
    if (threat) {
        return words().threat[threat[0] as keyof typeof en.threat];
    }
    return sentenceIn(text) ?? sentenceIn(`${text}.`)?.slice(0, -1) ?? listIn(text) ?? asItIs(text);
}

function listIn(text: string): string | null {
    const between = ["; ", ", "].find((each) => text.includes(each));
    const parts = between === undefined ? [null] : text.split(between).map(valueIn);
    return parts.includes(null) ? null : parts.join(between);
}

/** Codes, and the names of regions, which stand before theirs. */
function asItIs(text: string): string | null {
    const isCode = !WORD.test(text.replace(/\([ivx]+\)/g, ""));
    return isCode || REGION.test(text) ? text.replace(ISO_DATE, day) : null;
}

function numberIn([, whole = "", decimals = "", perCent = ""]: readonly string[]): string {
    const digits = Math.max(decimals.length - 1, 0);
    const form = new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return form.format(Number(whole.replaceAll(",", "") + decimals)) + perCent;
}

/** `2025-01-22` and `22 January 2025`. */
function dateIn(text: string): string | null {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) {
        return text;
    }
    const [, of, month, year] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
    const at = MONTHS.indexOf(month ?? "");
    return at < 0 ? null : `${year}-${String(at + 1).padStart(2, "0")}-${of?.padStart(2, "0")}`;
}

function plain(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
