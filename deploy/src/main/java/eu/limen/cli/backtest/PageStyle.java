package eu.limen.cli.backtest;

/** How the page looks: on paper, on wide and narrow screens, light and dark; every text at least 4.5 to 1 against its ground. */
final class PageStyle {

    static final String CSS = """
            :root { color-scheme: light dark; --ink: #1c2733; --soft: #4a5a6a; --paper: #ffffff; --line: #c5ced7; --wash: #f1f4f7;
              --blue: #14568f; --orange: #9c4100; --green: #1b6a43; --grey: #55636f; --inside: #ffffff; }
            @media (prefers-color-scheme: dark) { :root { --ink: #eef3f8; --soft: #b9c7d4; --paper: #141d26; --line: #3b4a58; --wash: #1d2833;
              --blue: #7fbaf0; --orange: #f3a766; --green: #74c69d; --grey: #a9b6c2; --inside: #141d26; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 64rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
            h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-top: 2px solid var(--line); padding-top: 1rem; }
            a { color: var(--blue); } a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--orange); outline-offset: 2px; }
            .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
            .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
            .figures li { background: var(--wash); border-left: 4px solid var(--soft); padding: .5rem .75rem; } .figures b { display: block; font-size: 1.6rem; line-height: 1.2; }
            .scroll { overflow-x: auto; margin: 1rem 0; } .scroll svg { display: block; min-width: 44rem; width: 100%; height: auto; }
            table { border-collapse: collapse; width: 100%; min-width: 36rem; font-size: .92rem; } caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); } thead th { border-bottom: 2px solid var(--soft); }
            td.number { font-variant-numeric: tabular-nums; } td.time { white-space: nowrap; } .missed { font-weight: 700; color: var(--orange); }
            .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .92rem; } .legend svg { width: 2.4rem; height: 1rem; vertical-align: -.15rem; }
            .small-print { color: var(--soft); font-size: .92rem; }
            svg text { fill: var(--ink); font: 13px system-ui, sans-serif; } svg .name { font-weight: 600; } svg .small { font-size: 12px; fill: var(--soft); }
            svg .sign { font-weight: 700; } svg .inside { fill: var(--inside); } svg .line { stroke: var(--line); fill: none; }
            svg .present rect { fill: var(--grey); stroke: var(--ink); } svg .candidate rect { fill: var(--blue); stroke: var(--ink); }
            svg .cancelled rect { fill: var(--paper); stroke-dasharray: 3 2; } svg .cancelled + .inside { fill: var(--ink); }
            svg .replaceable rect { fill: var(--green); stroke: var(--ink); } svg .phasedown rect { fill: var(--blue); stroke: var(--ink); stroke-dasharray: 5 2; }
            svg .maintain rect { fill: var(--grey); stroke: var(--ink); } svg .unknown rect { fill: var(--paper); stroke: var(--soft); stroke-dasharray: 2 2; } svg .unknown + .inside { fill: var(--ink); }
            @media print { :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --line: #999; --wash: #fff; --blue: #14568f; --orange: #9c4100; --green: #1b6a43; --grey: #55636f; --inside: #fff; }
              body { max-width: none; padding: 0; font-size: 10pt; } .skip { display: none; } .scroll { overflow: visible; } .scroll svg { min-width: 0; } table { min-width: 0; font-size: 8.5pt; }
              h2 { break-after: avoid; } tr, svg g { break-inside: avoid; } svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
            """;

    private PageStyle() {}
}
