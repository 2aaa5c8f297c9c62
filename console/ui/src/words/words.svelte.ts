import en, { type Words } from "./languages/en";

const KEY = "limen.language";
const FALLBACK = "en";

/** Every file in `languages/` is a language; all but English are fetched when they are wanted. */
const files = import.meta.glob<{ default: Words }>(["./languages/*.ts", "!./languages/en.ts"]);
const codes = [FALLBACK, ...Object.keys(files).map(codeOf)].sort();

let code = $state(FALLBACK);
let chosen = $state.raw<Words>(en);

/** The words of the language in use: `words().overview.title`. */
export function words(): Words {
    return chosen;
}

/** How the language in use writes dates and numbers, for `Intl`. */
export function locale(): string {
    return chosen.locale;
}

/** Its code, for `lang`. */
export function language(): string {
    return code;
}

export function languages(): string[] {
    return codes;
}

/** What a language calls itself. */
export function nameOf(wanted: string): string {
    return new Intl.DisplayNames([wanted], { type: "language" }).of(wanted) ?? wanted;
}

/** The language that somebody chose before, or the first of the browser's that there is. */
export async function begin(): Promise<void> {
    await use(preferred(localStorage.getItem(KEY), navigator.languages, codes));
    document.documentElement.lang = code;
}

export async function choose(wanted: string): Promise<void> {
    localStorage.setItem(KEY, wanted);
    await use(wanted);
    document.documentElement.lang = code;
}

export function preferred(kept: string | null, browsers: readonly string[], known: readonly string[]): string {
    const wishes = [kept ?? "", ...browsers.map((each) => each.split("-")[0] ?? "")];
    return wishes.find((wish) => known.includes(wish)) ?? FALLBACK;
}

/** Takes up a language; the document is told by those who call. */
export async function use(wanted: string): Promise<void> {
    const load = files[`./languages/${wanted}.ts`];
    chosen = load ? (await load()).default : en;
    code = load ? wanted : FALLBACK;
}

function codeOf(file: string): string {
    return file.slice(file.lastIndexOf("/") + 1, -".ts".length);
}

/** The word of a code, such as a threat; the code itself where there is none yet, so that nothing is hidden. */
export function wordOf(group: Readonly<Record<string, string>>, wanted: string | null | undefined): string {
    return wanted ? (group[wanted] ?? wanted) : "";
}
