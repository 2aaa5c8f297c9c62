import type { Snippet } from "svelte";

/** A column of a table: what it is called, what it is sorted by, how it is shown. */
export type Column<Row> = {
    key: string;
    label: string;
    /** What it is sorted by, and what the file holds unless `file` says otherwise. Nothing stands last in either order. */
    value: (row: Row) => string | number | null;
    /** What the file holds, where that is not what it is sorted by: a count below 5 is sorted as a number, and none. */
    file?: (row: Row) => string;
    /** How it is shown, if not as its value. */
    text?: (row: Row) => string;
    cell?: Snippet<[Row]>;
    /** Figures stand to the right. */
    figures?: boolean;
    /** The row is named by this column. */
    head?: boolean;
    sortable?: boolean;
    /** Left out on narrow screens. */
    wideOnly?: boolean;
};

export type Order = { key: string; ascending: boolean };

/** Rows in an order; equal ones stay as they were. */
export function sorted<Row>(
    rows: readonly Row[],
    columns: readonly Column<Row>[],
    order: Order | null,
    locale = "en",
): Row[] {
    const column = columns.find((each) => each.key === order?.key);
    if (!column || !order) {
        return [...rows];
    }
    const texts = new Intl.Collator(locale, { numeric: true });
    const sign = order.ascending ? 1 : -1;
    return [...rows].sort((one, other) => {
        const [a, b] = [column.value(one), column.value(other)];
        if (a === null || b === null) {
            return Number(a === null) - Number(b === null);
        }
        return sign * (typeof a === "number" && typeof b === "number" ? a - b : texts.compare(String(a), String(b)));
    });
}

/** A cell of the file: figures without the comma of thousands, which a spreadsheet of another language takes for a decimal point. */
export function cellOf<Row>(row: Row, column: Column<Row>): string {
    const text = column.file ? column.file(row) : String(column.value(row) ?? "");
    return column.figures ? text.replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, (found) => found.replaceAll(",", "")) : text;
}

/** The order after a column's head was pressed. */
export function pressed(order: Order | null, key: string): Order {
    return { key, ascending: order?.key === key ? !order.ascending : true };
}
