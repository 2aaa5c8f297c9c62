package eu.limen.paper;

/** How a paper looks: on A4, on wide and narrow screens, light and dark; every text at least 4.5 to 1 against its ground. */
final class PaperStyle {

    static final String CSS = """
            :root { color-scheme: light dark; --ink: #1c2733; --soft: #4a5a6a; --paper: #ffffff; --line: #c5ced7; --wash: #f1f4f7;
              --blue: #14568f; --orange: #9c4100; --green: #1b6a43; --purple: #6a3d9a; --grey: #55636f; }
            @media (prefers-color-scheme: dark) { :root { --ink: #eef3f8; --soft: #b9c7d4; --paper: #141d26; --line: #3b4a58; --wash: #1d2833;
              --blue: #7fbaf0; --orange: #f3a766; --green: #74c69d; --purple: #c6aaeb; --grey: #a9b6c2; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
            h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0; } h1 .kind { display: block; font-size: 1rem; font-weight: 600; color: var(--soft); }
            h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .5rem; border-top: 2px solid var(--line); padding-top: 1rem; } h3 { font-size: 1.08rem; margin: 1.75rem 0 .4rem; } h4 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
            p, ul, ol { margin: .5rem 0; max-width: 46rem; } a { color: var(--blue); }
            a:focus-visible, .scroll:focus-visible, .blank:focus-visible { outline: 3px solid var(--orange); outline-offset: 2px; }
            .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
            .banner { max-width: none; margin: 0; padding: .5rem .75rem; border: 3px double var(--orange); font-weight: 700; color: var(--orange); }
            .provision, .scope { color: var(--soft); font-size: .92rem; } p.provision { margin-top: 0; }
            dl { margin: .75rem 0; } dl div { display: grid; grid-template-columns: 15rem 1fr; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); } dt { color: var(--soft); } dd { margin: 0; }
            nav ul { columns: 20rem 2; padding-left: 1.2rem; max-width: none; } nav li { break-inside: avoid; margin-bottom: .2rem; }
            .box { padding: .4rem .75rem; background: var(--wash); border-left: 4px solid var(--soft); } .box.lacking { border-left-style: dotted; border-left-color: var(--purple); }
            .author { margin: 1rem 0; padding: .6rem .75rem; border: 2px dashed var(--blue); max-width: 46rem; } .author p { margin: 0 0 .4rem; }
            .blank { min-height: 4.5rem; padding: .4rem; background: var(--wash); white-space: pre-wrap; }
            figure { margin: 1.5rem 0; } .scroll { overflow-x: auto; margin: .75rem 0 .25rem;
              background: linear-gradient(90deg, var(--paper) 40%, transparent) 0 0 / 2rem 100% no-repeat local, linear-gradient(270deg, var(--paper) 40%, transparent) 100% 0 / 2rem 100% no-repeat local,
                linear-gradient(90deg, var(--soft), transparent) 0 0 / .6rem 100% no-repeat scroll, linear-gradient(270deg, var(--soft), transparent) 100% 0 / .6rem 100% no-repeat scroll; }
            .scroll svg { display: block; min-width: 40rem; width: 100%; height: auto; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; } caption { text-align: left; padding-bottom: .4rem; } figcaption { margin-bottom: .4rem; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); } thead th { border-bottom: 2px solid var(--soft); } tbody th { font-weight: 600; }
            .name { white-space: nowrap; } .scope { display: block; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } thead .number { white-space: normal; } .file { margin: 0 0 1.25rem; font-size: .85rem; } .hatchings { position: absolute; }
            .one-page h2 { margin-top: 1rem; padding-top: .4rem; font-size: 1.1rem; }
            @media (max-width: 40rem) { dl div { display: block; } th, td { padding: .3rem .4rem; } td { min-width: 6rem; } td.number { min-width: 0; } }
            @media print { :root { font-size: 10pt; color-scheme: light; --ink: #000000; --soft: #333333; --paper: #ffffff; --line: #b0b0b0; --wash: #ffffff; --blue: #14568f; --orange: #9c4100; --green: #1b6a43; --purple: #6a3d9a; --grey: #55636f; }
              body { max-width: none; padding: 0; line-height: 1.35; } nav, .skip { display: none; } p, ul, ol, .author { max-width: none; } .scroll { overflow: visible; background: none; } .scroll svg { min-width: 0; }
              table { min-width: 0; font-size: 8.5pt; } th, td { padding: .2rem .5rem; } thead { display: table-header-group; } tr, table.short, figcaption, dl div, .author, .box, svg { break-inside: avoid; } h2, h3, h4, p.provision, caption, figcaption { break-after: avoid; } p, li { orphans: 3; widows: 3; }
              dl div { display: grid; grid-template-columns: 11rem 1fr; } .author { min-height: 3cm; } a { color: inherit; text-decoration: none; } a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 8.5pt; }
              h2 { margin-top: 1.2rem; padding-top: .5rem; } .one-page { font-size: 8.5pt; line-height: 1.25; } .one-page .file { display: none; } .one-page .blank { min-height: 1.5rem; } .one-page .author { min-height: 0; } .one-page table { font-size: 7.5pt; } }
            """;

    private PaperStyle() {}

    /** Margins of the sheet: the banner and the title above, page of pages below. */
    static String onEveryPrintedPage(String banner, String title) {
        return "@page { size: A4; margin: 18mm 15mm 16mm;\n"
                + "  @top-left { content: \"" + Markup.inStyle(title)
                + "\"; font: 8pt system-ui, sans-serif; color: #333333; }\n"
                + "  @top-right { content: \"" + Markup.inStyle(banner)
                + "\"; font: bold 8pt system-ui, sans-serif; color: #9c4100; }\n"
                + "  @bottom-right { content: counter(page) \" of \" counter(pages); font: 8pt system-ui, sans-serif; color: #333333; } }\n";
    }
}
