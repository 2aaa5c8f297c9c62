/** Nobody answered. */
export const SILENT = 0;
/** A part of the pages could not be fetched: nobody answered, or the console was renewed and has other parts now. */
export const UNFETCHED = -1;

/** What the service said no with (RFC 9457), or why there is no answer: `SILENT`, `UNFETCHED`. */
export class Problem extends Error {
    constructor(
        readonly status: number,
        readonly title: string,
        readonly detail: string,
        readonly door: string | null = null,
        /** What is wrong, one by one, where it is several things. */
        readonly problems: readonly string[] = [],
    ) {
        super(title);
    }

    static of(status: number, body: unknown): Problem {
        const said = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
        const several = Array.isArray(said["problems"]) ? said["problems"].map(text) : [];
        return new Problem(status, text(said["title"]), text(said["detail"]), text(said["door"]) || null, several);
    }

    static silent(): Problem {
        return new Problem(SILENT, "", "");
    }

    static unfetched(): Problem {
        return new Problem(UNFETCHED, "", "");
    }
}

function text(value: unknown): string {
    return typeof value === "string" ? value : "";
}
