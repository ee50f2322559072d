// Draws how many of a view's incidents began in each month or on each day; a bar leads to the list of its time.
const SVG = "http://www.w3.org/2000/svg";
const DAY = 86400000;
const HEIGHT = 190;
const FOOT = 26;
const HEAD = 18;

const box = document.getElementById("timeline");
const words = box.dataset;
const arabic = document.documentElement.lang === "ar";
const number = new Intl.NumberFormat(arabic ? "ar-u-nu-latn" : "en");
const counts = await (await fetch(words.counts)).json();
const byDay = counts.by === "day";
const svg = make("svg", { role: "group", "aria-label": words.label });
box.prepend(svg);
draw();
addEventListener("resize", draw);

function make(name, attributes = {}, parent = null) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  parent?.append(element);
  return element;
}

// The place of a day or month in a row without gaps.
function index(time) {
  const [year, month] = time.split("-").map(Number);
  return byDay ? Math.round(Date.parse(time) / DAY) : year * 12 + month - 1;
}

function lastDay(time) {
  const [year, month] = time.split("-").map(Number);
  return byDay ? time : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function draw() {
  svg.replaceChildren();
  const width = svg.getBoundingClientRect().width;
  svg.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
  const { bars } = counts;
  make("line", { class: "axis", x1: 0, x2: width, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT }, svg);
  if (bars.length === 0) {
    return;
  }
  const first = index(bars[0].from);
  const steps = index(bars.at(-1).from) - first + 1;
  const most = Math.max(...bars.map((bar) => bar.incidents));
  const step = Math.min(width / steps, 48);
  const rtl = document.documentElement.dir === "rtl";
  let free = -Infinity; // where the last word ends
  bars.forEach((bar) => {
    const at = (index(bar.from) - first) * step;
    const x = rtl ? width - at - step : at;
    const tall = Math.max((bar.incidents / most) * (HEIGHT - FOOT - HEAD), 2);
    const to = new URL(words.view, location.origin);
    to.searchParams.set("from", byDay ? bar.from : `${bar.from}-01`);
    to.searchParams.set("to", lastDay(bar.from));
    to.searchParams.delete("after");
    const label = `${bar.from}: ${number.format(bar.incidents)} ${words.incidents}`;
    const link = make("a", { href: to.pathname + to.search, "aria-label": label }, svg);
    make("title", {}, link).textContent = label;
    make("rect", { x: x.toFixed(1), y: 0, width: step.toFixed(1), height: HEIGHT - FOOT, fill: "transparent" }, link);
    make("rect", {
      class: "bar", x: (x + step * 0.1).toFixed(1), y: (HEIGHT - FOOT - tall).toFixed(1),
      width: Math.max(step * 0.8, 1).toFixed(1), height: tall.toFixed(1),
    }, link);
    if (step > 22) {
      make("text", { x: x + step / 2, y: HEIGHT - FOOT - tall - 4, "text-anchor": "middle", "font-size": 11, "aria-hidden": "true" }, link)
        .textContent = number.format(bar.incidents);
    }
    if (at >= free && at + 40 <= width) {
      make("text", { x: x + (rtl ? step : 0), y: HEIGHT - 8, "text-anchor": "start", direction: rtl ? "rtl" : "ltr", "font-size": 11, "aria-hidden": "true" }, svg)
        .textContent = bar.from;
      free = at + 84;
    }
  });
}
