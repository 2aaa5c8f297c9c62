/** Something that is sent to the service: whether it is on its way, and why it was not taken. */
export class Sending {
    #busy = $state(false);
    #problem = $state.raw<unknown>(null);

    get busy(): boolean {
        return this.#busy;
    }

    get problem(): unknown {
        return this.#problem;
    }

    forget(): void {
        this.#problem = null;
    }

    /** Whether it was taken. */
    async send(work: () => Promise<unknown>): Promise<boolean> {
        this.#busy = true;
        try {
            await work();
            this.#problem = null;
            return true;
        } catch (failure) {
            this.#problem = failure;
            return false;
        } finally {
            this.#busy = false;
        }
    }
}
