import { placeOf, type Params, type Place } from "./table";

let place = $state.raw<Place | null>(placeOf(location.pathname));
let query = $state.raw<Params>(asked());
let visits = $state(0);

/** Where one is. */
export const here = {
    /** The page; nothing where an address is no page. */
    get place() {
        return place;
    },
    /** Filters: what stands behind the question mark. */
    get query() {
        return query;
    },
    /** Grows with every new page: its heading then takes the focus. */
    get visits() {
        return visits;
    },
};

/** To another page of the console. */
export function go(address: string): void {
    history.pushState(null, "", address);
    arrive();
    scrollTo(0, 0);
}

/** Another page in place of this one: the way back does not lead here again. */
export function instead(address: string): void {
    history.replaceState(null, "", address);
    arrive();
}

/** Sets filters; the page stays, and so do place and focus. An empty text takes a filter away. */
export function filter(changed: Params): void {
    const next = Object.fromEntries(Object.entries({ ...query, ...changed }).filter(([, value]) => value !== ""));
    const text = new URLSearchParams(next).toString();
    history.replaceState(null, "", location.pathname + (text === "" ? "" : `?${text}`));
    query = next;
}

function asked(): Params {
    return Object.fromEntries(new URLSearchParams(location.search));
}

function arrive(): void {
    place = placeOf(location.pathname);
    query = asked();
    visits += 1;
}

/** Links within the console change the page without loading it anew; everything else is left to the browser. */
function follow(click: MouseEvent): void {
    const plain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
    const link = click.target instanceof Element ? click.target.closest("a[href]") : null;
    if (!plain || click.defaultPrevented || !(link instanceof HTMLAnchorElement || link instanceof SVGAElement)) {
        return;
    }
    const to = new URL(link instanceof SVGAElement ? link.href.baseVal : link.href, location.href);
    const elsewhere = to.origin !== location.origin || link.hasAttribute("download") || link.hasAttribute("target");
    const within = to.pathname === location.pathname && to.hash !== "";
    if (elsewhere || within || placeOf(to.pathname) === null) {
        return;
    }
    click.preventDefault();
    go(to.pathname + to.search);
}

/** Call it once. */
export function begin(): void {
    addEventListener("popstate", arrive);
    document.addEventListener("click", follow);
}
