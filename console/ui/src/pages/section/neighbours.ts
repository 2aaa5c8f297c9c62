import type { Indicator, KnownSection } from "../../api/shapes";

/** The latest week of each section that shares a state with one. Indicators come latest first. */
export function neighboursOf(
    section: string,
    sections: readonly KnownSection[],
    indicators: readonly Indicator[],
): Indicator[] {
    const states = new Set(sections.find(({ id }) => id === section)?.states ?? []);
    const near = new Set(
        sections
            .filter(({ id, states: own }) => id !== section && own.some((each) => states.has(each)))
            .map(({ id }) => id),
    );
    const latest = new Map<string, Indicator>();
    for (const each of indicators) {
        if (near.has(each.section) && !latest.has(each.section)) {
            latest.set(each.section, each);
        }
    }
    return [...latest.values()];
}
