import type { Decision, Indicator } from "../../api/shapes";
import type { Words } from "../../words/languages/en";

/** Something a contact point may say: on which result, for which state, in which words. */
export type Wishable = { resultId: string; state: string; codes: DecisionWord[]; conditions: string[] };
export type DecisionWord = "FOLLOWED" | "NOT_FOLLOWED" | "CONFIRMED" | "DISSENT";

/** Words that ask for a reason. */
export function saysNo(word: string | null): boolean {
    return word === "NOT_FOLLOWED" || word === "DISSENT";
}

/** A reason in words: a criterion of the law or of the data, a condition, or something that is missing. */
export function nameOfReason(code: string, words: Words): string {
    const { criterion, condition, insufficient } = words.section;
    const names: Record<string, string> = { ...insufficient, ...condition, ...criterion };
    return names[code] ?? code;
}

/** What the states for which somebody is contact point may say of an indicator: of a verdict only the state that controls. */
export function decidable(indicator: Indicator, states: readonly string[]): Wishable[] {
    const own = states.filter((each) => Object.hasOwn(indicator.endorsement, each));
    const all = new Set<string>();
    indicator.verdicts.forEach((verdict) => codesOf(verdict).forEach((code) => all.add(code)));
    return own.flatMap((state) => [
        ...indicator.verdicts
            .filter(({ controllingState }) => controllingState === state)
            .map((verdict): Wishable => ({
                resultId: verdict.id,
                state,
                codes: ["FOLLOWED", "NOT_FOLLOWED"],
                conditions: [...new Set(codesOf(verdict))],
            })),
        { resultId: indicator.id, state, codes: ["CONFIRMED", "DISSENT"], conditions: [...all] },
    ]);
}

/** What holds of what was said of a week and its verdicts, a no first. */
export function latestOf(decisions: readonly Decision[], indicator: Indicator): Decision[] {
    const ids = new Set([indicator.id, ...indicator.verdicts.map(({ id }) => id)]);
    return decisions
        .filter((each) => each.holds && ids.has(each.resultId))
        .sort((one, other) => Number(saysNo(other.decision)) - Number(saysNo(one.decision)));
}

function codesOf(verdict: Indicator["verdicts"][number]): string[] {
    return [...verdict.conditions.map(({ code }) => code), ...verdict.insufficientBecause.map(({ code }) => code)];
}
