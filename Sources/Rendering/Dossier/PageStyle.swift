/// How a page of a report looks, on a screen in light or dark, and on paper.
enum PageStyle {
  /// Verdicts are told apart by word, sign and the style of a line, then by colours that those who
  /// do not see red and green apart can tell.
  static let css = """
    :root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --soft: #595959;
      --rule: #c4c4c4; --agrees: #0b5394; --contradicts: #a61c00; --qualifies: #7f5200;
      --mark: #fff2b3; }
    @media (prefers-color-scheme: dark) { :root { --text: #eeeeee; --page: #16181a;
      --soft: #b0b0b0; --rule: #555555; --agrees: #8ab8f0; --contradicts: #ff9d88;
      --qualifies: #f0c060; --mark: #5a4a00; } }
    body { margin: 0; color: var(--text); background: var(--page);
      font: 1rem/1.5 Georgia, "Times New Roman", serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1, h2, h3, th, .badge { font-family: system-ui, sans-serif; line-height: 1.25; }
    h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--rule); padding-bottom: .25rem; }
    h3 { font-size: 1rem; }
    section section, section > section, main > section[class] { border-left: 4px solid var(--rule);
      padding-left: 1rem; margin: 1.5rem 0; }
    section.agrees { border-left-color: var(--agrees) !important; }
    section.contradicts { border-left: 4px double var(--contradicts) !important; }
    section.qualifies { border-left: 4px dashed var(--qualifies) !important; }
    section.silent, section.unreadable { border-left: 4px dotted var(--rule) !important; }
    .badge { white-space: nowrap; font-weight: 600; }
    .badge.agrees { color: var(--agrees); }
    .badge.contradicts { color: var(--contradicts); text-decoration: underline; }
    .badge.qualifies { color: var(--qualifies); font-style: italic; }
    .badge.silent, .badge.unreadable { color: var(--soft); font-weight: 400; }
    figure { margin: .75rem 0; }
    blockquote { margin: 0; }
    mark { color: inherit; background: var(--mark); text-decoration: underline; }
    figcaption, cite { color: var(--soft); font-size: .875rem; font-style: normal;
      overflow-wrap: anywhere; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .875rem; }
    caption { text-align: left; font-weight: 600; padding: .5rem 0; }
    th, td { border: 1px solid var(--rule); padding: .3rem .5rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    a { color: inherit; }
    code { overflow-wrap: anywhere; }
    @media print { :root { color-scheme: light; } main { max-width: none; padding: 0; }
      section, figure, tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
      details { display: none; } a { text-decoration: none; } }
    """
}
