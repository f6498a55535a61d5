namespace Dragoman.Workspace.Presenting;

/// <summary>How a page of a briefing looks: on a screen by day and night, on a telephone, and on paper with every quotation open.</summary>
internal static class HtmlStyle
{
    internal const string Sheet = """
        :root { --ink: #1d1f21; --paper: #fdfcfa; --faint: #62666b; --line: #d9d5cd; --mark: #ffe9a8; --link: #1f4e8c; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e4e2dd; --paper: #17181a; --faint: #a3a6aa; --line: #3a3c40; --mark: #5c4a12; --link: #8ab4f0; }
        }
        * { box-sizing: border-box; }
        html { font-size: 106.25%; }
        body { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; color: var(--ink); background: var(--paper);
          font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; line-height: 1.55; hyphens: auto; overflow-wrap: anywhere; }
        h1, h2, h3, nav, small, figcaption, table, .hint, .explanation { font-family: system-ui, "Segoe UI", "Helvetica Neue", sans-serif; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; }
        h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--line); }
        h3 { font-size: .95rem; margin: 1.75rem 0 .4rem; font-variant-numeric: tabular-nums; }
        p { margin: .4rem 0; }
        a { color: var(--link); }
        .hint, .explanation, small, figcaption { color: var(--faint); }
        .hint, .explanation { font-size: .85rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1.5rem 0 0; list-style: none; font-size: .9rem; }
        .sentences { list-style: none; margin: 0; padding: 0; }
        .sentences > li { margin: .3rem 0; }
        summary { cursor: pointer; padding: .15rem 0 .15rem 1.1rem; text-indent: -1.1rem; }
        summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        small { font-size: .78rem; }
        figure { margin: .5rem 0 1rem 1.1rem; padding-left: .9rem; border-left: 3px solid var(--line); }
        blockquote { margin: 0; }
        mark { color: inherit; background: var(--mark); padding: 0 .1em; border-radius: 2px; }
        figcaption { font-size: .78rem; margin-top: .25rem; }
        .unproven { font-style: italic; }
        table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; font-weight: normal; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
        thead th { color: var(--faint); }
        @media print {
          :root { --ink: #000; --paper: #fff; --faint: #444; --line: #bbb; --mark: #eee; --link: #000; }
          html { font-size: 62.5%; }
          body { max-width: none; padding: 0; }
          nav, .hint { display: none; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          summary { list-style: none; padding-left: 0; text-indent: 0; break-after: avoid; }
          h2, h3 { break-after: avoid; }
          figure { break-inside: avoid; }
        }
        """;
}
