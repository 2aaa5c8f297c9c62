/** Hands a text to the browser as a file, byte for byte: what is tried must be what was proposed. */
export function save(name: string, text: string, type: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
}
