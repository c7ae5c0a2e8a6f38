// The values of one measure over time: a line, the target as a dashed one, and the first and last value in figures.
import { h, s } from "../dom.js";
import { number, t } from "../words.js";

const width = 320,
    height = 92,
    left = 6,
    right = 6,
    top = 20,
    bottom = 20;
const yearOf = (period) => Number(String(period).slice(0, 4));

export function line(values, { target, targetPeriod, decimals, unit } = {}) {
    const points = values
        .filter((one) => one.value != null)
        .map((one) => ({ x: yearOf(one.period), y: one.value, period: one.period }));
    if (points.length < 2) return null;
    const [first, last] = [points[0], points.at(-1)];
    const goal = target == null ? null : { x: yearOf(targetPeriod ?? last.period), y: target };
    const all = goal ? [...points, goal] : points;
    const [xs, ys] = [all.map((one) => one.x), all.map((one) => one.y)];
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const x = (value) => left + (x1 === x0 ? 0 : ((value - x0) / (x1 - x0)) * (width - left - right));
    const y = (value) => height - bottom - (y1 === y0 ? 0.5 : (value - y0) / (y1 - y0)) * (height - top - bottom);
    const d = points.map((one, index) => `${index ? "L" : "M"}${x(one.x).toFixed(1)} ${y(one.y).toFixed(1)}`).join("");
    const said = t(
        "values_said",
        `${number(first.y, decimals)} ${unit ?? ""}`,
        first.period,
        `${number(last.y, decimals)} ${unit ?? ""}`,
        last.period,
    );
    const label = (one, anchor, text) =>
        s(
            "text",
            { "x": x(one.x).toFixed(1), "y": Math.max(11, y(one.y) - 8).toFixed(1), "text-anchor": anchor },
            text,
        );
    const foot = (one, anchor) =>
        s(
            "text",
            { "class": "soft", "x": x(one.x).toFixed(1), "y": height - 4, "text-anchor": anchor },
            one.period ?? one.x,
        );
    return h(
        "figure",
        { class: "line" },
        s(
            "svg",
            { "viewBox": `0 0 ${width} ${height}`, "role": "img", "aria-label": `${t("values_over_time")}: ${said}` },
            s("line", { class: "axis", x1: left, x2: width - right, y1: height - bottom + 4, y2: height - bottom + 4 }),
            goal &&
                s("path", {
                    class: "goal",
                    d: `M${x(last.x).toFixed(1)} ${y(last.y).toFixed(1)}L${x(goal.x).toFixed(1)} ${y(goal.y).toFixed(1)}`,
                }),
            s("path", { class: "values", d }),
            points.map((one) => s("circle", { cx: x(one.x).toFixed(1), cy: y(one.y).toFixed(1), r: 3 })),
            goal && s("circle", { class: "goal", cx: x(goal.x).toFixed(1), cy: y(goal.y).toFixed(1), r: 4 }),
            label(first, "start", number(first.y, decimals)),
            label(last, x(last.x) > width / 2 && !goal ? "end" : "middle", number(last.y, decimals)),
            goal && label(goal, "end", `${t("target")} ${number(goal.y, decimals)}`),
            foot(first, "start"),
            foot(last, goal ? "middle" : "end"),
            goal && foot({ x: goal.x }, "end"),
        ),
    );
}
