/** Rows as a file (RFC 4180), as the service writes them: what a spreadsheet would take for a formula is made harmless. */
export function csvOf(head: string[], rows: string[][]): string {
    return [head, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
}

function cell(text: string): string {
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the browser as a file. */
export function download(name: string, text: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
}
