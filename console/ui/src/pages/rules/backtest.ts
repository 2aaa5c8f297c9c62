/** What a backtest's page holds of its tables (`limen backtest`): the same rows as its files. */
export type Episode = {
    change: "GAINED" | "LOST" | "EARLIER" | "LATER" | "SAME";
    hours: string;
    pattern: string;
    sections: string[];
    direction: string;
    knownPresent: string;
    knownCandidate: string;
    headline: string;
};
export type OtherVerdict = { section: string; state: string; week: string; present: string; candidate: string };
export type OtherLevel = { section: string; week: string; present: string; candidate: string };
export type Truth = { rules: string; alerts: string; wrong: string };
export type Tried = {
    /** What was replayed, in one English sentence. */
    history: string;
    episodes: Episode[];
    verdicts: OtherVerdict[];
    levels: OtherLevel[];
    truths: Truth[];
};

export type Counted = { name: string; present: number; candidate: number };
export type Changed = { section: string; gained: number; lost: number; earlier: number; later: number };

type Row = Record<string, string>;

/** Rows of a CSV file (RFC 4180) by the names in its head. */
export function rowsOf(text: string): Row[] {
    const [head = [], ...rows] = cellsOf(text);
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

function cellsOf(text: string): string[][] {
    return [...text.matchAll(/((?:"(?:[^"]|"")*"|[^\n"])+)\r?\n?/g)].map((line) =>
        [...(line[1] ?? "").matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
            (cell) => cell[1]?.replaceAll('""', '"') ?? (cell[2] ?? "").trim(),
        ),
    );
}

/** The tables of a backtest's page; nothing if it holds none, as a page of an earlier program. It is read, never shown. */
export function triedOf(page: Document): Tried | null {
    const table = (name: string): Row[] => rowsOf(templateOf(page, name)?.content.textContent ?? "");
    if (!templateOf(page, "alerts.csv")) {
        return null;
    }
    return {
        history: page.querySelector("main > p")?.textContent?.trim() ?? "",
        episodes: table("alerts.csv").map(episodeOf),
        verdicts: table("verdicts.csv").map((row) => ({
            section: row["section"] ?? "",
            state: row["controlling_state"] ?? "",
            week: row["week"] ?? "",
            present: row["present"] ?? "",
            candidate: row["candidate"] ?? "",
        })),
        levels: table("levels.csv").map((row) => ({
            section: row["section"] ?? "",
            week: row["week"] ?? "",
            present: row["present"] ?? "",
            candidate: row["candidate"] ?? "",
        })),
        truths: table("false-alerts.csv").map((row) => ({
            rules: row["rules"] ?? "",
            alerts: row["alerts"] ?? "",
            wrong: row["false_alerts"] ?? "",
        })),
    };
}

function templateOf(page: Document, name: string): HTMLTemplateElement | null {
    return page.querySelector<HTMLTemplateElement>(`template[data-file="${name}"]`);
}

function episodeOf(row: Row): Episode {
    return {
        change: (row["change"] ?? "SAME") as Episode["change"],
        hours: row["hours"] ?? "",
        pattern: row["pattern"] ?? "",
        sections: (row["sections"] ?? "").split(" ").filter((each) => each !== ""),
        direction: row["direction"] ?? "",
        knownPresent: row["known_present"] ?? "",
        knownCandidate: row["known_candidate"] ?? "",
        headline: row["headline"] ?? "",
    };
}

export function countOf(episodes: readonly Episode[], change: Episode["change"]): number {
    return episodes.filter((each) => each.change === change).length;
}

/** Alerts under both rules by pattern, those with most first. */
export function byPattern(episodes: readonly Episode[]): Counted[] {
    const names = [...new Set(episodes.map((each) => each.pattern))];
    return names
        .map((name) =>
            counted(
                name,
                episodes.filter((each) => each.pattern === name),
            ),
        )
        .sort((one, other) => other.present + other.candidate - one.present - one.candidate);
}

/** Alerts under both rules by the Monday of the week in which they were first told; weeks between without any are there too. */
export function byWeek(episodes: readonly Episode[]): Counted[] {
    const told = episodes.flatMap((each) => [
        { monday: mondayOf(each.knownPresent), present: 1, candidate: 0 },
        { monday: mondayOf(each.knownCandidate), present: 0, candidate: 1 },
    ]);
    const known = told.filter((each) => each.monday !== "");
    const mondays = known.map((each) => each.monday).sort();
    return weeksBetween(mondays[0], mondays.at(-1)).map((name) => {
        const ofWeek = known.filter((each) => each.monday === name);
        return {
            name,
            present: ofWeek.reduce((sum, each) => sum + each.present, 0),
            candidate: ofWeek.reduce((sum, each) => sum + each.candidate, 0),
        };
    });
}

/** Sections that would have heard otherwise, those with most first. */
export function bySection(episodes: readonly Episode[]): Changed[] {
    const differing = episodes.filter((each) => each.change !== "SAME");
    const sections = [...new Set(differing.flatMap((each) => each.sections))];
    return sections
        .map((section) => {
            const own = differing.filter((each) => each.sections.includes(section));
            return {
                section,
                gained: countOf(own, "GAINED"),
                lost: countOf(own, "LOST"),
                earlier: countOf(own, "EARLIER"),
                later: countOf(own, "LATER"),
            };
        })
        .sort((one, other) => other.gained + other.lost - one.gained - one.lost);
}

function counted(name: string, episodes: readonly Episode[]): Counted {
    return {
        name,
        present: episodes.filter((each) => each.knownPresent !== "").length,
        candidate: episodes.filter((each) => each.knownCandidate !== "").length,
    };
}

const WEEK_MILLIS = 7 * 86_400_000;

function mondayOf(instant: string): string {
    if (instant === "") {
        return "";
    }
    const day = new Date(instant);
    day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
    return day.toISOString().slice(0, 10);
}

function weeksBetween(first: string | undefined, last: string | undefined): string[] {
    if (!first || !last) {
        return [];
    }
    const count = Math.round((Date.parse(last) - Date.parse(first)) / WEEK_MILLIS) + 1;
    return Array.from({ length: count }, (_, i) =>
        new Date(Date.parse(first) + i * WEEK_MILLIS).toISOString().slice(0, 10),
    );
}
