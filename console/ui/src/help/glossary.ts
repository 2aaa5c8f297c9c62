import type { Words } from "../words/languages/en";

/** A word that pages show, and what it means. */
export type Entry = { key: string; kind: string; term: string; means: string };

type Texts = Readonly<Record<string, string>>;
type Kind = { kind: keyof Words["help"]["means"]; terms: (words: Words) => Texts };

/** Words of codes: each stands once, where pages take it from, so that the glossary cannot call it otherwise. */
export const KINDS: readonly Kind[] = [
    { kind: "level", terms: ({ level: { label: _, scale: __, ...codes } }) => codes },
    { kind: "verdict", terms: (words) => words.section.verdict },
    { kind: "condition", terms: (words) => words.section.condition },
    { kind: "insufficient", terms: (words) => words.section.insufficient },
    { kind: "supports", terms: (words) => words.section.supports },
    { kind: "agreement", terms: (words) => words.section.agreement },
    { kind: "confidence", terms: (words) => words.confidence },
    { kind: "threat", terms: (words) => words.threat },
    { kind: "pattern", terms: (words) => words.pattern },
    { kind: "label", terms: (words) => words.alert.labels },
    { kind: "standing", terms: (words) => words.alerts.standing },
    { kind: "status", terms: (words) => words.alert.status },
    { kind: "severity", terms: (words) => words.alert.severity },
    { kind: "certainty", terms: (words) => words.alert.certainty },
    { kind: "urgency", terms: (words) => words.alert.urgency },
    { kind: "answer", terms: (words) => words.alert.code },
    { kind: "due", terms: (words) => words.section.dueStatus },
    { kind: "decision", terms: (words) => words.section.decision },
    { kind: "review", terms: (words) => words.reviews.status },
    { kind: "rules", terms: (words) => words.rules.status },
    { kind: "procedure", terms: (words) => words.measures.procedure },
    { kind: "ground", terms: (words) => words.measures.grounds },
    { kind: "reported", terms: (words) => words.quality.kind },
    { kind: "absence", terms: (words) => words.reports.absence },
    { kind: "role", terms: ({ role: { union: _, ...codes } }) => codes },
];

const THINGS = "terms";

/** All entries: things by the alphabet, then the words of each kind in their order. */
export function glossary(words: Words): Entry[] {
    const things = Object.entries(words.help.terms)
        .map(([name, { term, means }]) => ({ key: `${THINGS}.${name}`, kind: THINGS, term, means }))
        .sort((one, other) => one.term.localeCompare(other.term, words.locale));
    const codes = KINDS.flatMap(({ kind, terms }) => {
        const means: Texts = words.help.means[kind];
        return Object.entries(terms(words)).map(([code, term]) => ({
            key: `${kind}.${code}`,
            kind,
            term,
            means: means[code] ?? "",
        }));
    });
    return [...things, ...codes];
}

/** Whether every word that was asked for stands in one of the texts. */
export function matches(asked: string, ...texts: readonly string[]): boolean {
    const within = texts.join(" ").toLocaleLowerCase();
    return asked
        .toLocaleLowerCase()
        .split(/\s+/)
        .every((word) => within.includes(word));
}
