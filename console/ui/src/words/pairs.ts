/** A table of two columns that the service reads too: the first cell of a row names it, the second may hold commas. */
export function pairsOf(text: string): Map<string, string> {
    const rows = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    return new Map(
        rows.slice(1).map((row): [string, string] => {
            const comma = row.indexOf(",");
            return [row.slice(0, comma), row.slice(comma + 1)];
        }),
    );
}
