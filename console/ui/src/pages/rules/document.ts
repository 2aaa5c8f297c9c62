import type { Parameter, Rules } from "../../api/shapes";

/** A change of one number, as an officer writes it: for all sections, or for one. */
export type Change = { scope: string; path: string; value: string };

/** In place of a section: it holds for all. */
export const EVERYWHERE = "NETWORK";

type Tree = { [name: string]: unknown };

/**
 * The text of a version with some numbers changed. It begins with a version's text, since what a version leaves out has the value of Limen's own rules, not that
 * of the version before.
 */
export function changed(
    base: string,
    head: { name: string; version: string; publishedAt: string; validFrom: string },
    changes: readonly Change[],
): string {
    const { publishedAt: _, approvals: __, ...kept } = parsed(base);
    const document: Tree = { ...kept, ...head, regime: kept["regime"] ?? "SBC_2024" };
    for (const { scope, path, value } of changes.filter((each) => each.path !== "" && each.value.trim() !== "")) {
        const number = Number(value.replace(",", "."));
        const written = Number.isNaN(number) ? value : number;
        const target = scope === EVERYWHERE ? document : overrideOf(document, scope);
        target["parameters"] = withValue(target["parameters"], path, written);
    }
    return JSON.stringify(document, null, 2);
}

function parsed(text: string): Tree {
    try {
        return JSON.parse(text) as Tree;
    } catch {
        return {};
    }
}

function overrideOf(document: Tree, section: string): Tree {
    const overrides = (Array.isArray(document["overrides"]) ? [...document["overrides"]] : []) as Tree[];
    const at = overrides.findIndex((each) => each["section"] === section);
    const own: Tree = at < 0 ? { section } : { ...overrides[at] };
    document["overrides"] = at < 0 ? [...overrides, own] : overrides.with(at, own);
    return own;
}

function withValue(tree: unknown, path: string, value: unknown): Tree {
    const [theme = "", name = ""] = path.split(".");
    const themes = { ...((tree as Tree | undefined) ?? {}) };
    themes[theme] = { ...((themes[theme] as Tree | undefined) ?? {}), [name]: value };
    return themes;
}

/** A version after those that there are: the whole number above the highest. */
export function nextVersion(versions: readonly string[]): string {
    const numbers = versions.map((each) => Number.parseInt(each, 10)).filter((each) => !Number.isNaN(each));
    return String(Math.max(1, ...numbers) + 1);
}

/** Under which its words stand: days and weeks are judged by the same kind of series. */
export function nameKey(path: string): string {
    return path.replace(/^(day|week)\./, "series.");
}

/** What of a refusal belongs to which change; the rest belongs to the text. */
export function placed(problems: readonly string[], changes: readonly Change[]): { of: string[][]; rest: string[] } {
    const of = changes.map(({ path }) => problems.filter((problem) => path !== "" && problem.includes(path)));
    return { of, rest: problems.filter((problem) => !of.some((each) => each.includes(problem))) };
}

/** What a version waits for next. */
export type Wait = "backtest" | "approvals" | "publication" | "nothing";

export function waitOf(rules: Rules): Wait {
    if (rules.status !== "PROPOSED") {
        return "nothing";
    }
    if (!rules.backtest) {
        return "backtest";
    }
    return rules.approvalsMissing.length > 0 ? "approvals" : "publication";
}

/** Themes in the order in which people ask for them. */
export function themeOf(parameter: Pick<Parameter, "path">): string {
    return parameter.path.split(".")[0] ?? "";
}

/** In the order in which they are read: a sentence may speak of the one before ("at least so many of them"). Those without a name come last. */
export function asRead(parameters: readonly Parameter[], names: Readonly<Record<string, string>>): Parameter[] {
    const place = new Map(Object.keys(names).map((key, i) => [key, i]));
    const of = ({ path }: Parameter): number => place.get(nameKey(path)) ?? place.size;
    return [...parameters].sort((one, other) => of(one) - of(other));
}

export type SectionApproval = { section: string; state: string; at: string };

/** Who agreed to what differs on sections: what a published text says of it. */
export function approvalsIn(text: string): SectionApproval[] {
    const approvals = parsed(text)["approvals"];
    return Array.isArray(approvals) ? (approvals as SectionApproval[]) : [];
}
