import type { paths } from "./described";
import { Problem } from "./problem";
import { cookie } from "./cookie";

type Reads = { [Path in keyof paths]: paths[Path] extends { get: { responses: infer Answers } } ? Answers : never };
type Body<Answers> = Answers extends { 200: { content: infer Content } } ? Form<Content> : never;
/** Of the forms of an answer the one that is read here. */
type Form<Content> = Content extends { "application/json": infer Json } ? Json : Content[keyof Content];

/** Addresses that can be read, as the description names them. */
export type ReadPath = { [Path in keyof Reads]: [Reads[Path]] extends [never] ? never : Path }[keyof Reads];
export type Answer<Path extends ReadPath> = Body<Reads[Path]>;
type Page<Path extends ReadPath> = Answer<Path> extends { items: (infer Item)[] } ? Item : never;

/** Parts of an address: those in braces and those behind the question mark. */
export type Asked = {
    path?: Record<string, string>;
    query?: Record<string, string | number | boolean | null | undefined>;
    signal?: AbortSignal;
};

const REMEMBERED = 60;
const ITEMS_AT_ONCE = 1000;

/** The last answers by their address and mark: what has not changed is the very object that was shown before. */
const answers = new Map<string, { mark: string; body: unknown }>();
const leaving = new Set<(problem: Problem) => void>();

/** Told when the session has ended. */
export function onLoggedOut(told: (problem: Problem) => void): void {
    leaving.add(told);
}

/** The address of a question; with `format: "csv"` among `query` also that of its file. */
export function address(path: string, asked: Asked = {}): string {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(asked.path?.[name] ?? ""));
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(asked.query ?? {})) {
        if (value !== null && value !== undefined && value !== "") {
            query.set(name, String(value));
        }
    }
    return query.size > 0 ? `${filled}?${query}` : filled;
}

/** Reads one thing or a page of a list. */
export async function read<Path extends ReadPath>(path: Path, asked: Asked = {}): Promise<Answer<Path>> {
    const from = address(path, asked);
    const known = answers.get(from);
    const headers: Record<string, string> = { Accept: "application/json" };
    if (known) {
        headers["If-None-Match"] = known.mark;
    }
    const response = await answered(from, {
        headers,
        cache: "no-store",
        ...(asked.signal ? { signal: asked.signal } : {}),
    });
    if (response.status === 304 && known) {
        return known.body as Answer<Path>;
    }
    const body: unknown = await response.json();
    remember(from, response.headers.get("ETag"), body);
    return body as Answer<Path>;
}

/** Reads a file that is kept with something, as text. */
export async function readFile(path: ReadPath, asked: Asked = {}): Promise<string> {
    return (await answered(address(path, asked), { cache: "no-store" })).text();
}

/** Reads all pages of a list, at most as many items as are asked for. */
export async function readAll<Path extends ReadPath>(
    path: Path,
    asked: Asked = {},
    most = 10_000,
): Promise<Page<Path>[]> {
    const items: Page<Path>[] = [];
    let after: string | undefined;
    do {
        const page = (await read(path, { ...asked, query: { limit: ITEMS_AT_ONCE, ...asked.query, after } })) as {
            items?: Page<Path>[];
            next?: string;
        };
        items.push(...(page.items ?? []));
        after = page.next;
    } while (after && items.length < most);
    return items.slice(0, most);
}

/** Writes; the answer is what the service made of it, or nothing. */
export async function write(
    method: "POST" | "PUT" | "DELETE",
    path: string,
    asked: Asked,
    body?: unknown,
): Promise<unknown> {
    const headers: Record<string, string> = { Accept: "application/json", "X-XSRF-TOKEN": cookie("XSRF-TOKEN") };
    const sent: RequestInit = { method, headers };
    if (body !== undefined) {
        headers["Content-Type"] = "application/json";
        sent.body = JSON.stringify(body);
    }
    const response = await answered(address(path, asked), sent);
    const text = await response.text();
    return text === "" ? null : JSON.parse(text);
}

/** Sends a form, as the login is one. */
export async function sendForm(path: string, fields: Record<string, string>): Promise<void> {
    await answered(path, {
        method: "POST",
        headers: { "X-XSRF-TOKEN": cookie("XSRF-TOKEN") },
        body: new URLSearchParams(fields),
    });
}

/** Nothing of one session may be seen in the next. */
export function forgetAnswers(): void {
    answers.clear();
}

async function answered(from: string, request: RequestInit): Promise<Response> {
    let response: Response;
    try {
        response = await fetch(from, { credentials: "same-origin", ...request });
    } catch (failure) {
        if (failure instanceof DOMException && failure.name === "AbortError") {
            throw failure;
        }
        throw Problem.silent();
    }
    if (response.ok || response.status === 304) {
        return response;
    }
    const problem = Problem.of(response.status, await response.json().catch(() => null));
    if (problem.status === 401 && problem.door) {
        leaving.forEach((told) => told(problem));
    }
    throw problem;
}

function remember(from: string, mark: string | null, body: unknown): void {
    if (mark === null) {
        return;
    }
    answers.delete(from);
    answers.set(from, { mark, body });
    const oldest = answers.keys().next().value;
    if (answers.size > REMEMBERED && oldest !== undefined) {
        answers.delete(oldest);
    }
}
