/** Results as the tests of this page need them: what they do not look at is left out. */
import type { Indicator, Verdict } from "../../api/shapes";

export function week(text: string, given: Partial<Indicator> = {}): Indicator {
    return {
        id: `I|A-B|${text}`,
        section: "A-B",
        week: text,
        level: "LOW",
        threats: [],
        verdicts: [],
        ...given,
    } as unknown as Indicator;
}

export function verdict(given: Partial<Verdict>): Verdict {
    return {
        id: "V",
        controllingState: "A",
        lineage: "A-L1",
        measureIds: [],
        conditions: [],
        insufficientBecause: [],
        ...given,
    } as unknown as Verdict;
}
