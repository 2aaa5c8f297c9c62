package eu.limen.paper;

/** What a book adds to a paper: chapters on pages of their own, contents in print, a map. */
final class BookStyle {

    static final String CSS = """
            .map { max-width: 44rem; } .map .land { fill: var(--wash); stroke: var(--line); } .map .away { fill: none; stroke: var(--line); } .map .border { fill: none; stroke: var(--line); }
            .map .section { fill: none; stroke: currentColor; stroke-linecap: round; } .map .none { stroke-width: 1.5; } .map .few { stroke-width: 2.5; stroke-dasharray: 1 4; } .map .many { stroke-width: 3; stroke-dasharray: 7 4; } .map .most { stroke-width: 4; }
            @media print { .book nav { display: block; } .book main > section { break-before: page; } .book .map { max-height: 200mm; margin: 0 auto; } }
            """;

    private BookStyle() {}
}
