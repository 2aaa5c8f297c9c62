/** What comes in while somebody watches, over one connection for all pages. */
export type NewsKind = "situation" | "indicator" | "alert";

/** What of an event pages need to know: what it is about. The rest they read anew. */
export type News = { kind: NewsKind; id: string; section: string | null };

const KINDS: NewsKind[] = ["situation", "indicator", "alert"];

/** Beyond this many only their number is kept. */
const KEPT = 500;

let source: EventSource | null = null;
let connected = $state(false);
let lostSince = $state<number | null>(null);
const listeners = new Set<(news: News) => void>();

/** Whether news would come now. */
export const stream = {
    get connected() {
        return connected;
    },
    /** Since when nothing can come in although it should; milliseconds since 1970, null while all is well. */
    get lostSince() {
        return lostSince;
    },
};

/** Opens the connection; the browser opens it again after a break, and the service sends what was missed (Last-Event-ID). */
export function open(lost: () => void): void {
    close();
    source = new EventSource("/api/v1/events");
    source.onopen = () => {
        connected = true;
        lostSince = null;
    };
    source.onerror = () => {
        connected = false;
        lostSince ??= Date.now();
        if (source?.readyState === EventSource.CLOSED) {
            lost();
        }
    };
    for (const kind of KINDS) {
        source.addEventListener(kind, (event) => tell(newsOf(kind, JSON.parse(event.data as string))));
    }
}

export function close(): void {
    source?.close();
    source = null;
    connected = false;
    lostSince = null;
}

export function newsOf(kind: NewsKind, body: { id?: string; section?: string }): News {
    return { kind, id: body.id ?? "", section: body.section ?? null };
}

function tell(news: News): void {
    listeners.forEach((listener) => listener(news));
}

/** Counts news that matter to a page until it shows them: pages never change by themselves under somebody's eyes. */
export class Unseen {
    #ids = $state.raw<ReadonlySet<string>>(new Set());
    readonly #matters: (news: News) => boolean;

    constructor(matters: (news: News) => boolean) {
        this.#matters = matters;
    }

    get count(): number {
        return this.#ids.size;
    }

    /** Call it when the page shows everything anew. */
    clear(): void {
        this.#ids = new Set();
    }

    /** Begins to listen; the answer ends it: `$effect(() => unseen.listen())`. */
    listen(): () => void {
        const listener = (news: News): void => {
            if (this.#ids.size < KEPT && this.#matters(news)) {
                this.#ids = new Set(this.#ids).add(news.id);
            }
        };
        listeners.add(listener);
        return () => listeners.delete(listener);
    }
}
