import rows from "../../../src/main/resources/eu/limen/console/pages/routes.csv?raw";

export type Params = Record<string, string>;
export type Place = { name: string; params: Params };

type Route = { name: string; path: string; pattern: RegExp; names: string[] };

/** Reads the table of pages that the service has too. */
export function parseRoutes(text: string): Route[] {
    return text
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .slice(1)
        .map((line) => {
            const [name = "", path = ""] = line.split(",");
            const names = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? "");
            return { name, path, names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "([^/]+)")}$`) };
        });
}

const routes = parseRoutes(rows);

/** Which page an address is; nothing where there is none. */
export function placeOf(path: string): Place | null {
    for (const route of routes) {
        const found = route.pattern.exec(path);
        if (found) {
            const values = found.slice(1).map(decodeURIComponent);
            return {
                name: route.name,
                params: Object.fromEntries(route.names.map((name, i) => [name, values[i] ?? ""])),
            };
        }
    }
    return null;
}

/** The address of a page. */
export function href(name: string, params: Params = {}, query: Params = {}): string {
    const route = routes.find((each) => each.name === name);
    if (!route) {
        throw new Error(`page ${name} (expected: one of routes.csv)`);
    }
    const path = route.path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? ""));
    const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""));
    return asked.size > 0 ? `${path}?${asked}` : path;
}
