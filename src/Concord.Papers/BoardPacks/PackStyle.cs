namespace Concord.Papers;

/// <summary>How a pack looks as HTML, on a screen and on A4. Colours mean the two sides and nothing else.</summary>
internal static class PackStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--paper:#fff;--wash:#f3f1ea;--ink:#17202a;--ink2:#465260;--ink3:#5e6975;--rule:#d9d6cc;--cio:#1b5a9c;--ciso:#a8480a;--serif:"Source Serif 4","Source Serif Pro",Charter,Georgia,"DejaVu Serif",serif;--sans:Inter,system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#13171c;--wash:#1b2027;--ink:#e9ebee;--ink2:#b6bec8;--ink3:#98a3af;--rule:#333c47;--cio:#7db4ef;--ciso:#f0a063}}
        @page{size:A4;margin:18mm 19mm 20mm;@bottom-right{content:counter(page);font:8.5pt "DejaVu Sans",sans-serif;color:#5e6975}}
        @page back{@bottom-left{content:"Annex, changes, figures and seal";font:8.5pt "DejaVu Sans",sans-serif;color:#5e6975}}
        @page brief{margin:12mm 15mm 13mm}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);-webkit-print-color-adjust:exact;print-color-adjust:exact}
        main{max-width:820px;margin:0 auto;padding:44px 24px 40px}
        h1{font:600 34px/1.18 var(--serif);margin:10px 0 10px;letter-spacing:-.01em;text-wrap:balance}
        h2{font:600 18px/1.3 var(--sans);margin:0 0 12px;padding-top:12px;border-top:2px solid var(--ink)}
        p{margin:0 0 8px}
        .kicker,.note,.quiet{color:var(--ink2);font-size:13px;line-height:1.5}
        .title{font:400 20px/1.4 var(--serif);color:var(--ink2);margin-bottom:22px}
        .withheld{margin:22px 0;padding:14px 18px;border:2px solid var(--ink);font:600 18px/1.4 var(--serif)}
        .withheld a{color:inherit}
        .withheld.none{border:0;border-top:1px solid var(--rule);padding:14px 0 0;font-weight:400}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:7px 26px;margin:0 0 18px}
        dt{color:var(--ink2)}dd{margin:0}
        section{margin-top:38px}
        article{padding:14px 0 14px 30px;border-top:1px solid var(--rule);position:relative;break-inside:avoid}
        h2+article{border-top:0;padding-top:2px}h2+article .label i{top:0}
        .label{color:var(--ink2);font-size:13px;margin-bottom:3px}
        .label i{font-style:normal;font-size:17px;position:absolute;left:2px;line-height:20px}
        .cio{color:var(--cio)}.ciso{color:var(--ciso)}
        .fact{font:400 19px/1.45 var(--serif);margin-bottom:6px;overflow-wrap:anywhere}
        .detail{color:var(--ink2);font-size:13.5px;margin-bottom:3px;overflow-wrap:anywhere}
        .reserved{border:1px solid var(--ink);border-left-width:5px;padding:14px 18px 12px 46px;margin:14px 0}
        .reserved .label i{left:18px}.reserved .detail{color:var(--ink)}.reserved .detail.hash{color:var(--ink2);font-size:11px;margin-top:8px}
        .reserved+.reserved,h2+.reserved{border-top:1px solid var(--ink);padding-top:14px}
        table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:12.5px;line-height:1.4;font-variant-numeric:tabular-nums}
        th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--rule);font-weight:400;overflow-wrap:anywhere}
        thead th{border-top:0;color:var(--ink2)}
        code{display:block;font:12.5px/1.5 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;background:var(--wash);padding:7px 12px;margin:0 0 12px;overflow-wrap:anywhere}
        .digest{font:11px/1.6 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}.printed{display:none}
        tr{break-inside:avoid}h2{break-after:avoid}
        .brief article{padding-block:8px}.brief .fact{font-size:16px;line-height:1.4;margin-bottom:2px}.brief section{margin-top:22px}.brief h1{font-size:26px}.brief dl{gap:3px 20px;font-size:13px}.brief .withheld{margin:12px 0;padding:8px 14px;font-size:15px}.brief .title{margin-bottom:10px;font-size:16px}
        @media screen and (max-width:700px){main{padding:20px 16px}h1{font-size:27px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}.wide{overflow-x:auto}.wide table{min-width:640px}}
        @media print{main{max-width:none;padding:0}body{font-size:10pt}h1{font-size:26pt;margin:4pt 0 8pt}h2{font-size:13pt}.title{font-size:14pt;margin-bottom:24pt}.fact{font-size:12.5pt}.kicker,.note,.quiet,.label,.detail{font-size:9pt}.detail{margin-bottom:1.5pt}.reserved .detail.hash{font-size:7.4pt;margin-top:4pt}table{font-size:8.6pt}code{font-size:8.6pt}.digest{font-size:7.4pt}.printed{display:inline}.withheld{font-size:13pt;margin:20pt 0}.withheld.none{font-size:11pt}
        .pack .cover{min-height:245mm;padding-top:42mm}.pack .cover+section{margin-top:0;break-before:page}.back{page:back;break-before:page}.back>section:first-child{margin-top:0}section{margin-top:22pt}article{padding-block:9pt}
        .brief{page:brief}.brief h1{font-size:16pt;margin:2pt 0 4pt}.brief .title{font-size:10.5pt;margin-bottom:6pt}.brief dl{font-size:8.4pt;gap:1pt 14pt;margin-bottom:6pt}.brief .withheld{font-size:10pt;margin:6pt 0;padding:4pt 8pt}.brief section{margin-top:9pt}.brief h2{font-size:10.5pt;margin-bottom:4pt;padding-top:4pt}.brief article{padding-block:4pt}.brief .reserved{margin:5pt 0;padding-block:5pt}.brief .fact{font-size:10pt;line-height:1.32;margin-bottom:1pt}.brief .label,.brief .detail,.brief .note,.brief .quiet{font-size:7.8pt;line-height:1.35;margin-bottom:1pt}
        .tight .fact{font-size:8.4pt;line-height:1.26}.tight article{padding-block:2.5pt}.tight .label,.tight .detail{font-size:7.2pt;line-height:1.25}}

        """;
}
