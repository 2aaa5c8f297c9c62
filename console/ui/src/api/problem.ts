/** What the service said no with (RFC 9457), or that it said nothing: status 0. */
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
        return new Problem(0, "", "");
    }
}

function text(value: unknown): string {
    return typeof value === "string" ? value : "";
}
