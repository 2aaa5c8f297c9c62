const KEPT = "limen.seen.";

/**
 * Up to when somebody had seen results before this session, and notes what is seen now. A reload within the session changes nothing.
 *
 * @param pseudonym whose visit it is: browsers are shared
 * @param known up to when results are shown now
 */
export function lastVisit(pseudonym: string, known: string, device: Storage, session: Storage): string | null {
    const key = KEPT + pseudonym;
    let before = session.getItem(key);
    if (before === null) {
        before = device.getItem(key) ?? "";
        session.setItem(key, before);
    }
    device.setItem(key, known);
    return before === "" ? null : before;
}
