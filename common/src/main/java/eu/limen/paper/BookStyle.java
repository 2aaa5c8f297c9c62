package eu.limen.paper;

/** What a book adds to a paper: chapters on pages of their own, contents in print, a map. */
final class BookStyle {

    static final String CSS = """
            .map { max-width: 44rem; } .map .land { fill: var(--wash); stroke: var(--line); } .map .away { fill: none; stroke: var(--line); } .map .border { fill: none; stroke: var(--line); }
            .map .section { fill: none; stroke: currentColor; stroke-linecap: round; } .map .none { stroke-width: 1.5; } .map .few { stroke-width: 2.5; stroke-dasharray: 1 4; } .map .many { stroke-width: 3; stroke-dasharray: 7 4; } .map .most { stroke-width: 4; }
            @media print { .book nav { display: block; } .book main > section:not(:first-of-type) { break-before: page; } .book svg { max-height: 165mm; margin: 0 auto; } .book .map { max-height: 138mm; }
              .book section section, .book table.page { break-inside: avoid; } .book th, .book td { padding-top: .14rem; padding-bottom: .14rem; } .book h3 { margin: .6rem 0 .2rem; } .book figure { margin: .3rem 0; } .book .scroll { margin: .2rem 0 0; } .book .narrow { columns: 3; column-gap: 2rem; } .book .file { margin: .15rem 0 .4rem; }
              .book figure table { font-size: 8pt; line-height: 1.2; } .book figure th, .book figure td { padding-top: .07rem; padding-bottom: .07rem; } .book .author { min-height: 2.2cm; margin: .5rem 0; } }
            @media (max-width: 40rem) { .book figure table { font-size: .85rem; } .book figure th, .book figure td { padding: .25rem .3rem; } }
            """;

    private BookStyle() {}
}
