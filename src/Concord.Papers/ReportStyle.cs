namespace Concord.Papers;

/// <summary>How the report looks, on a screen and on A4. Colours mean the two sides and nothing else.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--paper:#fff;--wash:#f3f1ea;--ink:#17202a;--ink2:#465260;--ink3:#5e6975;--rule:#d9d6cc;--cio:#1b5a9c;--ciso:#a8480a;--joint:#0b6e63;--serif:"Source Serif 4","Source Serif Pro",Charter,Georgia,"DejaVu Serif",serif;--sans:Inter,system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#13171c;--wash:#1b2027;--ink:#e9ebee;--ink2:#b6bec8;--ink3:#98a3af;--rule:#333c47;--cio:#7db4ef;--ciso:#f0a063;--joint:#5fc7b8}}
        @page{size:A4;margin:13mm 15mm 14mm}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 var(--sans);-webkit-print-color-adjust:exact;print-color-adjust:exact}
        main{max-width:860px;margin:0 auto;padding:40px 24px 32px}
        h1{font:600 34px/1.18 var(--serif);margin:6px 0 10px;letter-spacing:-.01em;text-wrap:balance}
        h2{font:600 17px/1.3 var(--sans);margin:0 0 6px;padding-top:10px;border-top:2px solid var(--ink)}
        h3{font:600 15px/1.35 var(--sans);margin:0 0 3px}
        h3 em{font:500 12.5px/1 var(--sans);color:var(--ink2);margin-left:8px;white-space:nowrap}
        p{margin:0 0 6px}
        section{margin-top:26px}
        .kicker{display:flex;justify-content:space-between;gap:16px;color:var(--ink2);font-size:13.5px}
        .lead{font:400 18px/1.45 var(--serif);margin-bottom:8px}
        .note,.key{color:var(--ink3);font-size:12.5px;line-height:1.45}
        .topics{list-style:none;margin:0;padding:0;counter-reset:topic}
        .topics li{counter-increment:topic;position:relative;padding:10px 0 10px 34px;border-top:1px solid var(--rule);break-inside:avoid}
        .topics li:first-child{border-top:0}
        .topics li::before{content:counter(topic);position:absolute;left:0;top:8px;font:600 24px/1.1 var(--serif);color:var(--ink2)}
        .ask{font:italic 400 17px/1.4 var(--serif);margin:7px 0 0}
        table{width:100%;border-collapse:collapse}
        td,th{padding:4px 6px;text-align:left;vertical-align:top;font-weight:400}
        .records{margin:4px 0}
        .records td{border-top:1px solid var(--rule);padding:3px 8px 3px 0;font-size:13.5px}
        .records .id{text-align:right;padding-right:0;color:var(--ink2);white-space:nowrap;font-variant-numeric:tabular-nums}
        .day{white-space:nowrap;font-variant-numeric:tabular-nums;color:var(--ink2);width:92px}
        .cause{width:26%;font-weight:500}
        .more,.under,.both{color:var(--ink3)}
        .under::before{content:"· "}
        .signs thead th{color:var(--ink2);font-size:13.5px;border-bottom:1px solid var(--rule)}
        .signs thead th:nth-child(2),.sign{text-align:center}
        .signs i{font-style:normal}
        .signs .cio{color:var(--cio)}.signs .ciso{color:var(--ciso)}
        .signs .right{text-align:right}
        .signs .group th{background:var(--wash);font:600 12.5px/1.3 var(--sans);color:var(--ink2);text-align:center;padding:3px}
        .signs tr:not(.group)>*{vertical-align:middle;border-bottom:1px solid var(--rule)}
        .signs{table-layout:fixed}
        .say{width:26%;font-size:12.5px;line-height:1.4;font-variant-numeric:tabular-nums}
        .say b{font-size:14px;font-weight:600}
        .sure{color:var(--ink2)}
        .pic{width:15%;padding:2px}
        .pic svg{display:block;width:100%;height:auto}
        .sign{font-weight:500;font-size:13.5px;line-height:1.3}
        .sign b{color:var(--ink3);font-weight:500}
        .range .base{stroke:var(--rule);fill:none}
        .range .tol{stroke:var(--ink);stroke-width:1.4;stroke-dasharray:1.6 2.2;fill:none}
        .range .iv{stroke-width:4;stroke-opacity:.38;stroke-linecap:round;fill:none}
        .range .few{stroke-dasharray:3 4;fill:var(--paper)}
        .range.cio .iv,.range.cio .ago,.range.cio .few{stroke:var(--cio)}.range.cio .now:not(.few){fill:var(--cio)}
        .range.ciso .iv,.range.ciso .ago,.range.ciso .few{stroke:var(--ciso)}.range.ciso .now:not(.few){fill:var(--ciso)}
        .range.joint .iv,.range.joint .ago,.range.joint .few{stroke:var(--joint)}.range.joint .now:not(.few){fill:var(--joint)}
        .range .ago{fill:var(--paper);stroke-width:1.2}
        .range .iv.few{stroke-width:2;stroke-opacity:.7}
        .range .now.few{stroke-dasharray:none;stroke-width:1.4}
        .unsaid th{color:var(--ink2);font-size:12.5px;border-bottom:1px solid var(--rule)}
        .unsaid td{font-size:13.5px;border-bottom:1px solid var(--rule)}
        .unsaid td:first-child{width:27%}.unsaid td:last-child{width:132px}
        tr,svg{break-inside:avoid}
        h2,h3{break-after:avoid}
        footer{margin-top:26px;padding-top:8px;border-top:1px solid var(--ink);color:var(--ink2);font-size:12.5px;break-inside:avoid}
        footer p{margin:0 0 3px}
        .root{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
        @media screen and (max-width:700px){main{padding:20px 16px}h1{font-size:27px}.kicker{display:block}.signs,.signs tbody,.signs tr,.signs thead{display:block}.signs thead th{display:none}.signs tr:not(.group){display:grid;grid-template-columns:1fr 1fr;padding:8px 0;border-bottom:1px solid var(--rule)}.signs tr:not(.group)>*{border:0}.signs .group th{display:block}.sign{grid-column:1/-1;grid-row:1;text-align:left}.pic{display:none}.say{width:auto}.say:not(:empty)::before{display:block;font-size:12.5px}.say.left::before{content:"● The CIO’s side";color:var(--cio)}.say.right::before{content:"The CISO’s side ◆";color:var(--ciso)}.say.shared::before{content:"■ Both together";color:var(--joint)}.both{display:none}.kicker span{display:block}.records .id{white-space:normal;overflow-wrap:anywhere}}
        @media print{body{font-size:9.1pt;line-height:1.4}main{max-width:none;padding:0}h1{font-size:20pt;margin:3pt 0 5pt}h2{font-size:11.5pt;padding-top:5pt;margin-bottom:3pt}h3{font-size:10.2pt}.lead{font-size:11pt;line-height:1.35}section{margin-top:9pt}.topics li{padding:4pt 0 5pt 24pt}.topics li::before{font-size:17pt;top:4pt}.ask{font-size:10.8pt;margin-top:3pt}.records td,.unsaid td{font-size:8.6pt;line-height:1.3;padding-block:1.4pt}.note,.key,.kicker,.say,h3 em,.unsaid th,footer{font-size:8.2pt}.say b,.sign{font-size:9pt}.signs td,.signs th{padding-block:2pt;line-height:1.28}.signs .group th{font-size:8.2pt;padding:1.5pt}.both-ways{break-before:page;margin-top:0}footer{margin-top:12pt}}

        """;
}
