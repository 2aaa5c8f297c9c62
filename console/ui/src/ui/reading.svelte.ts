/** Something that is read from the service, and read again on demand. Answers that were overtaken are dropped. */
export class Reading<Value> {
    #value = $state.raw<Value>();
    #problem = $state.raw<unknown>(null);
    #turn = 0;
    readonly #read: () => Promise<Value>;

    /** What `read` looks at before its first `await` (route, filters) makes it read anew. Create it while a component starts. */
    constructor(read: () => Promise<Value>) {
        this.#read = read;
        $effect(() => this.again());
    }

    get value(): Value | undefined {
        return this.#value;
    }

    get problem(): unknown {
        return this.#problem;
    }

    again(): void {
        const turn = ++this.#turn;
        this.#read().then(
            (value) => {
                if (turn === this.#turn) {
                    this.#value = value;
                    this.#problem = null;
                }
            },
            (failure: unknown) => {
                if (turn === this.#turn) {
                    this.#problem = failure;
                }
            },
        );
    }
}
