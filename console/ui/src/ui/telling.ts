import { Problem, SILENT, UNFETCHED } from "../api/problem";
import type { Words } from "../words/languages/en";

/** What a failure means for the one who sees it. */
export function tellingOf(problem: unknown, words: Words): string {
    const { states } = words;
    switch (problem instanceof Problem ? problem.status : null) {
        case SILENT:
            return states.silent;
        case UNFETCHED:
            return states.unfetched;
        case 403:
            return states.notForRole;
        case 404:
            return states.notShown;
        case 429:
            return states.tooOften;
        case 503:
            return states.busy;
        default:
            return states.broken;
    }
}

/** What it means that something was not taken: what is wrong with it says the service. */
export function refusalOf(problem: unknown, words: Words): string {
    switch (problem instanceof Problem ? problem.status : null) {
        case 400:
            return words.states.refused;
        case 409:
            return words.states.overtaken;
        default:
            return tellingOf(problem, words);
    }
}
