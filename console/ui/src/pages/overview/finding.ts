import type { Standing } from "../../api/shapes";
import type { Words } from "../../words/languages/en";
import { hasData, levelOf, rank, type LevelName } from "./standings";

/** More names than these make no heading. */
const NAMED = 2;

/** The overview in one sentence: where it is strongest, and whether that is said of all sections or of those shown. */
export function findingOf(
    standings: readonly Standing[],
    latest: string | null,
    words: Words,
    name: (section: string) => string,
): string {
    const known = standings
        .map((standing) => ({ id: standing.section, level: levelOf(standing, latest) }))
        .filter(({ level }) => hasData(level));
    const { findings } = words.overview;
    if (standings.length > 0 && standings.every(({ release }) => release === "NOTHING")) {
        return findings.hidden;
    }
    const sentence = sentenceOf(known, words, name);
    const all = standings.every(({ release }) => release !== "NOTHING");
    return all || known.length === 0 ? sentence : findings.ofShown(sentence);
}

function sentenceOf(known: Known[], words: Words, name: (section: string) => string): string {
    const { findings } = words.overview;
    const strong = from(known, "HIGH");
    if (strong.length > 0) {
        return findings.strong(named(strong, name), strong.length - NAMED);
    }
    const raised = from(known, "MEDIUM");
    if (raised.length > 0) {
        return findings.raised(named(raised, name), raised.length - NAMED);
    }
    return from(known, "LOW").length > 0 ? findings.usual : findings.none;
}

type Known = { id: string; level: LevelName };

/** Those of a level or a stronger one, the strongest first. */
function from(known: Known[], least: LevelName): Known[] {
    return known
        .filter(({ level }) => rank(level) >= rank(least))
        .sort((one, other) => rank(other.level) - rank(one.level));
}

function named(found: Known[], name: (section: string) => string): string {
    return found
        .slice(0, NAMED)
        .map(({ id }) => name(id))
        .join(", ");
}
