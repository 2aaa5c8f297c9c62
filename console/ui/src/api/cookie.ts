/** The value of a cookie that pages may read; empty if there is none. */
export function cookie(name: string, all: string = document.cookie): string {
    const found = all.split("; ").find((each) => each.startsWith(`${name}=`));
    return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
}
