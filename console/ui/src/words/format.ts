import { locale } from "./words.svelte";

/** Days and instants of results are UTC: two states look at the same day. What people did is told in the time of the reader (`clock`). */
const ZONE = "UTC";

/** A number as the language writes it. */
export function number(value: number, digits?: number): string {
    return new Intl.NumberFormat(locale(), digits === undefined ? {} : { maximumFractionDigits: digits }).format(value);
}

/** A number with just so many digits after the point, so that a column of them can be compared. */
export function fixed(value: number, digits: number): string {
    return new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
        value,
    );
}

/** A share between 0 and 1, in whole per cent. */
export function percent(share: number): string {
    return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(share);
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** A figure of the service, which is a text since `<5` is one: its digits as the language writes them, everything else as it came. */
export function figure(text: string | null | undefined): string {
    if (text === null || text === undefined || text === "") {
        return "–";
    }
    return text.replace(" to ", "–").replace(DIGITS, (found) => {
        const plain = found.replaceAll(",", "");
        const digits = plain.split(".")[1]?.length ?? 0;
        return new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
            Number(plain),
        );
    });
}

/** A ratio of the service with one digit after the point, so that ratios in a column can be compared. */
export function tenths(text: string): string {
    const value = Number(text);
    return Number.isFinite(value) ? figure(value.toFixed(1)) : figure(text);
}

/** A sum of figures of three digits, with three digits itself: more would promise what the parts do not hold. */
export function threeDigits(sum: number): number {
    return Number(sum.toPrecision(3));
}

/** The value of such a figure for sorting and drawing: of what lies between two figures the middle, of `<5` half of it. */
export function valueOf(text: string | null | undefined): number | null {
    const found = (text?.match(DIGITS) ?? []).map((each) => Number(each.replaceAll(",", "")));
    const [first, second] = found;
    if (first === undefined || found.length > 2) {
        return null;
    }
    if (second !== undefined) {
        return (first + second) / 2;
    }
    return text?.startsWith("<") ? first / 2 : first;
}

/** A day such as 2025-03-04, in words. */
export function day(text: string): string {
    return new Intl.DateTimeFormat(locale(), {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: ZONE,
    }).format(new Date(text));
}

/** An instant with its time of day. */
export function instant(text: string): string {
    return new Intl.DateTimeFormat(locale(), {
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZone: ZONE,
        timeZoneName: "short",
    }).format(new Date(text));
}

/** The Monday of an ISO week such as 2025-W09. */
export function mondayOf(week: string): Date {
    const [year = 0, number = 1] = week.split("-W").map(Number);
    const fourth = new Date(Date.UTC(year, 0, 4));
    const weekday = (fourth.getUTCDay() + 6) % 7;
    return new Date(Date.UTC(year, 0, 4 - weekday + (number - 1) * 7));
}

/** An ISO week by its days, such as "3 – 9 Mar 2025". */
export function week(text: string): string {
    const from = mondayOf(text);
    const to = new Date(from.getTime() + 6 * 86_400_000);
    return new Intl.DateTimeFormat(locale(), {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: ZONE,
    }).formatRange(from, to);
}

/** A state by its name. */
export function state(code: string): string {
    return new Intl.DisplayNames([locale()], { type: "region" }).of(code) ?? code;
}

/** A section by the names of its states, such as "Austria–Hungary". */
export function section(id: string, borderTypes: Readonly<Record<string, string>>): string {
    const [states = "", kind] = id.split(":");
    const names = states.split("-").map(state).join("–");
    return kind ? `${names}, ${borderTypes[kind] ?? kind}` : names;
}

/** A direction such as `AT>DE`, by its states. */
export function direction(text: string): string {
    return text
        .split(">")
        .map((end) => (end === "*" ? "…" : end))
        .join(" → ");
}

/** The time of day where the reader is, with its zone; with its day where that is not today. */
export function clock(instant: string): string {
    const at = new Date(instant);
    const today = at.toDateString() === new Date().toDateString();
    const form: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" };
    if (!today) {
        Object.assign(form, { day: "numeric", month: "short" });
        if (at.getFullYear() !== new Date().getFullYear()) {
            form.year = "numeric";
        }
    }
    return new Intl.DateTimeFormat(locale(), form).format(at);
}
