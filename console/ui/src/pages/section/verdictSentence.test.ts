import { describe, expect, it } from "vitest";
import sentences from "../../../../../common/src/main/java/eu/limen/assessment/Sentences.java?raw";
import de from "../../words/languages/de";
import en from "../../words/languages/en";
import fr from "../../words/languages/fr";
import { sentenceOf } from "./verdictSentence";

const because = { code: "NO_EXPOSURE", text: "No checks are reported by AT." } as const;

describe("a verdict's sentence", () => {
    it("says in English what is recorded, word for word", () => {
        const constants = sentences.replace(/"\s*\+\s*"/g, "");
        for (const [code, sentence] of Object.entries(en.section.sentence)) {
            expect(constants, code).toContain(`"${sentence}`);
        }
    });

    it("is complete in every language", () => {
        for (const words of [de, fr]) {
            expect(sentenceOf({ verdict: "REPLACEABLE_NOW", insufficientBecause: [] }, words)).toBe(
                words.section.sentence.REPLACEABLE_NOW,
            );
        }
    });

    it("gives each reason once, where the data cannot answer", () => {
        const said = sentenceOf(
            { verdict: "INSUFFICIENT_EVIDENCE", insufficientBecause: [because, { ...because, state: "AT" }] },
            de,
        );

        expect(said).toBe("Die Daten können das nicht beantworten: Es sind keine Kontrollen gemeldet.");
    });
});
