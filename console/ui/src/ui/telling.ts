import { Problem } from "../api/problem";
import type { Words } from "../words/languages/en";

/** What a failure means for the one who sees it. */
export function tellingOf(problem: unknown, words: Words): string {
    const status = problem instanceof Problem ? problem.status : -1;
    if (status === 0) {
        return words.states.silent;
    }
    if (status === 403) {
        return words.states.notForRole;
    }
    if (status === 404) {
        return words.states.notShown;
    }
    return status === 429 ? words.states.tooOften : words.states.broken;
}
