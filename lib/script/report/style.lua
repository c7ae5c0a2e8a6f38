-- The look of the HTML report, and the shapes of its icons. One style sheet for desktop, phone, dark
-- screens and A4 paper. Contrast is at least 4.5:1 for text and 3:1 for lines in every mode.
local style = {}

style.css = [[
:root{color-scheme:light dark;--bg:#fff;--ink:#17232d;--soft:#53606b;--line:#d3dade;--tint:#f3f6f7;--accent:#0a566a;
--green:#0a5a35;--green-bg:#e3f2e9;--yellow:#694600;--yellow-bg:#fcefc9;--red:#971b1b;--red-bg:#fae5e3;--grey:#434e58;
--grey-bg:#eaeef0;
--on:#2f8a5b;--some:#d9a514;--off:#c8372d;--none:#b3bdc5;
--c1:#0a566a;--c2:#a9401a;--c3:#5a3e94;--c4:#665c00;--c5:#1c64a3;--c6:#9c225c;--c7:#3a6f28;--c8:#555;--lo:#8496a3}
@media screen and (prefers-color-scheme:dark){:root{--bg:#12191f;--ink:#e6ecf0;--soft:#a8b5bf;--line:#34414b;
--tint:#1b252d;--accent:#7cc7da;
--green:#8fdcb2;--green-bg:#12352a;--yellow:#f3cf73;--yellow-bg:#3a2f10;--red:#ffaea6;--red-bg:#471f1e;--grey:#c3ccd3;
--grey-bg:#2a353d;
--on:#58b588;--some:#e0b441;--off:#e0665b;--none:#5b6973;
--c1:#7cc7da;--c2:#f2a07f;--c3:#c0a9f2;--c4:#d6cb62;--c5:#86bdf0;--c6:#f09cc6;--c7:#9ed08a;--c8:#bbb;--lo:#6f808c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--ink);
font:1.0625rem/1.55 "Segoe UI","Helvetica Neue","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem;padding:.6rem 1rem;background:var(--ink);color:var(--bg)}
.skip:focus{left:0;top:0;z-index:1}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.page{max-width:57rem;margin:0 auto;padding:0 1.5rem 4rem}
header{border-top:.4rem solid var(--accent);padding-top:2.4rem;margin-bottom:2.6rem}
h1,h2,h3,h4,h5,h6{line-height:1.2;margin:0;font-weight:700;text-wrap:balance}
h1{font-size:clamp(1.9rem,5.2vw,2.8rem);letter-spacing:-.022em;max-width:22em}
.lead{font-size:1.25rem;line-height:1.5;margin:.9rem 0 0;max-width:38em}
main>section{margin-top:3.6rem;padding-top:1.5rem;border-top:2px solid var(--ink)}
h2{font-size:1.7rem;letter-spacing:-.014em}
section section{margin-top:2.4rem}
h3{font-size:1.22rem}h4,h5,h6{font-size:1.05rem}
.hd{display:flex;flex-wrap:wrap;align-items:flex-start;gap:.5rem 1rem;justify-content:space-between;
margin-bottom:.5rem}
.hd h3,.hd h4{flex:1 1 18rem}
.sub{margin-top:2.6rem}
p,ul,ol{margin:.8rem 0;max-width:40em}
li{margin:.25rem 0}
blockquote{margin:.9rem 0 1.6rem;padding:0;font-size:1.18rem;line-height:1.45;color:var(--accent);font-weight:600;
max-width:34em}
.note{border-left:4px solid var(--accent);background:var(--tint);padding:.7rem 1rem}
.empty,.mute{color:var(--soft)}
.small,.src{font-size:.86rem;color:var(--soft)}
.src{margin:.5rem 0 1.4rem;max-width:none}.src a{color:inherit;text-decoration-color:var(--line)}
nav.toc{font-size:.95rem;margin:2.2rem 0}
nav.toc h2{font-size:.95rem;letter-spacing:0;margin-bottom:.4rem}
nav.toc ol{list-style:none;margin:0;padding:0;columns:15rem 4;column-gap:2rem;max-width:none}
nav.toc li{margin:0;break-inside:avoid}nav.toc a{display:block;padding:.24rem 0;text-decoration:none}
nav.toc a:hover{text-decoration:underline}
.badge{display:inline-flex;align-items:center;gap:.4em;padding:.16em .68em .16em .5em;border:1px solid currentColor;
border-radius:2em;font-size:.9rem;line-height:1.35;font-weight:600;white-space:nowrap;
-webkit-print-color-adjust:exact;print-color-adjust:exact}
.i{width:1em;height:1em;flex:none;fill:currentColor;stroke:currentColor;stroke-width:0}
.k{stroke:var(--bg);stroke-width:1.9;fill:none}
.green{color:var(--green);background:var(--green-bg)}.yellow{color:var(--yellow);background:var(--yellow-bg)}
.red{color:var(--red);background:var(--red-bg)}.grey{color:var(--grey);background:var(--grey-bg)}
.status{margin:.7rem 0}
.reason{display:block;font-size:.86rem;color:var(--soft);margin-top:.15rem}
.hd .badge{margin-top:.05rem}.hd>div{text-align:right}
.org{font-weight:600;font-size:.95rem;color:var(--accent);margin:0 0 .5rem}
.tally{margin:1.4rem 0}
.tally .bar{display:flex;gap:3px;height:1.1rem;margin-bottom:.8rem}
.tally .bar i{flex:1 1 0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.tally i.green{background:var(--on)}.tally i.yellow{background:var(--some)}.tally i.red{background:var(--off)}
.tally i.grey{background:var(--none)}
.tally ul{display:flex;flex-wrap:wrap;gap:.5rem 1.8rem;list-style:none;padding:0;margin:0;max-width:none}
.tally li{display:flex;align-items:center;gap:.45rem;margin:0;background:none}
.tally b{font-size:1.5rem;line-height:1;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;margin:0;font-size:.95rem;line-height:1.4}
.tw{margin:1rem 0 .5rem}.x{overflow-x:auto;font-size:.92em}
.x:not(figure .x){width:fit-content;min-width:100%;max-width:calc(50% + 50vw - 2rem)}
caption{text-align:left;font-weight:700;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.55rem .7rem .55rem 0;border-bottom:1px solid var(--line);
font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.84rem;font-weight:600;color:var(--soft);border-bottom:1.5px solid var(--ink);
vertical-align:bottom;padding-bottom:.4rem;line-height:1.25}
tbody .g{font-weight:700;padding-top:1.3rem;border-bottom-color:var(--soft)}
tbody:first-of-type .g{padding-top:.8rem}
.r{text-align:right;font-variant-numeric:tabular-nums;padding-left:.5rem}.r+td,.r+th{padding-left:.9rem}
.c{text-align:center}.nb{white-space:nowrap}
td .mute,td.mute{font-size:.9em}.r .mute,.r.mute{min-width:4.6rem}.r .mute{display:inline-block}
.nt{display:block;font-weight:400;font-size:.86em;color:var(--soft)}td .nt{min-width:3.6rem}
figure{margin:1.8rem 0 1rem;min-width:0}
figcaption{font-weight:700;line-height:1.3;margin-bottom:.6rem;font-size:.98rem}
figcaption span{font-weight:400;color:var(--soft)}
.over{font-weight:700;line-height:1.3;margin:1.8rem 0 0;break-after:avoid}.over span{font-weight:400;color:var(--soft)}
.over+.multiples,.over+figure{margin-top:.9rem}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1.6rem 2rem;
margin:1.8rem 0 .4rem}
.multiples figure{margin:0;display:flex;flex-direction:column}
.multiples figcaption{flex:1 0 auto}
.plot{display:block;width:100%;height:auto;max-width:54rem;overflow:visible;
font:11.5px "Segoe UI","Helvetica Neue","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
.plot.tall{max-width:30rem}
.plot text{fill:var(--ink)}.plot .soft{fill:var(--soft)}.plot .end{text-anchor:end}.plot .mid{text-anchor:middle}
.plot .b{font-weight:700}
.grid,.zero,.lead-l{fill:none;stroke:var(--line);stroke-width:1}.zero{stroke:var(--soft)}
.lead-l{stroke:var(--lo);stroke-width:.6}
.halo{stroke:var(--bg);stroke-width:3;opacity:.8}
.rule{stroke:var(--ink);stroke-width:1.3;stroke-dasharray:5 3;fill:none}
.plot .rulet{font-weight:600;paint-order:stroke;stroke:var(--bg);stroke-width:3px}
.l{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.plot .far{stroke-dasharray:.1 4;stroke-width:1.6}
.d{stroke-width:1.5;fill:var(--bg)}
.hi{stroke:var(--accent)}.l.hi{stroke-width:2.8}.d.hi,.bar.hi{fill:var(--accent)}
.lo{stroke:var(--lo)}.l.lo{stroke-width:1.3}.bar.lo{fill:var(--lo)}.d.lo{fill:var(--lo)}
.plot .t{stroke:none}.plot .t.hi{fill:var(--accent);font-weight:700}.plot .t.lo{fill:var(--soft)}.bar{stroke:none}
.s1{stroke:var(--c1)}.s2{stroke:var(--c2)}.s3{stroke:var(--c3)}.s4{stroke:var(--c4)}.s5{stroke:var(--c5)}
.s6{stroke:var(--c6)}.s7{stroke:var(--c7)}.s8{stroke:var(--c8)}
.l.s2{stroke-dasharray:7 4}.l.s3{stroke-dasharray:2 4}.l.s4{stroke-dasharray:9 4 2 4}.l.s5{stroke-dasharray:14 4}
.l.s6{stroke-dasharray:4 3}.l.s7{stroke-dasharray:9 3 2 3 2 3}.l.s8{stroke-dasharray:1 3}
.t.s1,.bar.s1{fill:var(--c1)}.t.s2,.bar.s2{fill:var(--c2)}.t.s3,.bar.s3{fill:var(--c3)}.t.s4,.bar.s4{fill:var(--c4)}
.t.s5,.bar.s5{fill:var(--c5)}.t.s6,.bar.s6{fill:var(--c6)}.t.s7,.bar.s7{fill:var(--c7)}.t.s8,.bar.s8{fill:var(--c8)}
.bar{stroke:none!important}
.spark{display:block;overflow:visible;margin:.1rem 0}
.spark .l{stroke-width:1.8}
.narrow{display:none}
details{margin:.5rem 0;font-size:.92rem}
summary{cursor:pointer;color:var(--accent);padding:.15rem 0;width:fit-content}
summary:hover{text-decoration:underline}
.why p{margin:.4rem 0}
.tree,.tree ul{list-style:none;padding:0;margin:.3rem 0;max-width:none}
.tree ul{padding-left:1.1rem;border-left:2px solid var(--line)}
.tree li{margin:.35rem 0}
.tree .badge{font-size:.82em;margin-right:.35em;padding-top:.05em;padding-bottom:.05em}
sup{line-height:0}sup a{text-decoration:none;padding:0 .15em}
footer{margin-top:3.6rem;border-top:1px solid var(--line);padding-top:1rem}
:target{background:var(--tint);box-shadow:0 0 0 .4rem var(--tint)}
@media screen and (max-width:42rem){.hd>div{text-align:left}
body{font-size:1rem}.page{padding:0 1.1rem 3rem}header{padding-top:1.8rem;margin-bottom:1.8rem}.lead{font-size:1.1rem}
h2{font-size:1.45rem}main>section{margin-top:2.2rem;padding-top:1.1rem}nav.toc{margin:1.6rem 0 1.2rem}
nav.toc ol{columns:2;column-gap:1.2rem}nav.long ol{columns:1}nav.toc a{padding:.2rem 0;font-size:.9rem}
section section{margin-top:1.6rem}.sub{margin-top:1.5rem}.why{margin:.2rem 0}.why+.empty{margin:.2rem 0}
.hd{gap:.3rem 1rem;margin-bottom:.2rem}.hd>div,td .badge+.reason{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
.wide{display:none}.narrow{display:block}
.p table,.p tbody,.p tr,.p th,.p td,.p caption{display:block;
width:auto}
.p thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.p tbody tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:.05rem .8rem;padding:.4rem 0;
border-bottom:1px solid var(--line)}
.p tbody th,.p tbody td{border:0;padding:0;text-align:left}
.p tbody th{font-weight:600;flex:1 0 100%}
.p td{display:flex!important;flex-wrap:wrap;gap:0 .35rem;align-items:baseline;max-width:100%}
.p table{font-size:.88rem}.p td::before{content:attr(data-l);font-size:.88em;color:var(--soft)}
.p td.s::before{content:none}.p .badge{font-size:.8rem}.p .reason{font-size:.78rem}
.p td>span:not(.badge){display:flex;flex-wrap:wrap;gap:0 .45rem;align-items:baseline}
.p td .nt,.p td .reason{display:inline;margin:0}
.p tbody tr.gr{border-bottom:2px solid var(--soft);padding-bottom:.2rem}
.tw:not(.p):not(.x) table{font-size:.88rem}.tw:not(.p):not(.x):has(td.r) th:first-child{width:74%}
.p tbody .g{padding-top:.8rem;font-weight:700}}
@page{size:A4;margin:17mm 16mm 18mm;@bottom-right{content:counter(page) " (" counter(pages) ")";
font:8.5pt "Liberation Sans",Arial,sans-serif;color:#555}}
@media print{
html{font-size:9.6pt}body{font-size:9.6pt;line-height:1.42}.page{max-width:none;padding:0}.skip,.data{display:none}
header{padding-top:1.4rem;margin-bottom:1.4rem}main>section{margin-top:2rem;padding-top:1rem}.sub{margin-top:1.5rem}
h1,h2,h3,h4,h5,h6,.hd,figcaption,caption,thead,.gr,blockquote,summary{break-after:avoid;break-inside:avoid}
thead+tbody>tr:first-child{break-before:avoid}.empty,.src,main>section:last-child{break-before:avoid}
main>section:last-child{break-inside:avoid}footer{display:none}
figure,tr,.note,.tally,.tree li,.status{break-inside:avoid}.why p{break-after:avoid}thead{display:table-header-group}
p,li{orphans:2;widows:2}a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;display:block;block-size:auto;height:auto}
summary{list-style:none;color:var(--soft);font-weight:600;padding:0}summary::-webkit-details-marker{display:none}
.why{font-size:8.3pt;line-height:1.35;margin:.3rem 0;padding-left:.7rem;border-left:2px solid var(--line)}
.multiples{grid-template-columns:1fr 1fr;gap:1rem 1.4rem;margin-top:1rem}
th,td{padding-top:.24rem;padding-bottom:.24rem}tbody .g{padding-top:.8rem}td .reason{display:inline;margin-left:.6em;white-space:nowrap}
.tally{margin:1rem 0}nav.toc{margin:1.4rem 0 0}nav.toc ol{columns:3}nav.toc a{padding:.1rem 0}
.x:not(figure .x){width:auto;max-width:none}.x{overflow:visible}.src{margin-bottom:.8rem}:target{background:none;box-shadow:none}}
@media (forced-colors:active){.badge,.i{forced-color-adjust:auto}.bar,.tally i{forced-color-adjust:none}}
]]

-- 16 by 16; .k is drawn in the colour of the paper.
style.icons = {
  achieved = '<circle cx="8" cy="8" r="7.5"/><path class="k" d="M4.3 8.4l2.6 2.6 4.8-5.6"/>',
  on_track = '<circle cx="8" cy="8" r="7.5"/><path class="k" d="M4 8h7.4M8.6 4.9L11.8 8l-3.2 3.1"/>',
  some_deviation = '<path d="M8 .8l7.8 14.2H.2z"/><path class="k" d="M8 5.6v4.6M8 11.6v1.8"/>',
  partly_achieved = '<circle cx="8" cy="8" r="6.7" fill="none" stroke-width="1.6"/><path d="M8 1.3a6.7 6.7 0 0 0 0 13.4z"/>',
  off_track = '<path d="M1 1h14v14H1z"/><path class="k" d="M4.4 8h7.2"/>',
  moving_away = '<path d="M.2 3h15.6L8 15.6z"/>',
  not_achieved = '<path d="M3.4.8L8 5.4 12.6.8l2.6 2.6L10.6 8l4.6 4.6-2.6 2.6L8 10.6l-4.6 4.6-2.6-2.6L5.4 8 .8 3.4z"/>',
  not_assessed = '<circle cx="8" cy="8" r="6.6" fill="none" stroke-width="1.8" stroke-dasharray="2.6 2"/>',
}

local function margin(box, text)
  text = text:gsub("[%c\\\"<]", function(letter) return ("\\%x "):format(letter:byte()) end)
  return "@page{@" .. box .. '{content:"' .. text .. '";font:8.5pt "Liberation Sans",Arial,sans-serif;color:#555}}'
end

-- On paper every page but the first has the title above, and all have below when the report was made: a footer after
-- the last part could come alone on a page.
function style.running_head(title, made)
  local head = title and title ~= "" and margin("top-left", title) .. "@page:first{@top-left{content:none}}" or ""
  return head .. (made and margin("bottom-left", made) or "")
end

return style
