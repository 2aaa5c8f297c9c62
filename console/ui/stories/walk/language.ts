import type { Page } from "@playwright/test";
import de from "../../src/words/languages/de";
import en from "../../src/words/languages/en";
import fr from "../../src/words/languages/fr";

/** Shorter ones may be words of both languages. */
const LONG = 12;

const LANGUAGES: Readonly<Record<string, unknown>> = { de, fr };

/** Texts of the page that are English words of the interface, in another language than English. */
export async function untranslated(page: Page, language: string): Promise<string[]> {
    const english = differing(en, LANGUAGES[language]);
    const texts = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
            const inEnglish = walker.currentNode.parentElement?.closest("[lang=en]");
            if (!inEnglish) {
                found.push(walker.currentNode.textContent?.trim() ?? "");
            }
        }
        return found;
    });
    return [...new Set(texts.filter((text) => english.has(text)))].map(
        (text) => `${language}: still English: "${text}"`,
    );
}

/** The long English texts that another language says otherwise. */
function differing(one: unknown, other: unknown): Set<string> {
    if (typeof one === "string") {
        return new Set(one.length > LONG && one !== other ? [one] : []);
    }
    if (typeof one !== "object" || one === null) {
        return new Set();
    }
    const others = (other ?? {}) as Record<string, unknown>;
    return new Set(Object.entries(one).flatMap(([key, value]) => [...differing(value, others[key])]));
}
