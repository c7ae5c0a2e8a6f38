// The values of one measure over time: a line, the target as a dashed one, and the first and last value in figures.
import { h, s } from "../dom.js";
import { number, t } from "../words.js";

const width = 320,
    height = 116,
    left = 6,
    right = 6,
    top = 22, // for a label above the highest value
    bottom = 42, // for one below the lowest, the axis and the years
    axis = height - 20,
    near = 34; // years that are closer to each other than this, in the picture, are not both written
const yearOf = (period) => Number(String(period).slice(0, 4));

const meet = (one, other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
// Points close beside each other along the lines, as boxes.
const dots = (through) =>
    through.slice(1).flatMap((to, index) => {
        const from = through[index];
        const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)) + 1;
        return Array.from({ length: steps + 1 }, (_, step) => {
            const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
            return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
        });
    });

// Where the label of a point can stand: above, below, and beside it.
function places({ x, y }, text) {
    const wide = 6.6 * text.length;
    const lefts = [x - wide / 2, x + 3 - wide, x - 3];
    const found = [y - 9, y + 17, y - 22, y + 30].flatMap((baseline) => lefts.map((from) => [from, baseline]));
    found.push([x - 8 - wide, y + 4], [x + 8, y + 4]);
    return found.map(([from, baseline]) => ({
        left: from,
        right: from + wide,
        top: baseline - 10,
        bottom: baseline + 3,
        baseline,
    }));
}

// Puts each label where it meets least of what is there: the lines, the labels before it, and the edges.
function placed(labels, lines) {
    const there = dots(lines);
    return labels.map(([point, text]) => {
        const meets = (box) =>
            there.filter((one) => meet(box, one)).length +
            (box.left < 0 || box.right > width || box.top < 0 || box.bottom > axis ? 100 : 0);
        const free = places(point, text).map((box) => ({ ...box, meets: meets(box) }));
        const best = free.reduce((one, other) => (other.meets < one.meets ? other : one));
        there.push(...Array(50).fill(best)); // rather over a line than over another label
        const middle = (best.left + best.right) / 2;
        return s("text", { "x": middle.toFixed(1), "y": best.baseline.toFixed(1), "text-anchor": "middle" }, text);
    });
}

export function line(values, { target, targetPeriod, decimals, unit } = {}) {
    const points = values
        .filter((one) => one.value != null)
        .map((one) => ({ year: yearOf(one.period), value: one.value, period: one.period }));
    if (points.length < 2) return null;
    const goal =
        target == null ? null : { year: yearOf(targetPeriod ?? points.at(-1).period), value: target, period: null };
    const all = goal ? [...points, goal] : points;
    const [years, figures] = [all.map((one) => one.year), all.map((one) => one.value)];
    const [x0, x1, y0, y1] = [Math.min(...years), Math.max(...years), Math.min(...figures), Math.max(...figures)];
    for (const one of all) {
        one.x = left + (x1 === x0 ? 0 : ((one.year - x0) / (x1 - x0)) * (width - left - right));
        one.y = height - bottom - (y1 === y0 ? 0.5 : (one.value - y0) / (y1 - y0)) * (height - top - bottom);
    }
    const [first, last] = [points[0], points.at(-1)];
    const path = (through) =>
        through.map((one, index) => `${index ? "L" : "M"}${one.x.toFixed(1)} ${one.y.toFixed(1)}`).join("");
    const circle = (one, className, r) =>
        s("circle", { class: className, cx: one.x.toFixed(1), cy: one.y.toFixed(1), r });
    const told = (one) => `${number(one.value, decimals)} ${unit ?? ""}`;
    const said = t("values_said", told(first), first.period, told(last), last.period);
    const foot = (one, anchor, text = one.period) =>
        s("text", { "class": "soft", "x": one.x.toFixed(1), "y": height - 5, "text-anchor": anchor }, text);
    const labels = [first, last].map((one) => [one, number(one.value, decimals)]);
    if (goal) labels.push([goal, `${t("target")} ${number(goal.value, decimals)}`]);
    const between = goal && last.x - first.x > near && goal.x - last.x > near;
    return h(
        "figure",
        { class: "line" },
        s(
            "svg",
            { "viewBox": `0 0 ${width} ${height}`, "role": "img", "aria-label": `${t("values_over_time")}: ${said}` },
            s("line", { class: "axis", x1: left, x2: width - right, y1: axis, y2: axis }),
            goal && s("path", { class: "goal", d: path([last, goal]) }),
            s("path", { class: "values", d: path(points) }),
            points.map((one) => circle(one, null, 3)),
            goal && circle(goal, "goal", 4),
            placed(labels, all),
            foot(first, "start"),
            goal ? between && foot(last, "middle") : foot(last, "end"),
            goal && foot(goal, "end", goal.year),
        ),
    );
}
