-- The look of charts beyond that of the report: what the marks draw with, in the colours of report.style.
return [[
.plot .over,.plot .rulet{paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}
.mark{stroke:var(--ink);stroke-width:1.6}.span{stroke:var(--lo);stroke-width:3;opacity:.55}
.guide{stroke:var(--line);stroke-width:1;stroke-dasharray:1 3}
.d.full.hi{fill:var(--accent)}
.area{stroke:none}.edge{stroke:var(--bg)!important;stroke-width:1}.paper{fill:var(--bg);stroke:none}
.hatch{fill:none;stroke-width:2.2}
.plate{fill:var(--bg);stroke:none;opacity:.88}.tint{fill:var(--tint);stroke:none}
.ic{fill:currentColor;stroke:currentColor;stroke-width:0}
.green-i{color:var(--green)}.yellow-i{color:var(--yellow)}.red-i{color:var(--red)}.grey-i{color:var(--grey)}
.tile{stroke:var(--line);stroke-width:1;fill:var(--accent);fill-opacity:0}.tile.v1{fill-opacity:.05}.tile.v2{fill-opacity:.13}
.tile.v3{fill-opacity:.22}.tile.v4{fill-opacity:.32}.l.hi[rx]{fill:none}
.plot .day+.over{stroke:none}
.day{fill:var(--bg);stroke:var(--ink);stroke-width:1.2}.day.hi{fill:var(--accent);stroke:var(--accent)}
.plot .on{fill:var(--bg);stroke:none;font-weight:700}
circle.grid{fill:none}
]]
