/** What two states can find of the checks on their section, by axis; the first and the last of an axis stand alone. */
export const AXES: Readonly<Record<string, readonly string[]>> = {
    LOCATION: [
        "LOCATION_PROPORTIONATE",
        "LOCATION_WIDER_THAN_NEEDED",
        "LOCATION_FIXED_PLACES",
        "LOCATION_NOT_EXAMINED",
    ],
    FREQUENCY: [
        "FREQUENCY_PROPORTIONATE",
        "FREQUENCY_HIGHER_THAN_NEEDED",
        "FREQUENCY_ALWAYS_THE_SAME",
        "FREQUENCY_NOT_EXAMINED",
    ],
    INTENSITY: [
        "INTENSITY_PROPORTIONATE",
        "INTENSITY_HIGHER_THAN_NEEDED",
        "INTENSITY_SYSTEMATIC",
        "INTENSITY_NOT_EXAMINED",
    ],
};

export const IMPACTS: readonly string[] = ["CONNECTIONS_CLOSED", "COMMUNITIES_BURDENED", "INTERNAL_MARKET_BURDENED"];

function standsAlone(finding: string): boolean {
    return finding.endsWith("_PROPORTIONATE") || finding.endsWith("_NOT_EXAMINED");
}

/** The findings after one of an axis was pressed: what stands alone takes the place of all others of its axis. */
export function pressed(findings: readonly string[], axis: string, finding: string): string[] {
    const ofAxis = AXES[axis] ?? [];
    if (findings.includes(finding)) {
        return findings.filter((each) => each !== finding);
    }
    const kept = findings.filter((each) => !ofAxis.includes(each) || (!standsAlone(finding) && !standsAlone(each)));
    return [...kept, finding];
}

/** The axes of which nothing is found yet. */
export function missing(findings: readonly string[]): string[] {
    return Object.keys(AXES).filter((axis) => !(AXES[axis] ?? []).some((each) => findings.includes(each)));
}
