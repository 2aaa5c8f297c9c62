import type { Verdict } from "../../api/shapes";
import type { Words } from "../../words/languages/en";
import { missingOnce } from "./conditions";

/** The sentence of a verdict, composed of its code and, where the data cannot answer, of the reasons why. */
export function sentenceOf(verdict: Pick<Verdict, "verdict" | "insufficientBecause">, words: Words): string {
    const { sentence, insufficient } = words.section;
    const reasons = new Set(
        missingOnce(verdict.insufficientBecause).map(
            ({ code }) => (insufficient as Readonly<Record<string, string>>)[code] ?? code,
        ),
    );
    const said = (sentence as Readonly<Record<string, string>>)[verdict.verdict] ?? verdict.verdict;
    return [said, ...[...reasons].map((reason) => `${reason}.`)].join(" ");
}
