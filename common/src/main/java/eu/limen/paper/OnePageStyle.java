package eu.limen.paper;

/** What makes a paper of one page fit a sheet of A4: closer lines, and no title on every printed page, since there is one only. */
final class OnePageStyle {

    static final String CSS = """
            @page { size: A4; margin: 10mm 13mm; }
            .one-page dl div:last-child { border-bottom: 0; }
            @media print { .one-page { font-size: 9pt; } .one-page table { font-size: 8pt; } .one-page .scope { font-size: 8pt; } .one-page h1 { font-size: 13pt; margin: .4rem 0; } .one-page h1 .kind { font-size: 9pt; } .one-page .banner { padding: .25rem .5rem; }
              .one-page h2 { font-size: 10pt; margin: .45rem 0 .15rem; padding-top: .25rem; border-top-width: 1px; } .one-page dl { margin: .2rem 0; }
              .one-page dl div { padding: .12rem 0; grid-template-columns: 8.5rem 1fr; } .one-page p, .one-page ul { margin: .15rem 0; } .one-page ul { padding-left: 1.2rem; }
              .one-page .author { margin: .2rem 0; padding: .3rem .5rem; } .one-page .blank { min-height: 2.6rem; } .one-page .scroll { margin: .15rem 0; }
              .one-page th, .one-page td { padding: .1rem .4rem; } .one-page caption { padding-bottom: .15rem; }
              .one-page tbody th, .one-page tbody td { white-space: nowrap; } }
            """;

    private OnePageStyle() {}
}
