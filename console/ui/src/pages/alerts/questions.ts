import rows from "../../../../../common/src/main/resources/exchange/questions.csv?raw";
import { pairsOf } from "../../words/pairs";

const asked = pairsOf(rows);

/** What the other side can be asked first, by the pattern: names of questions. The form for SIENA reads the same table. */
export function questionsOf(pattern: string): readonly string[] {
    return (asked.get(pattern) ?? "own").split(" ");
}
