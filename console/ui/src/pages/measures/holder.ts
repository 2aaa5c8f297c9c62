import { state } from "../../words/format";
import { words, wordOf } from "../../words/words.svelte";

/** Who has to act: a state by its name, or an institution. */
export function holder(code: string): string {
    return code.length === 2 ? state(code) : wordOf(words().section.holder, code);
}
