import { locale } from "../../words/words.svelte";

const EVERY_MILLIS = 15_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time of day, moving on while a component is shown. Create it while a component starts. */
export class Now {
    #millis = $state(Date.now());

    constructor() {
        $effect(() => {
            const timer = setInterval(() => (this.#millis = Date.now()), EVERY_MILLIS);
            return () => clearInterval(timer);
        });
    }

    /** How far off an instant is, such as "in 29 minutes". */
    until(instant: string): string {
        return apart(new Date(instant).getTime() - this.#millis, locale());
    }
}

/** A distance in time in words, in the largest unit that says enough. */
export function apart(millis: number, language: string): string {
    const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    const size = Math.abs(millis);
    if (size < HOUR) {
        return words.format(Math.round(millis / MINUTE), "minute");
    }
    return size < 2 * DAY
        ? words.format(Math.round(millis / HOUR), "hour")
        : words.format(Math.round(millis / DAY), "day");
}
