/** A piece of a line of a paper. */
export type Part =
    | { kind: "text"; text: string }
    | { kind: "code"; text: string }
    | { kind: "strong"; parts: Part[] }
    | { kind: "em"; parts: Part[] }
    | { kind: "card"; to: string; parts: Part[] }
    | { kind: "picture"; file: string; text: string };

/** A piece of a paper, as `scripts/help.mjs` makes it. */
export type Block =
    | { kind: "heading"; level: number; parts: Part[] }
    | { kind: "paragraph"; parts: Part[] }
    | { kind: "list"; ordered: boolean; items: Part[][] }
    | { kind: "table"; head: Part[][]; rows: Part[][][] };

/** A judgment, and one thing that follows from it. */
export type Judgment = {
    case: string;
    name: string;
    decided: string;
    provision: string;
    follows: string;
    bears: string;
    known: string;
};

const papers = import.meta.glob<{ default: Block[] }>("./made/[0-9]*.json");
const pictures = import.meta.glob<string>("../../../../docs/methods/*.svg", {
    query: "?url",
    import: "default",
    eager: true,
});

/** The pieces of a card, without its first heading. */
export async function paperOf(card: string): Promise<Block[]> {
    const load = papers[`./made/${card}.json`];
    if (!load) {
        throw new Error(`card ${card} (expected: one of docs/methods)`);
    }
    return (await load()).default.slice(1);
}

export async function judgments(): Promise<Judgment[]> {
    return (await import("./made/cases.json")).default;
}

/** The address of a picture of a card. */
export function pictureOf(file: string): string {
    return pictures[`../../../../docs/methods/${file}`] ?? "";
}
